package org.planonapage.metric;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.Links;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.Reference;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.planonapage.programme.UnitRow;
import org.planonapage.quantity.Period;
import org.springframework.stereotype.Component;

/** Puts together all that a metric's page shows. The number of its queries depends on nothing. */
@Component
class Details {

    private final Series series;
    private final Programmes programmes;
    private final Links links;
    private final Provenance provenance;
    private final Spreads spreads;

    Details(Series series, Programmes programmes, Links links, Provenance provenance, Spreads spreads) {
        this.series = series;
        this.programmes = programmes;
        this.links = links;
        this.provenance = provenance;
        this.spreads = spreads;
    }

    MetricDetail of(ProgrammeCard card, Metric metric, Choice choice) {
        ProgrammeId programme = card.id();
        Family family = Family.of(programmes.units(programme), choice.unit())
                .orElseThrow(() -> UnknownMetricException.ofUnit(String.valueOf(choice.unit()), card));
        Series.Whole whole = series.whole(card, metric, family.ids());
        Map<Long, List<ObservationRow>> byUnit = whole.rows().stream().collect(groupingBy(ObservationRow::unitId));
        List<ObservationRow> own = family.path().isEmpty()
                ? List.of()
                : byUnit.getOrDefault(family.path().getLast().id(), List.of());
        List<Cut> cuts = cuts(own);
        Cut cut = chosen(cuts, own, whole.empty(), choice);
        MetricSummary ofUnit = family.path().size() > 1 ? whole.empty().ofPart() : whole.empty();
        MetricSummary summary = ofUnit.of(taken(own, cut));
        Period period = period(summary, choice);
        Breakdown breakdown = period == null ? null : breakdown(family, byUnit, whole.empty(), cut, period);
        Spreads.Found spread = period == null || family.path().isEmpty()
                ? Spreads.Found.NONE
                : spreads.of(summary.metric(), family.path().getLast(), period, whole.withheld());
        return new MetricDetail(
                card,
                summary,
                cut,
                cuts.stream()
                        .map(one -> new MetricDetail.CutFigure(
                                one, latest(whole.empty().of(taken(own, one)))))
                        .toList(),
                family.path(),
                others(family, byUnit),
                Signal.of(summary).orElse(null),
                breakdown,
                spread.spread(),
                spread.withheld(),
                extents(whole.rows(), cut),
                whole.monthsTotal(),
                links.to(programme, MetricReferences.KIND, metric.id()).stream()
                        .sorted(PlanOrder.BY_TITLE)
                        .toList(),
                links.threatsTo(programme, MetricReferences.KIND, List.of(metric.id()))
                        .getOrDefault(metric.id(), List.of()),
                programmes.overseers(programme, new Reference(MetricReferences.KIND, metric.id())),
                provenance.highlights(programme, metric.id()),
                provenance.imports(programme, metric.changeId(), summary));
    }

    private static List<Cut> cuts(List<ObservationRow> rows) {
        return rows.stream()
                .map(Cut::of)
                .distinct()
                .sorted(Comparator.comparing(Cut::basis).thenComparing(Cut::length))
                .toList();
    }

    /** What is asked for; else the length of the latest entered figure of the first basis that has a value. */
    private static Cut chosen(List<Cut> cuts, List<ObservationRow> rows, MetricSummary empty, Choice choice) {
        List<Cut> allowed = cuts.stream().filter(choice::allows).toList();
        List<Cut> candidates = allowed.isEmpty() ? cuts : allowed;
        List<MetricSummary> bases = Arrays.stream(Basis.values())
                .map(basis -> empty.of(rows.stream()
                        .filter(row -> row.basis() == basis && candidates.contains(Cut.of(row)))
                        .filter(row -> !row.computed() || choice.length() != null || choice.basis() != null)
                        .toList()))
                .filter(summary -> !summary.observations().isEmpty())
                .toList();
        if (bases.isEmpty()) {
            return new Cut(Basis.IN_PERIOD, Period.Kind.MONTH);
        }
        MetricSummary shown = Series.byDefault(bases);
        List<ObservationRow> observations = shown.observations();
        List<ObservationRow> entered =
                observations.stream().filter(row -> !row.computed()).toList();
        List<ObservationRow> from = entered.isEmpty() ? observations : entered;
        return shown.latest()
                .filter(from::contains)
                .or(() -> Optional.of(from.getLast()))
                .map(Cut::of)
                .orElseThrow();
    }

