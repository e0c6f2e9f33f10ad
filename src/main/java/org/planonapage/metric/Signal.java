package org.planonapage.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.planonapage.rating.Polarity;
import org.planonapage.spc.Change;
import org.planonapage.spc.SpecialCause;
import org.planonapage.spc.XmrChart;
import org.planonapage.spc.XmrGroup;
import org.planonapage.spc.XmrSettings;

/**
 * What of a series is a real change and what is noise.
 *
 * @param figures what was judged, oldest first
 * @param chart a point for each of them
 */
public record Signal(List<ObservationRow> figures, XmrChart chart, Polarity polarity) {

    /**
     * Judges the counted figures; a break and a rebase begin a new group. Empty for fewer than two, and for years to date,
     * of which each contains the one before.
     */
    public static Optional<Signal> of(MetricSummary summary) {
        List<ObservationRow> figures = summary.counted();
        if (figures.size() < 2 || figures.getFirst().basis() == Basis.YEAR_TO_DATE) {
            return Optional.empty();
        }
        List<BigDecimal> values =
                figures.stream().map(row -> row.figure().value().orElseThrow()).toList();
        MetricDefinition metric = summary.metric();
        return Optional.of(new Signal(
                figures,
                XmrChart.of(values, starts(figures, summary), settings(metric.settings())),
                metric.polarity()));
    }

    private static XmrSettings settings(MetricSettings settings) {
        return new XmrSettings(
                settings.screening(), settings.trendLength(), settings.shiftLength(), settings.frozenAfter());
    }

    private static Set<Integer> starts(List<ObservationRow> figures, MetricSummary summary) {
        Set<Integer> starts = new HashSet<>();
        Stream.concat(
                        summary.breaks().stream(),
                        summary.events().stream()
                                .filter(event -> event.kind() == EventKind.REBASE)
                                .map(EventRow::happenedOn))
                .forEach(day -> firstSince(figures, day).ifPresent(starts::add));
        return starts;
    }

    private static Optional<Integer> firstSince(List<ObservationRow> figures, LocalDate day) {
        return IntStream.range(0, figures.size())
                .boxed()
                .filter(i -> !figures.get(i).period().end().isBefore(day))
                .min(Comparator.naturalOrder());
    }

    /** Whether the last figure is better, worse or noise. */
    public Change change() {
        return chart.change(polarity).orElse(Change.ORDINARY);
    }

    /** The shortest run that a rule knows: of fewer figures hardly any could be told to be a real change. */
    static final int FEWEST = 7;

    /** Whether there are enough figures beside that one to say what it is, or it is plainly a real change. */
    public boolean isJudged(int index) {
        return group(index).size() >= FEWEST || cause(index).isPresent();
    }

    /** Whether that figure is better, worse or noise. */
    public Change change(int index) {
        return chart.points().get(index).change(polarity);
    }

    /** Why that figure is more than noise; empty when it is not. */
    public Optional<SpecialCause> cause(int index) {
        return chart.points().get(index).cause();
    }

    /** Why the last figure is more than noise. */
    public Optional<SpecialCause> cause() {
        return cause(figures.size() - 1);
    }

    /** The group to which a figure belongs. */
    public XmrGroup group(int index) {
        return chart.groups().stream()
                .filter(group -> group.from() <= index && index <= group.to())
                .findFirst()
                .orElseThrow();
    }

    /** Where a row stands among the figures; empty for one that was not judged. */
    public Optional<Integer> indexOf(ObservationRow row) {
        int index = figures.indexOf(row);
        return index < 0 ? Optional.empty() : Optional.of(index);
    }
}
