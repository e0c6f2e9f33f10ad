package org.planonapage.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row that somebody writes by hand, in the words in which a pack would write it.
 *
 * @param table the pack's table
 * @param cells what stands under its columns; a column left out is blank
 * @param form where the form keeps this row's fields: the beginning of their names, such as "control.2."
 * @param formerly the cells of the key under which the row is on record; empty where its key stays as it is
 */
public record Entry(String table, Map<String, String> cells, String form, Map<String, String> formerly) {

    private static final String REMOVED = "removed";

    public Entry {
        cells = Map.copyOf(cells);
        formerly = Map.copyOf(formerly);
    }

    /** A row whose key stays as it is, or that is new. */
    public Entry(String table, Map<String, String> cells, String form) {
        this(table, cells, form, Map.of());
    }

    /** The entry that takes a row off the record; {@code key} are the cells of its key. */
    public static Entry removing(String table, Map<String, String> key, String form) {
        Map<String, String> cells = new LinkedHashMap<>(key);
        cells.put(REMOVED, "yes");
        return new Entry(table, cells, form);
    }

    /** Whether it takes a row off the record. */
    boolean isRemoval() {
        return cells.containsKey(REMOVED);
    }

    /** The same row under another key: it stays itself, and whatever refers to it goes on doing so. */
    public Entry formerly(Map<String, String> key) {
        return new Entry(table, cells, form, key);
    }
}
