package org.planonapage.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.highlight.HighlightRow;
import org.planonapage.quantity.Period;
import org.planonapage.rating.Rag;

/**
 * A metric on its reading date, for one unit and one basis: what the latest figure is, which target holds, and whether it
 * is met.
 *
 * <p>The target that holds is the latest whose first day is not after the figure's period, or not after the reading date
 * where there is no figure: a new target does not recolour the past. A figure decides whether it is met; where there is
 * none, or the target is in words, what the source says decides. What the figure misses before its deadline has passed is
 * open, as is what nothing was said of. Figures are held against figures of the same length of time only.
 */
public final class MetricSummary {

    /** By last day; where several end on it, the shortest speaks last. */
    private static final Comparator<ObservationRow> OLDEST_FIRST = Comparator.comparing(
                    (ObservationRow observation) -> observation.period().end())
            .thenComparing(observation -> observation.period().kind(), Comparator.reverseOrder());

    /** How a metric stands against its target. */
    public enum Standing {
        /** The figure meets the target. */
        MET,
        /** The figure meets it, and the time for which it must do so is not over. */
        MET_SO_FAR,
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

    private final MetricDefinition metric;
    private final List<ObservationRow> observations;
    private final List<TargetRow> targets;
    private final List<EventRow> events;
    private final List<BenchmarkRow> benchmarks;
    private final @Nullable HighlightRow highlight;
    private final LocalDate readingDate;
    private final boolean running;
    private final Optional<ObservationRow> latest;
    private final List<ObservationRow> counted;

    /**
     * @param observations those of the basis, oldest first
     * @param targets earliest first
     * @param events what belongs to the series, earliest first; those that have not happened by the reading date are left out
     * @param benchmarks of any kind, the latest period first
     * @param highlight the latest note on it, or null
     * @param readingDate the day on which it is read
     * @param running whether figures are still to come: the programme has not closed
     */
    public MetricSummary(
            MetricDefinition metric,
            List<ObservationRow> observations,
            List<TargetRow> targets,
            List<EventRow> events,
            List<BenchmarkRow> benchmarks,
            @Nullable HighlightRow highlight,
            LocalDate readingDate,
            boolean running) {
        this.metric = metric;
        this.observations = observations.stream().sorted(OLDEST_FIRST).toList();
        this.targets = targets.stream()
                .sorted(Comparator.comparing(target -> target.since().firstDay()))
                .toList();
        this.events = events.stream()
                .filter(event -> !event.happenedOn().isAfter(readingDate))
                .sorted(Comparator.comparing(EventRow::happenedOn))
                .toList();
        this.benchmarks = benchmarks.stream()
                .sorted(Comparator.comparing(BenchmarkRow::period).reversed().thenComparing(BenchmarkRow::kind))
                .toList();
        this.highlight = highlight;
        this.readingDate = readingDate;
        this.running = running;
        List<ObservationRow> published = this.observations.stream()
                .filter(observation -> observation.isCountedBy(readingDate))
                .toList();
        this.latest = published.isEmpty() ? Optional.empty() : Optional.of(published.getLast());
        this.counted = ofOneLength(published.stream()
                .filter(observation -> observation.figure().value().isPresent())
                .toList());
    }

    public MetricDefinition metric() {
        return metric;
    }

    public List<ObservationRow> observations() {
        return observations;
    }

    public List<TargetRow> targets() {
        return targets;
    }

    public List<EventRow> events() {
        return events;
    }

    public List<BenchmarkRow> benchmarks() {
        return benchmarks;
    }

    public @Nullable HighlightRow highlight() {
        return highlight;
    }

    public LocalDate readingDate() {
        return readingDate;
    }

    public boolean running() {
        return running;
    }

    /** The same of other observations: another basis, length of time or unit. */
    MetricSummary of(List<ObservationRow> others) {
        return new MetricSummary(metric, others, targets, events, benchmarks, highlight, readingDate, running);
    }

