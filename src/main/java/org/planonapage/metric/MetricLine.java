package org.planonapage.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.spc.Change;
import org.planonapage.spc.Outlook;

/**
 * A metric in one line, for lists and for the plan.
 *
 * @param summary the metric on its reading date, with its whole past
 * @param signal what of its figures is a real change; null where there are too few to say
 * @param parts the figures of the authority's parts at the time of the latest, the worst first; null where none are known
 */
public record MetricLine(
        MetricSummary summary,
        @Nullable Signal signal,
        @Nullable Breakdown parts) {

    /** The shortest run that is a signal; in a list nothing is said of fewer figures. */
    private static final int LEAST_TO_JUDGE = 7;

    /** How many of the last figures a small picture shows. */
    private static final int SMALL_PICTURE = 24;

    MetricLine(MetricSummary summary) {
        this(summary, (Breakdown) null);
    }

    MetricLine(MetricSummary summary, @Nullable Breakdown parts) {
        this(
                summary,
                Signal.of(summary)
                        .filter(signal -> signal.figures().size() >= LEAST_TO_JUDGE)
                        .orElse(null),
                parts);
    }

    public long id() {
        return summary.metric().id();
    }

    public String code() {
        return summary.metric().code();
    }

    public String title() {
        return summary.metric().title();
    }

    /** "88.8%", the words, or "no figure". */
    public String latest() {
        return summary.latest().map(summary::print).orElse("no figure");
    }

    /** "in July 2011", "underlying, on 19 September 2011", or empty when there is no figure. */
    public String when() {
        return summary.latest()
                .map(latest -> (latest.basis() == Basis.UNDERLYING ? "underlying, " : "") + latest.when())
                .orElse("");
    }

    /** As {@link #when()} in little room: "Jul 2011", "underlying, 19 Sep 2011", "Apr to Jul 2011". */
    public String whenInBrief() {
        return summary.latest()
                .map(latest -> (latest.basis() == Basis.UNDERLYING
                                ? "underlying, "
                                : latest.basis() == Basis.YEAR_TO_DATE ? "April to " : "")
                        + latest.period().inBrief())
                .orElse("");
    }

    /** Whether anything was published, a value or words. */
    public boolean hasFigure() {
        return summary.latest().isPresent();
    }

    /** Whether what was published last is a value. */
    public boolean hasValue() {
        return summary.latestValue().isPresent();
    }

    /** "at most 100", or "for information" without a target. */
    public String target() {
        return summary.target()
                .map(target -> target.rule().inWords(summary.metric()::printLimit))
                .orElse("for information");
    }

    /** Whether the metric has a target. */
    public boolean hasTarget() {
        return summary.target().isPresent();
    }

    /** The target's value, for a picture; null when there is none. */
    public @Nullable BigDecimal targetValue() {
        return summary.target().map(target -> target.rule().value()).orElse(null);
    }

    /** The last figures, oldest first. */
    public List<BigDecimal> picture() {
        List<BigDecimal> figures = summary.counted().stream()
                .map(observation -> observation.figure().value())
                .flatMap(Optional::stream)
                .toList();
        return figures.subList(Math.max(0, figures.size() - SMALL_PICTURE), figures.size());
    }

    /** The last figures, oldest first, after the undated start where there is one. */
    public List<BigDecimal> pictureFromStart() {
        return Stream.concat(Stream.ofNullable(summary.metric().baseline()), picture().stream())
                .toList();
    }

    /** The figure at the start, of which no date was published; empty where there is none. */
    public String start() {
        BigDecimal start = summary.metric().baseline();
        return start == null ? "" : summary.metric().print(start);
    }

    /** How far the latest figure lies from its target: "60 below", "5 points above"; empty without a figure. */
    public String toTarget() {
        return Comparison.of(summary).stream()
                .filter(comparison -> comparison.standing() != null)
                .map(Comparison::difference)
                .findFirst()
                .orElse("");
    }

    /**
     * The same metric held against one of its targets only, whichever is in force.
     *
     * @param targetId the target's id; null for none, and then it has no target
     */
    public MetricLine heldAgainst(@Nullable Long targetId) {
        return new MetricLine(summary.heldAgainst(targetId));
    }

    /** Whether a target is met. */
    public boolean isMet() {
        return switch (standing()) {
            case MET, MET_SO_FAR, MET_UNPUBLISHED -> true;
            case NOT_MET, MISSED_UNPUBLISHED, OPEN, NO_TARGET -> false;
        };
    }

    /** Whether a target is missed. */
    public boolean isMissed() {
        return standing() == MetricSummary.Standing.NOT_MET || standing() == MetricSummary.Standing.MISSED_UNPUBLISHED;
    }

    /** Whether the last figures are really worse, or really better; empty where nothing can be judged. */
    public Optional<Change> change() {
        return Optional.ofNullable(signal).map(Signal::change);
    }

    /** Whether the last figures are really worse. */
    public boolean isWorse() {
        return change().filter(Change::isConcern).isPresent();
    }

    /** Whether a target is missed, or the last figures are really worse. */
    public boolean isOfConcern() {
        return isMissed() || isWorse();
    }

    /** What is of concern: "88.8% in April 2015 against at least 95.0%, falling for 7 figures in a row"; for one that is. */
    public String concern() {
        String figure = latest() + " " + when() + (hasTarget() ? " against " + target() : "");
        return change().filter(Change::isConcern).isEmpty() || signal == null
                ? figure
                : figure + signal.cause().map(cause -> ", " + cause.inWords()).orElse("");
    }

    /** The part that lies furthest on the wrong side of the target; empty where none misses it. */
    public Optional<Breakdown.Part> worstPart() {
        return Optional.ofNullable(parts).flatMap(Breakdown::worstMissing);
    }

    /** The one part that the whole hides; empty where several lie as far. */
    Optional<Breakdown.Part> hiddenPart() {
        return Optional.ofNullable(parts)
                .flatMap(known -> known.hidden(summary.metric().polarity()));
    }

    /** "56.0% in October 2026 against at least 85.0%", of one of its parts. */
    public String said(Breakdown.Part part) {
        return Objects.requireNonNull(parts).print(part, summary.metric()) + " " + when()
                + (hasTarget() ? " against " + target() : "");
    }

    /** What ordinary ups and downs make of the target; empty where there is none, or no range to hold against it. */
    public Optional<Outlook> outlook() {
        return Optional.ofNullable(signal)
                .flatMap(judged ->
                        summary.target().flatMap(target -> judged.chart().outlook(target.rule())));
    }

    /** By when the target is to be reached: "August 2011", or empty. */
    public String deadline() {
        return summary.target()
                .map(TargetRow::deadline)
                .map(DayOrMonth::inWords)
                .orElse("");
    }

    /** The figure for the same time of the year before, or empty. */
    public String yearBefore() {
        return summary.yearBefore().map(summary::print).orElse("");
    }

    /** The newest benchmark, of the nearest kind there is: "84.7%", or empty. */
    public String benchmark() {
        return nearest().map(row -> summary.metric().print(row.value())).orElse("");
    }

    /** Whose that is: "Neighbours, 2024/25", or empty. */
    public String benchmarkTitle() {
        return nearest().map(BenchmarkRow::title).orElse("");
    }

    Optional<BenchmarkRow> nearest() {
        return Stream.of(BenchmarkKind.values())
                .map(summary::benchmark)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** When the next figure is due; empty as {@link MetricSummary#nextDue()}. */
    public Optional<Due> nextDue() {
        return summary.nextDue();
    }

    /** The title of the post that owns it, or empty. */
    public String owner() {
        String owner = summary.metric().owner();
        return owner == null ? "" : owner;
    }

    /** The direction that the latest note gives ("better"), or empty. */
    public String direction() {
        return summary.highlight() == null || summary.highlight().direction() == null
                ? ""
                : summary.highlight().direction().word();
    }

    public MetricSummary.Standing standing() {
        return summary.standing();
    }
}
