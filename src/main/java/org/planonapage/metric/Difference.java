package org.planonapage.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.planonapage.quantity.MetricUnit;

/** How far a figure lies from another, in words: percentages in points, everything else in its own unit. */
final class Difference {

    private Difference() {}

    /** "6.2 points below", "60 above", "just below" where rounding would leave nothing, or "the same". */
    static String inWords(MetricDefinition metric, BigDecimal figure, BigDecimal other) {
        int order = figure.compareTo(other);
        if (order == 0) {
            return "the same";
        }
        BigDecimal shown = figure.subtract(other).abs().setScale(metric.decimals(), RoundingMode.HALF_UP);
        return (shown.signum() == 0 ? "just" : size(metric, shown)) + (order > 0 ? " above" : " below");
    }

    /** "2 points" of a percentage, else in the metric's unit. */
    static String size(MetricDefinition metric, BigDecimal size) {
        if (metric.unit() != MetricUnit.PERCENT && metric.unit() != MetricUnit.PERCENT_CHANGE) {
            return metric.print(size);
        }
        String points = MetricUnit.COUNT.print(size, metric.decimals());
        return points + (points.equals("1") ? " point" : " points");
    }
}
