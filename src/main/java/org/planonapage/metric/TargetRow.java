package org.planonapage.metric;

import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.rating.TargetRule;

/**
 * A target of a metric.
 *
 * @param since from when it holds, until the next one's
 * @param deadline by when it is to be reached, or null
 * @param outcome as published where no figure was, or null
 */
public record TargetRow(
        long metricId,
        DayOrMonth since,
        TargetRule rule,
        @Nullable DayOrMonth deadline,
        TargetOrigin origin,
        @Nullable Outcome outcome,
        @Nullable String note) {

    /** "at most 100 by August 2011". */
    public String inWords(MetricDefinition metric) {
        return rule.inWords(metric::print) + (deadline == null ? "" : " by " + deadline.inWords());
    }
}
