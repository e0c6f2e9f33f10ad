package org.planonapage.metric;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.rating.TargetRule;

/**
 * One thing that the latest figure is held against.
 *
 * @param with what it is: "Target by August 2011", "Start, not dated", "July 2011"
 * @param figure as it is printed: "at most 100", "2,633"
 * @param difference "60 below", "5 points above", "within", or empty where nothing can be said
 * @param standing how the target stands; null where it is no target
 * @param remark what should be known of it: "9 of 10 reported"; or empty
 */
public record Comparison(
        String with, String figure, String difference, MetricSummary.@Nullable Standing standing, String remark) {

    /** What the latest figure is held against; empty when it has no value, or there is nothing to hold it against. */
    public static List<Comparison> of(MetricSummary summary) {
        return summary.latestValue().map(value -> of(summary, value)).orElse(List.of());
    }

    private static List<Comparison> of(MetricSummary summary, BigDecimal value) {
        MetricDefinition metric = summary.metric();
        List<Comparison> found = new ArrayList<>();
        summary.target()
                .ifPresent(target -> found.add(new Comparison(
                        target.deadline() == null
                                ? "Target"
                                : "Target by " + target.deadline().inWords(),
                        target.rule().inWords(metric::printLimit),
                        toTarget(summary, target.rule(), value),
                        summary.standing(),
                        "")));
        summary.start()
                .ifPresent(start -> found.add(new Comparison(
                        "Start, not dated", metric.print(start), Difference.inWords(metric, value, start), null, "")));
        for (BenchmarkKind kind : BenchmarkKind.values()) {
            summary.benchmark(kind)
                    .ifPresent(benchmark -> found.add(new Comparison(
                            benchmark.title(),
                            metric.print(benchmark.value()),
                            Difference.inWords(metric, value, benchmark.value()),
                            null,
                            benchmark.reportedInWords())));
        }
        summary.previous().ifPresent(before -> found.add(with(before, summary, value)));
        summary.yearBefore()
                .filter(year -> !summary.previous().equals(Optional.of(year)))
                .ifPresent(year -> found.add(with(year, summary, value)));
        return found;
    }

    private static Comparison with(ObservationRow other, MetricSummary summary, BigDecimal value) {
        BigDecimal figure = other.figure().value().orElseThrow();
        String difference = Difference.inWords(summary.metric(), value, figure);
        return new Comparison(other.time(), summary.print(other), difference, null, "");
    }

    private static String toTarget(MetricSummary summary, TargetRule rule, BigDecimal value) {
        if (rule.value() == null) {
            return "";
        }
        if (rule.upper() == null) {
            return summary.distanceTo(rule.value());
        }
        if (rule.isMetBy(value).orElse(false)) {
            return "within";
        }
        return summary.distanceTo(value.compareTo(rule.value()) < 0 ? rule.value() : rule.upper());
    }
}
