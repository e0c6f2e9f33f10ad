package org.planonapage.round;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.Dates;

/**
 * A collection before a meeting.
 *
 * @param body the name of the body that meets
 * @param meetingOn when it meets
 * @param dueOn by when everything is to be handed in; not after the meeting
 * @param note a word to those who owe something, or null
 * @param openedOn the day on which it was opened
 */
public record Round(
        long id,
        String body,
        LocalDate meetingOn,
        LocalDate dueOn,
        @Nullable String note,
        LocalDate openedOn) {

    /** "for the Improvement Board on 14 December 2026". */
    public String inWords() {
        return "for the " + body + " on " + Dates.inWords(meetingOn);
    }
}
