package org.planonapage.programme;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body on a day.
 *
 * @param body the code of the body
 * @param bodyName its name
 * @param heldOn the day, possibly ahead of the reading date
 */
public record MeetingRow(
        String body,
        String bodyName,
        LocalDate heldOn,
        MeetingKind kind,
        @Nullable String note) {

    /** The day of the last of them before {@code day}, against which movement is shown; null when there was none. */
    public static @Nullable LocalDate lastBefore(List<MeetingRow> meetings, LocalDate day) {
        return meetings.stream()
                .map(MeetingRow::heldOn)
                .filter(held -> held.isBefore(day))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
