package org.planonapage.metric;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.planonapage.quantity.MetricUnit;

/** How far a figure lies from another, in words: percentages in points, everything else in its own unit. */
final class Difference {

    private Difference() {}

    /** "6.2 points below", "60 above", "just below" where rounding would leave nothing, or "the same". */
    static String inWords(MetricDefinition metric, BigDecimal figure, BigDecimal other) {
        int places = metric.decimals();
        BigDecimal printed = other.setScale(places, RoundingMode.HALF_UP);
        return inWords(metric, figure.compareTo(other), figure.setScale(places, RoundingMode.HALF_UP), printed);
    }

    /** How far a figure that is printed with so many places lies from a limit, which is printed with all that it has. */
    static String toLimit(MetricDefinition metric, BigDecimal figure, BigDecimal limit, int places) {
        return inWords(metric, figure.compareTo(limit), figure.setScale(places, RoundingMode.HALF_UP), limit);
    }

    /** The difference of what is printed, so that whoever subtracts finds the same. */
    private static String inWords(MetricDefinition metric, int order, BigDecimal figure, BigDecimal other) {
        if (order == 0) {
            return "the same";
        }
        BigDecimal shown = figure.subtract(other).abs();
        int places = Math.max(figure.scale(), other.stripTrailingZeros().scale());
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
