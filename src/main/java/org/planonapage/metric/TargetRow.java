package org.planonapage.metric;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.rating.Places;
import org.planonapage.rating.Rag;
import org.planonapage.rating.TargetRule;
import org.planonapage.rating.Tolerance;
import org.planonapage.rating.ToleranceKind;

/**
 * A target of a metric.
 *
 * @param since from when it holds, until the next one's
 * @param deadline by when it is to be reached, or null
 * @param outcome as published where no figure was, or null
 * @param tolerance how far off a figure is still amber; null where none is set, and then nothing is
 */
public record TargetRow(
        long id,
        long metricId,
        DayOrMonth since,
        TargetRule rule,
        @Nullable DayOrMonth deadline,
        TargetOrigin origin,
        @Nullable Outcome outcome,
        @Nullable String note,
        @Nullable Tolerance tolerance) {

    /** "at most 100 by August 2011". */
    public String inWords(MetricDefinition metric) {
        return rule.inWords(metric::printLimit) + (deadline == null ? "" : " by " + deadline.inWords());
    }

    /** "within 2 points", "within 5% of it", or empty without a tolerance. */
    public String toleranceInWords(MetricDefinition metric) {
        if (tolerance == null) {
            return "";
        }
        return "within "
                + (tolerance.kind() == ToleranceKind.RELATIVE
                        ? tolerance.size().toPlainString() + "% of it"
                        : Difference.size(metric, tolerance.size()));
    }

    /**
     * The fewest decimal places, at least the usual ones, with which a figure reads as it is rated: on the right side of the
     * limit, and of the tolerance.
     */
    int places(BigDecimal figure, int usual) {
        return Places.fewest(figure, usual, this::rate);
    }

    /** Green, amber or red by the rule and its tolerance; empty for a target in words. */
    Optional<Rag> rate(BigDecimal figure) {
        return tolerance == null
                ? rule.isMetBy(figure).map(met -> met ? Rag.GREEN : Rag.RED)
                : tolerance.rate(rule, figure);
    }
}
