package org.planonapage.programme;

import java.time.LocalDate;
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
        @Nullable String note) {}
