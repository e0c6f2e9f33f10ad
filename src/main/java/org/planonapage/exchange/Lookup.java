package org.planonapage.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds rows of the programme, stored or in the pack, by the keys that a pack writes, and back. */
interface Lookup {

    /**
     * The id of the row of {@code table} with that key.
     *
     * @throws IllegalArgumentException with a sentence when there is none
     */
    Long id(String table, List<String> key);

    /** The key of a row, as cells. */
    List<String> key(String table, Long id);

    /**
     * The kind and the id of what a reference ({@code metric:ia-timeliness}) names.
     *
     * @throws IllegalArgumentException with a sentence when it names nothing
     */
    List<Object> reference(String text);

    /** A reference as a pack writes it. */
    String print(String kind, Long id);

    /** The row of {@code table} with that id, as it is stored or as the pack has it. */
    PackRow row(String table, Long id);

    /**
     * The row of {@code table} with that id as it is known on {@code day}; null when it is not on record then. A lookup of
     * one moment knows no other day.
     */
    default @Nullable PackRow row(String table, Long id, LocalDate day) {
        return row(table, id);
    }

    /** The days on which a row of {@code table} was written, stored or in the pack, earliest first; a lookup of one moment knows none. */
    default SortedSet<LocalDate> days(String table) {
        return new TreeSet<>();
    }
}
