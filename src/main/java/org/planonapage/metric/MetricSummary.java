package org.planonapage.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.highlight.HighlightRow;

/**
 * A metric on its reading date, for one unit and one basis: what the latest figure is, which target holds, and whether it
 * is met.
 *
 * @param observations those of the basis, oldest first
 * @param targets earliest first
 * @param highlight the latest note on it, or null
 * @param readingDate the day on which it is read
 */
public record MetricSummary(
        MetricDefinition metric,
        List<ObservationRow> observations,
        List<TargetRow> targets,
        @Nullable HighlightRow highlight,
        LocalDate readingDate) {

    /** How a metric stands against its target. */
    public enum Standing {
        /** The figure meets the target. */
        MET,
        /** The figure misses it. */
        NOT_MET,
        /** The source says that it was met, and publishes no figure. */
        MET_UNPUBLISHED,
        /** The source says that it was missed, and publishes no figure. */
        MISSED_UNPUBLISHED,
        /** There is a target and nothing to hold against it, or its deadline is still to come. */
        OPEN,
        /** There is no target: the metric is for information. */
        NO_TARGET
    }

    public MetricSummary {
        observations = observations.stream()
                .sorted(Comparator.comparing(ObservationRow::period))
                .toList();
        targets = targets.stream()
                .sorted(Comparator.comparing(target -> target.since().firstDay()))
                .toList();
    }

    /** The counted figures up to the reading date that have a value, oldest first. */
    public List<ObservationRow> counted() {
        return observations.stream()
                .filter(observation -> observation.isCountedBy(readingDate))
                .filter(observation -> observation.figure().value().isPresent())
                .toList();
    }

    /** What was published last, with a value or without; empty when nothing was. */
    public Optional<ObservationRow> latest() {
        return observations.stream()
                .filter(observation -> observation.isCountedBy(readingDate))
                .reduce((earlier, later) -> later);
    }

    /** The latest value; empty when the latest has none. */
    public Optional<BigDecimal> latestValue() {
        return latest().flatMap(observation -> observation.figure().value());
    }

    /** The target that holds for the latest figure's period, or on the reading date when there is no figure. */
    public Optional<TargetRow> target() {
        LocalDate day = latest().map(observation -> observation.period().end()).orElse(readingDate);
        return targets.stream()
                .filter(target -> !target.since().firstDay().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /** How it stands: by the figure where there is one, else as published. A target missed before its deadline is open. */
    public Standing standing() {
        Optional<TargetRow> target = target();
        if (target.isEmpty()) {
            return Standing.NO_TARGET;
        }
        Optional<Boolean> met =
                latestValue().flatMap(value -> target.get().rule().isMetBy(value));
        if (met.isEmpty()) {
            return asPublished(target.get());
        }
        return met.get() ? Standing.MET : isStillToCome(target.get()) ? Standing.OPEN : Standing.NOT_MET;
    }

    private static Standing asPublished(TargetRow target) {
        return switch (target.outcome()) {
            case MET -> Standing.MET_UNPUBLISHED;
            case MISSED -> Standing.MISSED_UNPUBLISHED;
            case null -> Standing.OPEN;
        };
    }

    private boolean isStillToCome(TargetRow target) {
        return target.deadline() != null && !target.deadline().isBefore(readingDate);
    }
}
