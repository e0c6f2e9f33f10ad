package org.planonapage.metric.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.metric.BenchmarkKind;
import org.planonapage.metric.EventKind;
import org.planonapage.metric.EventRow;
import org.planonapage.metric.MetricDefinition;
import org.planonapage.metric.MetricDetail;
import org.planonapage.metric.MetricSummary;
import org.planonapage.metric.ObservationKind;
import org.planonapage.metric.ObservationRow;
import org.planonapage.metric.ObservationStatus;
import org.planonapage.metric.Signal;
import org.planonapage.quantity.Period;
import org.planonapage.spc.Change;
import org.planonapage.spc.Limits;
import org.planonapage.spc.SpecialCause;
import org.planonapage.spc.XmrGroup;
import org.planonapage.spc.XmrSentence;
import org.planonapage.ui.chart.TrendSeries;

/** The picture of a metric: its figures, its targets, where it started, its ordinary range, and what happened. */
final class Charts {

    /** How many of the last figures a picture shows unless all are asked for. */
    static final int SHOWN = 36;

    private Charts() {}

    /** About ten words on what the picture shows. */
    static String heading(MetricSummary summary) {
        MetricDefinition metric = summary.metric();
        List<ObservationRow> counted = summary.counted();
        if (counted.isEmpty()) {
            return summary.expected().isEmpty() ? "No value published" : "Expected, not yet counted";
        }
        String latest = summary.print(counted.getLast());
        if (summary.start().isPresent()) {
            return "From " + metric.print(summary.start().get()) + " to " + latest;
        }
        List<ObservationRow> shown = newest(summary.comparable(), false);
        if (shown.size() == 1) {
            return latest + " " + shown.getLast().when();
        }
        return "From " + summary.print(shown.getFirst()) + " "
                + shown.getFirst().when() + " to " + latest
                + (summary.latestValue().isPresent()
                        ? ""
                        : " " + shown.getLast().when());
    }

    /** The last of them, or all. */
    static <T> List<T> newest(List<T> figures, boolean all) {
        return all ? figures : figures.subList(Math.max(0, figures.size() - SHOWN), figures.size());
    }

    /**
     * Empty when there is no figure to draw.
     *
     * @param all whether all figures are drawn, not only the last
     * @param href where a click on a period leads
     */
    static Optional<TrendSeries> of(MetricDetail detail, String finding, boolean all, Function<Period, String> href) {
        MetricSummary summary = detail.summary();
        MetricDefinition metric = summary.metric();
        List<ObservationRow> counted = newest(summary.counted(), all);
        List<TrendSeries.Point> points = Stream.concat(counted.stream(), summary.expected().stream())
                .map(row -> point(summary, detail.signal(), row, detail.breakdown() == null ? null : href))
                .toList();
        if (points.isEmpty()) {
            return Optional.empty();
        }
        TrendSeries.Level start = metric.baseline() == null
                ? null
                : new TrendSeries.Level(
                        metric.baseline(), "Start " + metric.print(metric.baseline()) + ", date not published");
        return Optional.of(TrendSeries.of(metric.title(), finding, metric.unit().isShare() ? "%" : "", points)
                .spaced(spacing(detail.cut().length(), metric))
                .against(targets(summary))
                .startingFrom(start)
                .with(events(summary, counted))
                .brokenOn(summary.breaks())
                .ranging(detail.signal() == null ? List.of() : ranges(detail.signal(), counted, metric))
                .within(bounds(detail, counted))
                .besides(benchmark(summary)));
    }

    private static List<TrendSeries.Step> targets(MetricSummary summary) {
        return summary.targets().stream()
                .filter(target -> target.rule().value() != null)
                .map(target -> new TrendSeries.Step(
                        target.since().firstDay(),
                        Objects.requireNonNull(target.rule().value()),
                        "Target " + target.rule().inWords(summary.metric()::printLimit)))
                .toList();
    }

    /** The nearest of those that the metric is held against, where there is a line to hold it against. */
    private static TrendSeries.@Nullable Level benchmark(MetricSummary summary) {
        return summary.counted().size() < 2
                ? null
                : Stream.of(BenchmarkKind.values())
                        .flatMap(kind -> summary.benchmark(kind).stream())
                        .findFirst()
                        .map(found -> new TrendSeries.Level(
                                found.value(),
                                found.title() + " " + summary.metric().print(found.value())))
                        .orElse(null);
    }