    /** The same held against one target only; null for none. */
    MetricSummary heldAgainst(@Nullable Long targetId) {
        List<TargetRow> one = targets.stream()
                .filter(target -> targetId != null && target.id() == targetId)
                .toList();
        return new MetricSummary(metric, observations, one, events, benchmarks, highlight, readingDate, running);
    }

    /**
     * The same for a unit below the authority, whose own are the start and the note, and the target and the benchmarks of a
     * count.
     */
    MetricSummary ofPart() {
        return new MetricSummary(
                metric.withoutStart(),
                observations,
                metric.isRate() ? targets : List.of(),
                events,
                metric.isRate() ? benchmarks : List.of(),
                null,
                readingDate,
                running);
    }

    /** The days from which nothing may be compared with what came before, earliest first. */
    public List<LocalDate> breaks() {
        return Stream.concat(
                        events.stream()
                                .filter(event -> event.kind() == EventKind.BREAK)
                                .map(EventRow::happenedOn),
                        metric.versions().stream()
                                .filter(VersionRow::breaks)
                                .map(version -> version.since().firstDay())
                                .filter(day -> !day.isAfter(readingDate)))
                .distinct()
                .sorted()
                .toList();
    }

    /** The counted figures since the last break: those that may be compared with the latest. */
    public List<ObservationRow> comparable() {
        return counted.stream()
                .filter(row -> !isBroken(row.period(), counted.getLast().period()))
                .toList();
    }

    /** The undated figure at the start; empty where there is none, or a break in the way of counting came after it. */
    public Optional<BigDecimal> start() {
        return breaks().isEmpty() ? Optional.ofNullable(metric.baseline()) : Optional.empty();
    }

    /** Whether a break in the way of counting lies between two periods. */
    boolean isBroken(Period earlier, Period later) {
        return breaks().stream()
                .anyMatch(day -> earlier.end().isBefore(day) && !later.end().isBefore(day));
    }

    /**
     * The counted figures up to the reading date that have a value, oldest first; only those that speak of the same length
     * of time as the latest of them.
     */
    public List<ObservationRow> counted() {
        return counted;
    }

    /** The projections that have a value and speak of the same length of time as the counted figures, oldest first. */
    public List<ObservationRow> expected() {
        List<ObservationRow> projections = observations.stream()
                .filter(observation -> observation.kind() == ObservationKind.PROJECTION)
                .filter(observation -> observation.figure().value().isPresent())
                .toList();
        return counted.isEmpty() ? ofOneLength(projections) : like(counted.getLast(), projections);
    }

    private static List<ObservationRow> ofOneLength(List<ObservationRow> figures) {
        return figures.isEmpty() ? figures : like(figures.getLast(), figures);
    }

    private static List<ObservationRow> like(ObservationRow one, List<ObservationRow> figures) {
        return figures.stream()
                .filter(figure -> figure.period().kind() == one.period().kind())
                .toList();
    }

