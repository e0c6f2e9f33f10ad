package org.planonapage.metric;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.Period;

/**
 * Quarters, years and years to date that the source does not give, from the months that it gives: numerators and
 * denominators are added up and divided once. Figures without parts are not added up, since a count may be of a day. What
 * the source gives stays as it is, beside what its months add up to.
 */
final class Totals {

    private record Series(long unit, Basis basis) {}

    private final Map<Cell, ObservationRow> computed = new HashMap<>();

    /** @param entered of one metric, of any units */
    Totals(List<ObservationRow> entered) {
        entered.stream()
                .filter(row -> row.kind() == ObservationKind.ACTUAL && row.basis() != Basis.YEAR_TO_DATE)
                .filter(row ->
                        row.period().kind() == Period.Kind.MONTH && row.figure().numerator() != null)
                .collect(groupingBy(row -> new Series(row.unitId(), row.basis())))
                .values()
                .forEach(this::compute);
    }

    private void compute(List<ObservationRow> rows) {
        Map<LocalDate, ObservationRow> months =
                rows.stream().collect(toMap(row -> row.period().start(), Function.identity()));
        for (ObservationRow last : rows) {
            Period quarter =
                    Period.containing(Period.Kind.QUARTER, last.period().start());
            Period year = Period.containing(Period.Kind.YEAR, last.period().start());
            if (last.period().end().equals(quarter.end())) {
                compute(last, months, quarter, last.basis());
            }
            if (last.period().end().equals(year.end())) {
                compute(last, months, year, last.basis());
            }
            if (last.basis() == Basis.IN_PERIOD) {
                compute(
                        last,
                        months,
                        new Period(Period.Kind.MONTH, last.period().start()),
                        Basis.YEAR_TO_DATE);
            }
        }
    }

    private void compute(ObservationRow last, Map<LocalDate, ObservationRow> months, Period period, Basis basis) {
        LocalDate from = basis == Basis.YEAR_TO_DATE ? period.yearStart() : period.start();
        List<ObservationRow> parts = new ArrayList<>();
        for (LocalDate start = from; !start.isAfter(last.period().start()); start = start.plusMonths(1)) {
            ObservationRow month = months.get(start);
            if (month == null) {
                return;
            }
            parts.add(month);
        }
        Figure sum = new Figure(
                last.figure().unit(),
                FigureState.FIGURE,
                sum(parts, Figure::numerator),
                sum(parts, Figure::denominator),
                null,
                null);
        boolean provisional = parts.stream().anyMatch(part -> part.status() == ObservationStatus.PROVISIONAL);
        ObservationRow total = new ObservationRow(
                last.metricId(),
                last.unitId(),
                period,
                basis,
                ObservationKind.ACTUAL,
                sum,
                provisional ? ObservationStatus.PROVISIONAL : ObservationStatus.FINAL,
                null,
                null,
                last.changeId(),
                true);
        computed.put(total.cell(), total);
    }

    private static BigDecimal sum(List<ObservationRow> parts, Function<Figure, @Nullable BigDecimal> count) {
        return parts.stream()
                .map(part -> Objects.requireNonNull(count.apply(part.figure())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Those rows, and what could be computed beside them. */
    List<ObservationRow> completing(List<ObservationRow> entered) {
        Map<Cell, ObservationRow> missing = new HashMap<>(computed);
        entered.stream().filter(row -> row.kind() == ObservationKind.ACTUAL).forEach(row -> missing.remove(row.cell()));
        List<ObservationRow> all = new ArrayList<>(entered);
        all.addAll(missing.values());
        return all;
    }

    /** What the months add up to where the source gives a total of its own, by its place. */
    Map<Cell, ObservationRow> computed() {
        return computed;
    }
}
