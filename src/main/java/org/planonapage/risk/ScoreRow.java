package org.planonapage.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;

/**
 * A score as it was given.
 *
 * @param reason why it was given
 * @param due of a target, by when it is to be reached; else null
 * @param note what the source says of a score that is not the product, or null
 * @param changeId the change that wrote it
 */
public record ScoreRow(
        ScoreKind kind,
        LocalDate scoredOn,
        RiskScore score,
        String reason,
        @Nullable DayOrMonth due,
        @Nullable String note,
        long changeId) {

    /** The score as published, else the product. */
    public int value() {
        return score.value();
    }
}
