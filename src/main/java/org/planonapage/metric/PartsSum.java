package org.planonapage.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the parts of a unit add up to, held against what is said of the whole. */
final class PartsSum {

    private PartsSum() {}

    /**
     * "the units add up to 89.1% (900 of 1,010)" where the whole says something else; empty where it says the same, where a figure
     * has no parts to add up, or where one is withheld, which a sum would give away.
     */
    static String of(@Nullable Figure whole, List<Breakdown.Part> parts, MetricDefinition metric) {
        List<Figure> figures = parts.stream().map(Breakdown.Part::figure).toList();
        boolean addsUp = whole != null
                && Stream.concat(Stream.of(whole), figures.stream()).allMatch(figure -> figure.numerator() != null);
        if (whole == null || !addsUp) {
            return "";
        }
        BigDecimal numerator = sum(figures.stream().map(Figure::numerator));
        BigDecimal denominator = sum(figures.stream().map(Figure::denominator));
        if (numerator.compareTo(whole.numerator()) == 0 && denominator.compareTo(whole.denominator()) == 0) {
            return "";
        }
        Figure sum = new Figure(metric.unit(), FigureState.FIGURE, numerator, denominator, null, null);
        return "the units add up to " + metric.withParts(sum);
    }

    private static BigDecimal sum(Stream<@Nullable BigDecimal> counts) {
        return counts.map(Objects::requireNonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
