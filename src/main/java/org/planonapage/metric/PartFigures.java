package org.planonapage.metric;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.planonapage.programme.UnitRow;
import org.springframework.stereotype.Component;

/** The figures of the authority's own parts at the time of its latest, of all rates in one query. */
@Component
class PartFigures {

    private final MetricRepository metrics;
    private final Programmes programmes;
    private final Derivation derivation;

    PartFigures(MetricRepository metrics, Programmes programmes, Derivation derivation) {
        this.metrics = metrics;
        this.programmes = programmes;
        this.derivation = derivation;
    }

    /**
     * By the id of the metric; without those that are no rate, or of whose parts nothing is known.
     *
     * @param shown the authority's, by the id of the metric
     */
    Map<Long, Breakdown> of(
            ProgrammeCard programme,
            Collection<Metric> all,
            Map<Long, MetricSummary> shown,
            Map<Long, Withheld> withheld) {
        Family family = Family.of(programmes.units(programme.id()), null).orElseThrow();
        List<UnitRow> parts = family.path().isEmpty()
                ? List.of()
                : family.partsOf(family.path().getLast());
        Map<Long, MetricSummary> rates = new HashMap<>();
        shown.forEach((id, summary) -> {
            if (summary.metric().isRate() && summary.latestValue().isPresent()) {
                rates.put(id, summary);
            }
        });
        return parts.isEmpty() || rates.isEmpty()
                ? Map.of()
                : of(programme, family.path().getLast(), parts, all, rates, withheld);
    }

    private Map<Long, Breakdown> of(
            ProgrammeCard programme,
            UnitRow whole,
            List<UnitRow> parts,
            Collection<Metric> all,
            Map<Long, MetricSummary> rates,
            Map<Long, Withheld> withheld) {
        Map<Long, UnitRow> units = parts.stream().collect(toMap(UnitRow::id, unit -> unit));
        Set<LocalDate> starts = rates.values().stream()
                .map(summary -> summary.latest().orElseThrow().period().start())
                .collect(toSet());
        Map<Long, List<Observation>> entered = metrics.beginning(rates.keySet(), units.keySet(), starts).stream()
                .collect(groupingBy(Observation::metricId));
        Map<Long, Breakdown> found = new HashMap<>();
        for (Metric metric : all) {
            MetricSummary summary = rates.get(metric.id());
            if (summary != null) {
                List<ObservationRow> rows = derivation.complete(
                        programme,
                        metric,
                        entered.getOrDefault(metric.id(), List.of()).stream()
                                .map(observation -> observation.row(metric.unit()))
                                .toList(),
                        units.keySet());
                List<Breakdown.Part> told =
                        parts(summary, rows, withheld.getOrDefault(metric.id(), Withheld.NOTHING), units);
                if (!told.isEmpty()) {
                    found.put(metric.id(), breakdown(whole, summary, told));
                }
            }
        }
        return found;
    }

    private static List<Breakdown.Part> parts(
            MetricSummary summary, List<ObservationRow> rows, Withheld withheld, Map<Long, UnitRow> units) {
        ObservationRow latest = summary.latest().orElseThrow();
        return rows.stream()
                .filter(row -> row.kind() == ObservationKind.ACTUAL
                        && Cut.of(row).equals(Cut.of(latest))
                        && row.period().equals(latest.period()))
                .map(withheld::applyTo)
                .map(row ->
                        new Breakdown.Part(Objects.requireNonNull(units.get(row.unitId())), row.figure(), null, false))
                .sorted(Breakdown.worstFirst(summary.metric().polarity()))
                .toList();
    }

    private static Breakdown breakdown(UnitRow whole, MetricSummary summary, List<Breakdown.Part> parts) {
        ObservationRow latest = summary.latest().orElseThrow();
        return new Breakdown(
                whole,
                latest.figure(),
                latest.period(),
                parts,
                summary.target().map(TargetRow::rule).orElse(null),
                true,
                "");
    }
}