    /**
     * The same for every unit that the page can show in that time, so that going down does not stretch the picture; none for a
     * count, which is smaller in each part by its nature.
     */
    private static TrendSeries.@Nullable Bounds bounds(MetricDetail detail, List<ObservationRow> shown) {
        if (detail.others().size() < 2
                || shown.isEmpty()
                || !detail.summary().metric().isRate()) {
            return null;
        }
        return detail.extents().stream()
                .filter(extent ->
                        !extent.end().isBefore(shown.getFirst().period().end()))
                .map(extent -> new TrendSeries.Bounds(extent.low(), extent.high()))
                .reduce((one, other) -> new TrendSeries.Bounds(
                        one.low().min(other.low()), one.high().max(other.high())))
                .orElse(null);
    }

    private static TrendSeries.Point point(
            MetricSummary summary,
            @Nullable Signal signal,
            ObservationRow row,
            @Nullable Function<Period, String> href) {
        BigDecimal value = row.figure().value().orElseThrow();
        String printed = summary.print(row);
        if (row.kind() == ObservationKind.PROJECTION) {
            return TrendSeries.Point.projected(row.period().end(), row.time(), value, printed);
        }
        TrendSeries.Point point = TrendSeries.Point.actual(row.period().end(), row.time(), value, printed)
                .provisional(row.status() == ObservationStatus.PROVISIONAL)
                .leadingTo(href == null ? "" : href.apply(row.period()));
        if (signal == null) {
            return point;
        }
        return signal.indexOf(row)
                .flatMap(index -> signal.cause(index).map(cause -> marked(point, signal.change(index), cause)))
                .orElse(point);
    }

    private static TrendSeries.Point marked(TrendSeries.Point point, Change change, SpecialCause cause) {
        TrendSeries.Mark mark = change.isImprovement()
                ? TrendSeries.Mark.BETTER
                : change.isConcern()
                        ? TrendSeries.Mark.WORSE
                        : change == Change.HIGH ? TrendSeries.Mark.HIGH : TrendSeries.Mark.LOW;
        return point.marked(mark, change.word() + ". " + XmrSentence.of(cause));
    }

    private static List<TrendSeries.Range> ranges(
            Signal signal, List<ObservationRow> counted, MetricDefinition metric) {
        List<TrendSeries.Range> ranges = new ArrayList<>();
        int first = signal.figures().size() - counted.size();
        for (XmrGroup group : signal.chart().groups()) {
            if (group.to() >= first
                    && signal.isJudged(group.to())
                    && group.limits().isPresent()) {
                Limits limits = group.limits().get();
                ranges.add(new TrendSeries.Range(
                        end(signal, Math.max(first, group.from())),
                        end(signal, group.to()),
                        limits.drawnLower(metric.unit()),
                        group.centre(),
                        limits.drawnUpper(metric.unit()),
                        "Normal range, " + metric.print(limits.drawnLower(metric.unit())) + " to "
                                + metric.print(limits.drawnUpper(metric.unit())) + ", average "
                                + metric.print(group.centre())));
            }
        }
        return ranges;
    }

    private static java.time.LocalDate end(Signal signal, int index) {
        return signal.figures().get(index).period().end();
    }

    private static List<TrendSeries.Event> events(MetricSummary summary, List<ObservationRow> counted) {
        if (counted.isEmpty()) {
            return List.of();
        }
        return summary.events().stream()
                .filter(event ->
                        !event.happenedOn().isBefore(counted.getFirst().period().start()))
                .filter(event ->
                        !event.happenedOn().isAfter(counted.getLast().period().end()))
                .map(Charts::event)
                .toList();
    }

    private static TrendSeries.Event event(EventRow event) {
        return new TrendSeries.Event(event.happenedOn(), event.label(), event.kind() != EventKind.EVENT);
    }

    private static TrendSeries.Spacing spacing(Period.Kind length, MetricDefinition metric) {
        return switch (length) {
            case MONTH -> TrendSeries.Spacing.MONTHLY;
            case QUARTER -> TrendSeries.Spacing.QUARTERLY;
            case YEAR -> TrendSeries.Spacing.YEARLY;
            case DAY ->
                switch (metric.frequency()) {
                    case MONTHLY -> TrendSeries.Spacing.MONTHLY;
                    case QUARTERLY -> TrendSeries.Spacing.QUARTERLY;
                    case YEARLY -> TrendSeries.Spacing.YEARLY;
                    case WEEKLY -> TrendSeries.Spacing.WEEKLY;
                    case DAILY -> TrendSeries.Spacing.DAILY;
                    case IRREGULAR -> TrendSeries.Spacing.IRREGULAR;
                };
        };
    }
}
