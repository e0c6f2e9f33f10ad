package org.planonapage.trail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.AsAt;
import org.planonapage.programme.MeetingRow;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.quantity.Dates;

/**
 * The time of which a page tells.
 *
 * @param from the first day, or null for the beginning of the record
 * @param to the last day
 * @param since the meeting after which it begins ("Improvement Board of 1 May 2014"), or null where the reader chose the
 *     first day, or there was no meeting
 */
public record TrailTime(
        @Nullable LocalDate from, LocalDate to, @Nullable String since) {

    /** What the question asks for, no later than the day that is read; unless it says so, since the last meeting before. */
    static TrailTime of(TrailQuestion question, ProgrammeCard programme, List<MeetingRow> meetings) {
        LocalDate to = to(question, programme);
        if (question.from() != null) {
            return new TrailTime(question.from().equals(LocalDate.MIN) ? null : question.from(), to, null);
        }
        if (question.thing() != null) {
            return new TrailTime(null, to, null);
        }
        // What was reported to a meeting is recorded on its day, and was known there.
        return meetings.stream()
                .filter(meeting -> meeting.heldOn().isBefore(to))
                .findFirst()
                .map(meeting -> new TrailTime(
                        meeting.heldOn().plusDays(1),
                        to,
                        meeting.bodyName() + " of " + Dates.inWords(meeting.heldOn())))
                .orElseGet(() -> new TrailTime(null, to, null));
    }

    private static LocalDate to(TrailQuestion question, ProgrammeCard programme) {
        LocalDate last = programme.readingDate();
        LocalDate asked = question.to();
        return asked == null || (AsAt.current().isPresent() && asked.isAfter(last)) ? last : asked;
    }

    @Nullable
    Instant first() {
        return from == null ? null : from.atStartOfDay(Dates.LONDON).toInstant();
    }

    Instant last() {
        return new AsAt(to).moment();
    }
}
