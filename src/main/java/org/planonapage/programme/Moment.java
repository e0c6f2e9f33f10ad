package org.planonapage.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;

/**
 * All that an answer about a programme as a whole depends on: two readers at the same moment are told the same. So whatever
 * was worked out for one moment may be kept and shown to the other.
 *
 * @param place from where it is read
 * @param version of the programme, which each of its changes raises
 */
record Moment(Place place, long version) {

    /**
     * From where a programme is read.
     *
     * @param asAt the past day that is read, or null for now
     * @param today the day in London, which with the record decides on the reading date
     * @param unpublished whether the reader sees what is not published
     */
    record Place(ProgrammeId programme, @Nullable LocalDate asAt, LocalDate today, boolean unpublished) {}
}
