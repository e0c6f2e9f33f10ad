package org.planonapage.metric;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.quantity.MetricUnit;
import org.planonapage.quantity.Period;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the figures that follow from other features' records in the place of those that would be entered. */
@Component
class Derivation {

    private final ObjectProvider<DerivedFigures> sources;

    Derivation(ObjectProvider<DerivedFigures> sources) {
        this.sources = sources;
    }

    /** The unit of a measure; empty when no feature knows it. */
    Optional<MetricUnit> unit(String measure) {
        return source(measure).map(source -> source.measures().get(measure));
    }

    /** The names of all measures, for sentences. */
    List<String> measures() {
        return sources.stream()
                .flatMap(source -> source.measures().keySet().stream())
                .sorted()
                .toList();
    }

    private Optional<DerivedFigures> source(String measure) {
        return sources.stream()
                .filter(source -> source.measures().containsKey(measure))
                .findAny();
    }

    /** The figures of a metric for those units: as entered until it is derived, as derived from then on. */
    List<ObservationRow> complete(
            ProgrammeCard programme, Metric metric, Collection<ObservationRow> entered, Set<Long> units) {
        String measure = metric.derivedFrom();
        if (measure == null) {
            return List.copyOf(entered);
        }
        @Nullable DayOrMonth since = metric.derivedSince();
        return Stream.concat(
                        entered.stream().filter(row -> isBefore(row.period(), since)),
                        source(measure).stream()
                                .flatMap(source -> rows(metric, source.of(programme, measure, units)))
                                .filter(row -> !isBefore(row.period(), since)))
                .toList();
    }

    /** What others have, as entered and as the records say. */
    List<BenchmarkRow> complete(ProgrammeCard programme, Metric metric, List<BenchmarkRow> entered) {
        String measure = metric.derivedFrom();
        return measure == null
                ? entered
                : Stream.concat(
                                entered.stream(),
                                source(measure).stream()
                                        .flatMap(source -> source.benchmarks(programme, measure).stream())
                                        .map(row -> new BenchmarkRow(
                                                metric.id(),
                                                row.kind(),
                                                row.period(),
                                                row.value(),
                                                row.reported(),
                                                row.asked(),
                                                null)))
                        .toList();
    }

    /** Whether a period ends before figures are derived; none does where they always were. */
    static boolean isBefore(Period period, @Nullable DayOrMonth since) {
        return since != null && period.end().isBefore(since.firstDay());
    }

    /** Of several figures of one period the last speaks. */
    private static Stream<ObservationRow> rows(Metric metric, List<DerivedFigure> figures) {
        Map<Long, Map<Period, ObservationRow>> last = new LinkedHashMap<>();
        figures.forEach(figure -> {
            Period period = period(metric.frequency(), figure.at());
            last.computeIfAbsent(figure.unitId(), unit -> new TreeMap<>()).put(period, row(metric, period, figure));
        });
        return last.values().stream().flatMap(ofUnit -> ofUnit.values().stream());
    }

    private static Period period(Frequency frequency, DayOrMonth at) {
        return switch (frequency) {
            case MONTHLY -> Period.month(at.month());
            case QUARTERLY -> Period.containing(Period.Kind.QUARTER, at.lastDay());
            case YEARLY -> Period.containing(Period.Kind.YEAR, at.lastDay());
            case DAILY, WEEKLY, IRREGULAR -> at.day() == null ? Period.month(at.month()) : Period.day(at.day());
        };
    }

    private static ObservationRow row(Metric metric, Period period, DerivedFigure figure) {
        return new ObservationRow(
                metric.id(),
                figure.unitId(),
                period,
                Basis.IN_PERIOD,
                ObservationKind.ACTUAL,
                figure.figure(),
                ObservationStatus.FINAL,
                figure.note(),
                null,
                figure.changeId(),
                false);
    }
}
