package org.planonapage.exchange;

/** A pack that a demonstration makes by itself; loaded at the first start, when its programme is not stored yet. */
public interface DemoPack {

    /** The short name of its programme. */
    String programme();

    /** Makes the pack; asked only when it is to be loaded. */
    Pack pack();
}
