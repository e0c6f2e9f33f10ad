package org.planonapage.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;

/**
 * A milestone of an edition, a theme or an action.
 *
 * @param number of those of its edition
 * @param themeId the theme it belongs to, or null
 * @param actionId the action it belongs to, or null; it belongs to the edition when both are null
 * @param due when it is due, or null
 * @param doneOn when it was reached, or null
 */
public record MilestoneRow(
        int number,
        @Nullable Long themeId,
        @Nullable Long actionId,
        String text,
        @Nullable DayOrMonth due,
        @Nullable DayOrMonth doneOn,
        @Nullable String note) {

    /** "done on 12 May 2011", "planned for January 2012", "due January 2011, not reached", or "no date published". */
    public String standing(LocalDate readingDate) {
        if (doneOn != null) {
            return "done " + doneOn.inSentence();
        }
        if (due == null) {
            return "no date published";
        }
        return due.isBefore(readingDate) ? "due " + due.inWords() + ", not reached" : "planned for " + due.inWords();
    }
}
