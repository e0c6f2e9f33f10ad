package org.planonapage.metric;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.Period;

/**
 * The same metric elsewhere.
 *
 * @param reported how many of those asked gave a figure, or null where it is not known
 * @param asked how many there are, or null
 */
public record BenchmarkRow(
        long metricId,
        BenchmarkKind kind,
        Period period,
        BigDecimal value,
        @Nullable Integer reported,
        @Nullable Integer asked,
        @Nullable String note) {

    /** "Neighbours, 2024/25". */
    public String title() {
        return kind.title() + ", " + period.inWords();
    }

    /** "9 of 10 reported", "9 reported", or empty. */
    public String reportedInWords() {
        if (reported == null) {
            return "";
        }
        return asked == null ? reported + " reported" : reported + " of " + asked + " reported";
    }
}
