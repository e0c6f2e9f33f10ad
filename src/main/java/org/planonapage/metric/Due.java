package org.planonapage.metric;

import java.time.LocalDate;
import java.util.Optional;
import org.planonapage.quantity.Dates;
import org.planonapage.quantity.Period;

/**
 * When the next figure of a metric is due.
 *
 * @param period the time that it will speak of
 * @param day by which it is expected, that day included
 * @param daysLate how many days have passed since, on the reading date; 0 while it is not late
 */
public record Due(Period period, LocalDate day, long daysLate) {

    /** The figure that follows the latest; empty where a metric is counted at no regular interval. */
    static Optional<Due> after(Period latest, Frequency frequency, int days, LocalDate readingDate) {
        return next(latest, frequency).map(period -> {
            LocalDate day = period.end().plusDays(days);
            return new Due(period, day, Math.max(0, readingDate.toEpochDay() - day.toEpochDay()));
        });
    }

    /** The period that follows; empty where none follows at a regular interval. */
    static Optional<Period> next(Period latest, Frequency frequency) {
        LocalDate follows = latest.end().plusDays(1);
        return switch (frequency) {
            case DAILY -> Optional.of(Period.day(follows));
            case WEEKLY -> Optional.of(Period.day(latest.end().plusWeeks(1)));
            case MONTHLY -> Optional.of(Period.containing(Period.Kind.MONTH, follows));
            case QUARTERLY -> Optional.of(Period.containing(Period.Kind.QUARTER, follows));
            case YEARLY -> Optional.of(Period.containing(Period.Kind.YEAR, follows));
            case IRREGULAR -> Optional.empty();
        };
    }

    /** Whether the day has passed without it. */
    public boolean isLate() {
        return daysLate > 0;
    }

    /** "September 2025, due on 3 October 2025", with "6 days late" where it is. */
    public String inWords() {
        return period.inWords() + ", due on " + Dates.inWords(day) + (isLate() ? ", " + lateInWords() : "");
    }

    /** "6 days late", or empty. */
    public String lateInWords() {
        return isLate() ? daysLate + (daysLate == 1 ? " day late" : " days late") : "";
    }
}
