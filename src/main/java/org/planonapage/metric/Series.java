package org.planonapage.metric;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.planonapage.highlight.HighlightRow;
import org.planonapage.highlight.Highlights;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.PostRow;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.planonapage.programme.UnitRow;
import org.springframework.stereotype.Component;

/** Puts metrics together with their figures, targets, events, benchmarks and notes: at most nine queries for however many metrics. */
@Component
class Series {

    private final MetricRepository metrics;
    private final Programmes programmes;
    private final Highlights highlights;
    private final Withholding withholding;
    private final Derivation derivation;

    Series(
            MetricRepository metrics,
            Programmes programmes,
            Highlights highlights,
            Withholding withholding,
            Derivation derivation) {
        this.withholding = withholding;
        this.derivation = derivation;
        this.metrics = metrics;
        this.programmes = programmes;
        this.highlights = highlights;
    }

    /**
     * The summaries of those metrics, of the whole past, one for each basis that has figures, or a single one without.
     */
    Map<Long, List<MetricSummary>> of(ProgrammeCard programme, Collection<Metric> wanted) {
        return of(programme, wanted, withheld(programme, wanted));
    }

    /** What is withheld of those metrics, by id. */
    Map<Long, Withheld> withheld(ProgrammeCard programme, Collection<Metric> wanted) {
        return wanted.isEmpty()
                ? Map.of()
                : withholding.of(programme.id(), wanted.stream().map(Metric::id).toList());
    }

    /** The same for whoever has asked what is withheld. */
    Map<Long, List<MetricSummary>> of(
            ProgrammeCard programme, Collection<Metric> wanted, Map<Long, Withheld> withheld) {
        List<Long> ids = wanted.stream().map(Metric::id).toList();
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, List<Observation>> observations =
                metrics.observations(programme.id().value(), ids).stream().collect(groupingBy(Observation::metricId));
        Map<Long, MetricSummary> empty = empty(programme, wanted);
        Set<Long> tops = wanted.stream().allMatch(metric -> metric.derivedFrom() == null) ? Set.of() : tops(programme);
        return wanted.stream()
                .collect(toMap(
                        Metric::id,
                        metric -> byBasis(
                                Objects.requireNonNull(empty.get(metric.id())),
                                derivation.complete(
                                        programme,
                                        metric,
                                        rows(
                                                metric,
                                                observations.getOrDefault(metric.id(), List.of()),
                                                withheld.getOrDefault(metric.id(), Withheld.NOTHING)),
                                        tops))));
    }

    private Set<Long> tops(ProgrammeCard programme) {
        return programmes.units(programme.id()).stream()
                .filter(unit -> unit.parentId() == null)
                .map(UnitRow::id)
                .collect(toSet());
    }

    private static List<ObservationRow> rows(Metric metric, List<Observation> observations, Withheld withheld) {
        return observations.stream()
                .map(observation -> withheld.applyTo(observation.row(metric.unit())))
                .toList();
    }

    /**
     * One metric of several units.
     *
     * @param empty the metric without figures
     * @param rows all figures, with the totals that can be computed
     * @param monthsTotal what months add up to where the source gives a total of its own, by place
     */
    record Whole(
            MetricSummary empty, List<ObservationRow> rows, Map<Cell, ObservationRow> monthsTotal, Withheld withheld) {}

    Whole whole(ProgrammeCard programme, Metric metric, Collection<Long> units) {
        MetricSummary empty =
                Objects.requireNonNull(empty(programme, List.of(metric)).get(metric.id()));
        Withheld withheld =
                withholding.of(programme.id(), List.of(metric.id())).getOrDefault(metric.id(), Withheld.NOTHING);
        List<ObservationRow> entered = derivation.complete(
                programme,
                metric,
                metrics.whole(metric.id(), units).stream()
                        .map(observation -> observation.row(metric.unit()))
                        .toList(),
                Set.copyOf(units));
        Totals totals = new Totals(entered);
        return new Whole(
                empty,
                totals.completing(entered).stream().map(withheld::applyTo).toList(),
                totals.computed().entrySet().stream()
                        .filter(total -> !withheld.covers(total.getKey()))
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)),
                withheld);
    }

    /** Each metric with all but its figures. */
    private Map<Long, MetricSummary> empty(ProgrammeCard programme, Collection<Metric> wanted) {
        ProgrammeId programmeId = programme.id();
        List<Long> ids = wanted.stream().map(Metric::id).toList();
        Map<Long, String> posts = programmes.posts(programmeId).stream().collect(toMap(PostRow::id, PostRow::title));
        Map<Long, List<TargetRow>> targets =
                metrics.targets(ids).stream().map(Target::row).collect(groupingBy(TargetRow::metricId));
        Map<Long, List<VersionRow>> versions =
                metrics.versions(ids).stream().map(MetricVersion::row).collect(groupingBy(VersionRow::metricId));
        Map<Long, List<EventRow>> events =
                metrics.events(ids).stream().map(event -> event.row(posts)).collect(groupingBy(EventRow::metricId));
        Map<Long, List<BenchmarkRow>> benchmarks =
                metrics.benchmarks(ids).stream().map(Benchmark::row).collect(groupingBy(BenchmarkRow::metricId));
        Map<Long, HighlightRow> notes = highlights.about(programmeId, MetricReferences.KIND, ids).stream()
                .collect(toMap(HighlightRow::aboutId, note -> note, (newest, older) -> newest));
        return wanted.stream()
                .collect(toMap(
                        Metric::id,
                        metric -> new MetricSummary(
                                metric.definition(posts, versions.getOrDefault(metric.id(), List.of())),
                                List.of(),
                                targets.getOrDefault(metric.id(), List.of()),
                                events.getOrDefault(metric.id(), List.of()),
                                derivation.complete(programme, metric, benchmarks.getOrDefault(metric.id(), List.of())),
                                notes.get(metric.id()),
                                programme.readingDate(),
                                programme.closedOn() == null)));
    }

    private static List<MetricSummary> byBasis(MetricSummary empty, List<ObservationRow> figures) {
        Map<Basis, List<ObservationRow>> rows = figures.stream().collect(groupingBy(ObservationRow::basis));
        return rows.isEmpty()
                ? List.of(empty)
                : Stream.of(Basis.values())
                        .filter(rows::containsKey)
                        .map(basis -> empty.of(rows.getOrDefault(basis, List.of())))
                        .sorted(Comparator.comparing(Series::basis))
                        .toList();
    }

    /** The one to show unless another is chosen: the first that has a value, else the first. */
    static MetricSummary byDefault(List<MetricSummary> bases) {
        return bases.stream()
                .filter(summary -> summary.latestValue().isPresent())
                .findFirst()
                .orElse(bases.getFirst());
    }

    /** The basis of a summary; that of one without figures is in-period. */
    static Basis basis(MetricSummary summary) {
        return summary.observations().isEmpty()
                ? Basis.IN_PERIOD
                : summary.observations().getFirst().basis();
    }
}
