package org.planonapage.metric.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.planonapage.metric.Frequency;
import org.planonapage.metric.MetricDefinition;
import org.planonapage.metric.MetricSentence;
import org.planonapage.metric.MetricSummary;
import org.planonapage.metric.ObservationKind;
import org.planonapage.metric.ObservationRow;
import org.planonapage.ui.chart.TrendSeries;

/** The picture of a metric: its figures, its targets, and where it started. */
final class Charts {

    private Charts() {}

    /** About ten words on what the picture shows. */
    static String heading(MetricSummary summary) {
        MetricDefinition metric = summary.metric();
        List<ObservationRow> counted = summary.counted();
        if (counted.isEmpty()) {
            return summary.expected().isEmpty() ? "No value published" : "Expected, not yet counted";
        }
        String latest = metric.print(counted.getLast().figure().value().orElseThrow());
        if (metric.baseline() != null) {
            return "From " + metric.print(metric.baseline()) + " to " + latest;
        }
        if (counted.size() == 1) {
            return latest + " " + counted.getLast().when();
        }
        return "From " + metric.print(counted.getFirst().figure().value().orElseThrow()) + " to " + latest + ", "
                + counted.size() + " figures";
    }

    /** Empty when there is no figure to draw. */
    static Optional<TrendSeries> of(MetricSummary summary, MetricSentence sentence) {
        MetricDefinition metric = summary.metric();
        List<TrendSeries.Point> points = Stream.concat(summary.counted().stream(), summary.expected().stream())
                .map(observation -> point(metric, observation))
                .toList();
        if (points.isEmpty()) {
            return Optional.empty();
        }
        List<TrendSeries.Step> targets = summary.targets().stream()
                .filter(target -> target.rule().value() != null)
                .map(target -> new TrendSeries.Step(
                        target.since().firstDay(),
                        Objects.requireNonNull(target.rule().value()),
                        "Target " + target.rule().inWords(metric::print)))
                .toList();
        TrendSeries.Level start = metric.baseline() == null
                ? null
                : new TrendSeries.Level(
                        metric.baseline(), "Start " + metric.print(metric.baseline()) + ", date not published");
        return Optional.of(
                TrendSeries.of(metric.title(), sentence.finding(), metric.unit().isShare() ? "%" : "", points)
                        .spaced(spacing(metric.frequency()))
                        .against(targets)
                        .startingFrom(start));
    }

    private static TrendSeries.Point point(MetricDefinition metric, ObservationRow observation) {
        return new TrendSeries.Point(
                observation.period().end(),
                observation.figure().value().orElseThrow(),
                observation.figure().print(metric.decimals()),
                observation.kind() == ObservationKind.PROJECTION);
    }

    private static TrendSeries.Spacing spacing(Frequency frequency) {
        return switch (frequency) {
            case MONTHLY -> TrendSeries.Spacing.MONTHLY;
            case QUARTERLY -> TrendSeries.Spacing.QUARTERLY;
            case YEARLY -> TrendSeries.Spacing.YEARLY;
            case DAILY, WEEKLY, IRREGULAR -> TrendSeries.Spacing.IRREGULAR;
        };
    }
}
