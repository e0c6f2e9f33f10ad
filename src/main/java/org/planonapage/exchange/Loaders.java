package org.planonapage.exchange;

import org.planonapage.links.ProgrammeId;

/** Knows who may load; the module that keeps the roles brings it. */
public interface Loaders {

    /** Whether the viewer may write figures and import packs. */
    boolean loads(ProgrammeId programme);

    /** Whether the viewer may also load what is not a figure, as the plan, and date rows back with a reason. */
    boolean manages(ProgrammeId programme);
}
