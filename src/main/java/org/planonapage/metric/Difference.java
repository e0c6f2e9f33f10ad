package org.planonapage.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.planonapage.quantity.MetricUnit;

/** How far a figure lies from another, in words: percentages in points, everything else in its own unit. */
final class Difference {

    private Difference() {}

    /** "6.2 points below", "60 above", "just below" where rounding would leave nothing, or "the same". */
    static String inWords(MetricDefinition metric, BigDecimal figure, BigDecimal other) {
        return inWords(metric, figure, other, metric.decimals());
    }

    /** The same of figures that are printed with more places than those of the metric. */
    static String inWords(MetricDefinition metric, BigDecimal figure, BigDecimal other, int places) {
        int order = figure.compareTo(other);
        if (order == 0) {
            return "the same";
        }
        BigDecimal shown = figure.subtract(other).abs().setScale(places, RoundingMode.HALF_UP);
        return (shown.signum() == 0 ? "just" : size(metric, shown, places)) + (order > 0 ? " above" : " below");
    }

    /** "2 points" of a percentage, else in the metric's unit. */
    static String size(MetricDefinition metric, BigDecimal size) {
        return size(metric, size, metric.decimals());
    }

    private static String size(MetricDefinition metric, BigDecimal size, int places) {
        if (metric.unit() != MetricUnit.PERCENT && metric.unit() != MetricUnit.PERCENT_CHANGE) {
            return metric.unit().print(size, places);
        }
        String points = MetricUnit.COUNT.print(size, places);
        return points + (points.equals("1") ? " point" : " points");
    }
}
