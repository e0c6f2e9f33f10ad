package org.planonapage.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of record with its whole past.
 *
 * @param id the row's id
 * @param versions what it said from when, oldest first; never empty
 */
record StoredRow(long id, List<Version> versions) {

    /** MariaDB lets what holds now end in January 2038, or in 2106. */
    private static final Instant FOR_EVER = Instant.parse("2038-01-01T00:00:00Z");

    /**
     * What a row said during a time.
     *
     * @param from the first moment
     * @param until the moment after the last
     * @param change the change that wrote it
     * @param values the fields that have a value
     */
    record Version(Instant from, Instant until, long change, Values values) {

        boolean holdsAt(Instant moment) {
            return !from.isAfter(moment) && until.isAfter(moment);
        }
    }

    /** The moments at which what it says began to hold or ended to; the end of what holds now is none. */
    Stream<Instant> turns() {
        return versions.stream()
                .flatMap(version -> Stream.of(version.from(), version.until()))
                .filter(moment -> moment.isBefore(FOR_EVER));
    }

    Version newest() {
        return versions.getLast();
    }

    /** Whether it is on record no longer. */
    boolean isRemoved() {
        return newest().until().isBefore(FOR_EVER);
    }

    /** The moment from which it has been on record without a break, up to its newest version. */
    Instant since() {
        Instant since = newest().from();
        for (Version version : versions.reversed()) {
            if (version.until().equals(since)) {
                since = version.from();
            }
        }
        return since;
    }

    /** The last moment at which something was written of it. */
    Instant lastWritten() {
        return isRemoved() ? newest().until() : newest().from();
    }

    /** The change behind what it says now, leaving out those that were undone and those that undid them. */
    long lastChange(Set<Long> undone) {
        return versions.reversed().stream()
                .map(Version::change)
                .filter(change -> !undone.contains(change))
                .findFirst()
                .orElseGet(() -> newest().change());
    }

    /** What it said at that moment, or null when it was not on record. */
    @Nullable
    Version at(Instant moment) {
        return versions.stream()
                .filter(version -> version.holdsAt(moment))
                .findFirst()
                .orElse(null);
    }

    /** Whether the record, read as at that moment, already says so. */
    boolean says(Values values, Instant moment) {
        Version then = at(moment);
        return then != null && then.values().equals(values);
    }
}
