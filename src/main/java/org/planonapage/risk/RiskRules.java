package org.planonapage.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.Dates;
import org.planonapage.quantity.DayOrMonth;

/**
 * The rules of risks that files and forms share. Each takes values, whatever they were read from, and throws an {@link
 * IllegalArgumentException} that says what is wrong and what is allowed. The scale that a score must keep is {@link
 * RiskScore}'s own rule; what may be decided of a risk in its state is {@link Decision#check}, for forms alone, since a file
 * may bring any past.
 */
final class RiskRules {

    /** The longest title. */
    static final int NAME = 200;
    /** The longest text of one line. */
    static final int LINE = 500;
    /** The longest text of several lines. */
    static final int PARAGRAPH = 2000;
    /** The most controls, actions, and reviews or scores of one day. */
    static final int MOST = 99;

    private RiskRules() {}

    /** The next review comes after this one. */
    static void checkNextReview(LocalDate reviewedOn, @Nullable LocalDate next) {
        if (next != null && !next.isAfter(reviewedOn)) {
            throw new IllegalArgumentException(
                    "The next review must be after this one. Enter a later date, or leave it blank.");
        }
    }

    /** An escalation, and nothing else, goes to a body. */
    static void checkBody(@Nullable Decision decision, boolean hasBody) {
        boolean escalated = decision == Decision.ESCALATED;
        if (escalated != hasBody) {
            throw new IllegalArgumentException(
                    escalated
                            ? "Enter the body that the risk is escalated to."
                            : "Only an escalation has a body. Leave this blank.");
        }
    }

    /** Nothing is said of a risk before it was identified. */
    static void checkIdentifiedBy(LocalDate day, @Nullable DayOrMonth identified) {
        if (identified != null && day.isBefore(identified.firstDay())) {
            throw new IllegalArgumentException(Dates.inWords(day) + " lies before " + identified.inWords()
                    + ", the date the risk was identified. Enter that date or a later one.");
        }
    }
}
