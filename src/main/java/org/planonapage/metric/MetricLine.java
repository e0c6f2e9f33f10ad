package org.planonapage.metric;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A metric in one line, for lists and for the plan.
 *
 * @param summary the metric on its reading date
 */
public record MetricLine(MetricSummary summary) {

    /** How many of the last figures a small picture shows. */
    private static final int SMALL_PICTURE = 24;

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
        return summary.latest()
                .map(observation -> observation.figure().print(summary.metric().decimals()))
                .orElse("no figure");
    }

    /** "in July 2011", "underlying, on 19 September 2011", or empty when there is no figure. */
    public String when() {
        return summary.latest()
                .map(latest -> (latest.basis() == Basis.UNDERLYING ? "underlying, " : "") + latest.when())
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
                .map(target -> target.rule().inWords(summary.metric()::print))
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

    /** Whether a target is missed. */
    public boolean isOfConcern() {
        return standing() == MetricSummary.Standing.NOT_MET || standing() == MetricSummary.Standing.MISSED_UNPUBLISHED;
    }

    /** What is of concern: "88.8% in April 2015 against at least 95.0%"; for one that is of concern only. */
    public String concern() {
        return latest() + " " + when() + " against " + target();
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