    /**
     * The figure before the latest, when the two can be held against each other; empty when the latest has no value. A sum
     * over the year to date only grows, so of these only shares of one financial year are comparable.
     */
    public Optional<ObservationRow> previous() {
        if (latestValue().isEmpty() || counted.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(counted.get(counted.size() - 2)).filter(before -> comparable(before, counted.getLast()));
    }

    private boolean comparable(ObservationRow before, ObservationRow latest) {
        if (isBroken(before.period(), latest.period())) {
            return false;
        }
        return latest.basis() != Basis.YEAR_TO_DATE
                || (metric.unit().isShare()
                        && before.period().yearStart().equals(latest.period().yearStart()));
    }

    /** The figure for the same time of the year before; empty when there is none, or the latest has no value. */
    public Optional<ObservationRow> yearBefore() {
        return latest.filter(found -> latestValue().isPresent())
                .flatMap(latest -> counted.stream()
                        .filter(figure -> figure.period()
                                .start()
                                .equals(latest.period().start().minusYears(1)))
                        .filter(figure -> !isBroken(figure.period(), latest.period()))
                        .findAny());
    }

    /** What was published last, with a value or without; empty when nothing was. */
    public Optional<ObservationRow> latest() {
        return latest;
    }

    /** The latest value; empty when the latest has none. */
    public Optional<BigDecimal> latestValue() {
        return latest().flatMap(observation -> observation.figure().value());
    }

    /** A figure as it is printed everywhere: never so that it reads as met when it is not, or the other way about. */
    public String print(ObservationRow row) {
        return row.figure()
                .print(row.figure().value().map(value -> places(row, value)).orElse(metric.decimals()));
    }

    private int places(ObservationRow row, BigDecimal value) {
        return targetOn(row.period().end())
                .map(target -> target.places(value, metric.decimals()))
                .orElse(metric.decimals());
    }

    /** How far the latest figure lies from a limit of its target, in words; for one that has a value. */
    String distanceTo(BigDecimal limit) {
        ObservationRow row = latest().orElseThrow();
        BigDecimal value = latestValue().orElseThrow();
        return Difference.toLimit(metric, value, limit, places(row, value));
    }

    /** The target that holds for the latest figure's period, or on the reading date when there is no figure. */
    public Optional<TargetRow> target() {
        return targetOn(latest().map(observation -> observation.period().end()).orElse(readingDate));
    }

    /** The target that holds on a day. */
    public Optional<TargetRow> targetOn(LocalDate day) {
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
        Optional<BigDecimal> value = latestValue();
        Optional<Boolean> met = value.flatMap(target.get().rule()::isMetBy);
        if (met.isEmpty()) {
            return asPublished(target.get(), value.isPresent());
        }
        boolean running = isStillToCome(target.get());
        if (met.get()) {
            return running ? Standing.MET_SO_FAR : Standing.MET;
        }
        return running ? Standing.OPEN : Standing.NOT_MET;
    }

    private static Standing asPublished(TargetRow target, boolean hasFigure) {
        return switch (target.outcome()) {
            case MET -> hasFigure ? Standing.MET : Standing.MET_UNPUBLISHED;
            case MISSED -> hasFigure ? Standing.NOT_MET : Standing.MISSED_UNPUBLISHED;
            case null -> Standing.OPEN;
        };
    }

    private boolean isStillToCome(TargetRow target) {
        return target.deadline() != null && !target.deadline().isBefore(readingDate);
    }

    /**
     * Green, amber or red by the target's rule and tolerance; without a tolerance nothing is amber. Empty where there is no
     * target, no value, or a target in words: no data is not red.
     */
    public Optional<Rag> rating() {
        return target().flatMap(target -> latestValue().flatMap(value -> target.rate(value)));
    }

    /** The newest benchmark of a kind. */
    public Optional<BenchmarkRow> benchmark(BenchmarkKind kind) {
        return benchmarks.stream().filter(benchmark -> benchmark.kind() == kind).findFirst();
    }

    /** The period after the latest; empty where nothing was published, or a metric is counted at no regular interval. */
    public Optional<Period> followingPeriod() {
        return latest().flatMap(latest -> Due.next(latest.period(), metric.frequency()));
    }

    /** The periods of the latest figures, the newest first; at most {@code most}. */
    public List<Period> latestPeriods(int most) {
        return observations.stream()
                .filter(row -> row.kind() == ObservationKind.ACTUAL)
                .map(ObservationRow::period)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .toList();
    }

    /** When the next figure is due; empty where nobody has said, no figure was ever published, or none is to come. */
    public Optional<Due> nextDue() {
        Integer days = metric.settings().dueDays();
        return days == null || !running
                ? Optional.empty()
                : latest().flatMap(latest -> Due.after(latest.period(), metric.frequency(), days, readingDate));
    }
}
