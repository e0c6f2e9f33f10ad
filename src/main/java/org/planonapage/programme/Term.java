package org.planonapage.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;

/**
 * The time for which a body has something in its remit.
 *
 * @param since when it begins, possibly in the future
 * @param until when it ends, or null while no end is known
 */
public record Term(DayOrMonth since, @Nullable DayOrMonth until) {

    /** @throws IllegalArgumentException with a sentence when it would end before it begins */
    public Term {
        if (until != null && until.isBefore(since.firstDay())) {
            throw new IllegalArgumentException("The remit would end " + until.inSentence() + ", before it begins "
                    + since.inSentence() + "; it ends on or after its beginning.");
        }
    }

    /** Whether it has not begun by {@code day}. */
    public boolean isAheadOf(LocalDate day) {
        return since.firstDay().isAfter(day);
    }

    /** Whether it ended before {@code day}. */
    public boolean isOverBy(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    /** "since July 2013", "since July 2013, until March 2015". */
    public String inWords() {
        return "since " + since.inWords() + (until == null ? "" : ", until " + until.inWords());
    }
}
