package org.planonapage.exchange;

import java.util.List;

/** The tables of the pack that one feature owns; each feature brings one such bean. */
public interface PackTables {

    /** The tables, in any order: a table is read after those it refers to. */
    List<PackTable> tables();
}
