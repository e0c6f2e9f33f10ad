package org.planonapage.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A row of record with its whole past.
 *
 * @param id the row's id
 * @param versions what it said from when, oldest first; never empty
 */
record StoredRow(long id, List<Version> versions) {

    /**
     * What a row said during a time.
     *
     * @param from the first moment
     * @param until the moment after the last
     * @param values the fields that have a value
     */
    record Version(Instant from, Instant until, Map<String, Object> values) {

        boolean holdsAt(Instant moment) {
            return !from.isAfter(moment) && until.isAfter(moment);
        }
    }

    Version first() {
        return versions.getFirst();
    }

    Version newest() {
        return versions.getLast();
    }

    /** Whether the record, read as at that moment, already says so. */
    boolean says(Map<String, Object> values, Instant moment) {
        return versions.stream()
                .anyMatch(version -> version.holdsAt(moment) && version.values().equals(values));
    }
}
