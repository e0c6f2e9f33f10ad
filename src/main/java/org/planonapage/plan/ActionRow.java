package org.planonapage.plan;

import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.rating.Mark;

/**
 * An action as the plan lists it.
 *
 * @param reference "4.10"
 * @param mark the mark that it bears on the reading date
 * @param before the mark that it bore at the last meeting before, {@link Mark#NONE} when it was not judged then
 * @param expectation "expected amber at the next review", or null
 * @param lead the title of the post that leads it, or null
 * @param stage "complete" or "embedded" where the programme shows that apart from the mark and the action is done; else
 *     null
 */
public record ActionRow(
        long id,
        String reference,
        String text,
        Mark mark,
        Mark before,
        @Nullable String expectation,
        @Nullable String lead,
        @Nullable DayOrMonth due,
        @Nullable Lifecycle lifecycle,
        @Nullable String stage) {

    Piece piece() {
        return Piece.of(id, reference, "Action", text);
    }
}
