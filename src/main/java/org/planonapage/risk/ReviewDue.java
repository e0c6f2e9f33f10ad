package org.planonapage.risk;

import java.time.LocalDate;

/**
 * When a risk is to be reviewed next.
 *
 * @param day by which, that day included
 * @param daysLate how many days have passed since, on the reading date; 0 while it is not late
 */
public record ReviewDue(LocalDate day, long daysLate) {

    static ReviewDue on(LocalDate day, LocalDate readingDate) {
        return new ReviewDue(day, Math.max(0, readingDate.toEpochDay() - day.toEpochDay()));
    }

    /** Whether the day has passed without a review. */
    public boolean isLate() {
        return daysLate > 0;
    }

    /** "11 days late", or empty. */
    public String lateInWords() {
        return isLate() ? daysLate + (daysLate == 1 ? " day late" : " days late") : "";
    }
}
