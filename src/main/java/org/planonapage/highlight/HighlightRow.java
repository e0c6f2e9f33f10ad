package org.planonapage.highlight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planonapage.rating.Direction;

/**
 * A note as screens show it.
 *
 * @param aboutId the id of the thing that it is about
 * @param saidOn the day of the report or the meeting
 * @param direction of travel, or null when the note gives none
 */
public record HighlightRow(
        long aboutId,
        LocalDate saidOn,
        String text,
        HighlightKind kind,
        @Nullable Direction direction) {}
