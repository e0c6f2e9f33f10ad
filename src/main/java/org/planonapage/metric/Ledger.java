package org.planonapage.metric;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.planonapage.quantity.Period;

/**
 * All that was ever said of a metric, and all that a reader can compute of it: quarters, years and years to date from
 * months, and months from years to date.
 */
final class Ledger {

    private final Map<Cell, List<Counts>> said = new HashMap<>();
    private final Map<Long, List<Cell>> byUnit = new HashMap<>();

    void add(Cell cell, Counts counts) {
        said.computeIfAbsent(cell, none -> {
                    byUnit.computeIfAbsent(cell.unitId(), unit -> new ArrayList<>())
                            .add(cell);
                    return new ArrayList<>();
                })
                .add(counts);
    }

    List<Cell> cells(long unit) {
        return byUnit.getOrDefault(unit, List.of());
    }

    Set<Cell> cells() {
        return said.keySet();
    }

    List<Counts> versions(Cell cell) {
        return said.getOrDefault(cell, List.of());
    }

    Optional<Counts> at(Cell cell, Instant moment) {
        return versions(cell).stream()
                .filter(version -> version.holdsAt(moment))
                .findFirst();
    }

    /** Adds what can be computed and was not said. */
    Ledger completed() {
        for (Cell cell : List.copyOf(said.keySet())) {
            if (cell.basis() == Basis.YEAR_TO_DATE) {
                monthBefore(cell)
                        .ifPresent(earlier -> compute(
                                new Cell(
                                        cell.unitId(),
                                        Period.containing(
                                                Period.Kind.MONTH, cell.period().end()),
                                        Basis.IN_PERIOD),
                                List.of(cell, earlier),
                                Ledger::difference));
            } else {
                sum(cell, Period.Kind.QUARTER);
                sum(cell, Period.Kind.YEAR);
                toDate(cell);
            }
        }
        return this;
    }

    private static Optional<Cell> monthBefore(Cell toDate) {
        Period period = toDate.period();
        return period.kind() != Period.Kind.MONTH || period.start().equals(period.yearStart())
                ? Optional.empty()
                : Optional.of(new Cell(
                        toDate.unitId(),
                        new Period(Period.Kind.MONTH, period.start().minusMonths(1)),
                        toDate.basis()));
    }

    private void sum(Cell month, Period.Kind kind) {
        if (month.period().kind() == Period.Kind.MONTH) {
            Period whole = Period.containing(kind, month.period().start());
            if (month.period().end().equals(whole.end())) {
                compute(new Cell(month.unitId(), whole, month.basis()), monthsFrom(month, whole), Ledger::total);
            }
        }
    }

    private void toDate(Cell month) {
        if (month.period().kind() == Period.Kind.MONTH && month.basis() == Basis.IN_PERIOD) {
            Period year = Period.containing(Period.Kind.YEAR, month.period().start());
            compute(
                    new Cell(month.unitId(), month.period(), Basis.YEAR_TO_DATE),
                    monthsFrom(month, year),
                    Ledger::total);
        }
    }

    /** The months of {@code whole} up to and with {@code last}. */
    private static List<Cell> monthsFrom(Cell last, Period whole) {
        List<Cell> months = new ArrayList<>();
        for (var start = whole.start(); !start.isAfter(last.period().start()); start = start.plusMonths(1)) {
            months.add(new Cell(last.unitId(), new Period(Period.Kind.MONTH, start), last.basis()));
        }
        return months;
    }

    /** Whether an underlying figure ever left out, or differed from the one in period by, 1 to {@code most}. */
    boolean leavesFewOut(Cell cell, int most) {
        if (cell.basis() != Basis.UNDERLYING) {
            return false;
        }
        Cell all = new Cell(cell.unitId(), cell.period(), Basis.IN_PERIOD);
        return versions(cell).stream().anyMatch(version -> version.leavesFewOut(most))
                || moments(List.of(all, cell)).stream()
                        .anyMatch(moment -> at(all, moment)
                                .flatMap(more -> at(cell, moment)
                                        .map(fewer -> difference(List.of(more.counts(), fewer.counts()))))
                                .map(distances -> distances.values().stream()
                                        .anyMatch(distance -> Counts.isSmall(distance.abs(), most)))
                                .orElse(false));
    }

    private void compute(Cell cell, List<Cell> parts, Computation how) {
        if (said.containsKey(cell) || !said.keySet().containsAll(parts)) {
            return;
        }
        List<Instant> moments = new ArrayList<>(moments(parts));
        for (int i = 0; i < moments.size(); i++) {
            Instant moment = moments.get(i);
            List<Map<String, BigDecimal>> counts = parts.stream()
                    .flatMap(part -> at(part, moment).stream())
                    .map(Counts::counts)
                    .toList();
            if (counts.size() == parts.size()) {
                Instant until = i + 1 < moments.size() ? moments.get(i + 1) : Instant.MAX;
                add(cell, new Counts(moment, until, how.apply(counts), false));
            }
        }
    }

    /** When any of the cells changed. */
    Set<Instant> moments(List<Cell> cells) {
        Set<Instant> moments = new TreeSet<>();
        cells.forEach(cell -> versions(cell).forEach(version -> moments.add(version.from())));
        return moments;
    }

    /** Turns the counts of the parts into those of what is computed. */
    private interface Computation {
        Map<String, BigDecimal> apply(List<Map<String, BigDecimal>> parts);
    }

    private static Map<String, BigDecimal> total(List<Map<String, BigDecimal>> parts) {
        Map<String, BigDecimal> total = new HashMap<>();
        parts.forEach(part -> part.forEach((what, count) -> total.merge(what, count, BigDecimal::add)));
        return total;
    }

    private static Map<String, BigDecimal> difference(List<Map<String, BigDecimal>> parts) {
        Map<String, BigDecimal> difference = new HashMap<>();
        parts.getFirst().forEach((what, count) -> {
            BigDecimal less = parts.getLast().get(what);
            if (less != null) {
                difference.put(what, count.subtract(less));
            }
        });
        return difference;
    }
}