    private static List<ObservationRow> taken(List<ObservationRow> rows, Cut cut) {
        return rows.stream().filter(cut::takes).toList();
    }

    private static String latest(MetricSummary summary) {
        return summary.latest().map(summary::print).orElse("");
    }

    private static @Nullable Period period(MetricSummary summary, Choice choice) {
        return summary.observations().stream()
                .map(ObservationRow::period)
                .filter(period -> period.equals(choice.at()))
                .findFirst()
                .or(() -> summary.latest().map(ObservationRow::period))
                .orElse(null);
    }

    private static List<UnitRow> others(Family family, Map<Long, List<ObservationRow>> byUnit) {
        return family.all().stream()
                .filter(unit -> byUnit.containsKey(unit.id()))
                .toList();
    }

    private static @Nullable Breakdown breakdown(
            Family family, Map<Long, List<ObservationRow>> byUnit, MetricSummary empty, Cut cut, Period period) {
        for (UnitRow whole : family.path().reversed()) {
            List<UnitRow> parts = family.partsOf(whole).stream()
                    .filter(unit -> figure(byUnit.get(unit.id()), cut, period).isPresent())
                    .toList();
            if (!parts.isEmpty()) {
                return breakdown(family, whole, parts, byUnit, empty, cut, period);
            }
        }
        return null;
    }

    private static Breakdown breakdown(
            Family family,
            UnitRow whole,
            List<UnitRow> units,
            Map<Long, List<ObservationRow>> byUnit,
            MetricSummary empty,
            Cut cut,
            Period period) {
        List<Breakdown.Part> parts = units.stream()
                .map(unit -> {
                    List<ObservationRow> rows = Objects.requireNonNull(byUnit.get(unit.id())).stream()
                            .filter(row -> cut.takes(row) && row.period().compareTo(period) <= 0)
                            .toList();
                    return new Breakdown.Part(
                            unit,
                            figure(rows, cut, period).orElseThrow(),
                            empty.of(rows).latestValue().isEmpty()
                                    ? null
                                    : Signal.of(empty.of(rows))
                                            .map(Signal::change)
                                            .orElse(null),
                            !family.partsOf(unit).isEmpty());
                })
                .sorted(Breakdown.worstFirst(empty.metric().polarity()))
                .toList();
        Figure figure = figure(byUnit.get(whole.id()), cut, period).orElse(null);
        return new Breakdown(
                whole,
                figure,
                period,
                parts,
                empty.metric().isRate()
                        ? empty.targetOn(period.end()).map(TargetRow::rule).orElse(null)
                        : null,
                empty.metric().isRate(),
                PartsSum.of(figure, parts, empty.metric()));
    }

    private static Optional<Figure> figure(@Nullable List<ObservationRow> rows, Cut cut, Period period) {
        return rows == null
                ? Optional.empty()
                : rows.stream()
                        .filter(row -> row.kind() == ObservationKind.ACTUAL && cut.takes(row))
                        .filter(row -> row.period().equals(period))
                        .map(ObservationRow::figure)
                        .findFirst();
    }

    private static List<MetricDetail.Extent> extents(Collection<ObservationRow> rows, Cut cut) {
        Map<LocalDate, MetricDetail.Extent> found = new TreeMap<>();
        rows.stream()
                .filter(cut::takes)
                .forEach(row -> row.figure()
                        .value()
                        .ifPresent(value -> found.merge(
                                row.period().end(),
                                new MetricDetail.Extent(row.period().end(), value, value),
                                (one, other) -> new MetricDetail.Extent(
                                        one.end(),
                                        one.low().min(other.low()),
                                        one.high().max(other.high())))));
        return List.copyOf(found.values());
    }
}
