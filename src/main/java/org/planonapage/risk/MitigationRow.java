package org.planonapage.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;

/**
 * Something that is being done to bring a risk down.
 *
 * @param owner the title of the post that does it, or null
 * @param due by when, or null when nobody said
 * @param doneOn when it was done, or null while it is not
 */
public record MitigationRow(
        int number,
        String text,
        @Nullable String owner,
        @Nullable DayOrMonth due,
        @Nullable LocalDate doneOn,
        @Nullable String note) {

    /** Whether it should have been done by the reading date and is not. */
    public boolean isLate(LocalDate readingDate) {
        return doneOn == null && due != null && due.isBefore(readingDate);
    }
}
