package org.planonapage.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row that somebody writes by hand, in the words in which a pack would write it.
 *
 * @param table the pack's table
 * @param cells what stands under its columns; a column left out is blank
 * @param form where the form keeps this row's fields: the beginning of their names, such as "control.2."
 */
public record Entry(String table, Map<String, String> cells, String form) {

    private static final String REMOVED = "removed";

    public Entry {
        cells = Map.copyOf(cells);
    }

    /** The entry that takes a row off the record; {@code key} are the cells of its key. */
    public static Entry removing(String table, Map<String, String> key, String form) {
        Map<String, String> cells = new LinkedHashMap<>(key);
        cells.put(REMOVED, "yes");
        return new Entry(table, cells, form);
    }
}
