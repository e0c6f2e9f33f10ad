package org.planonapage.metric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planonapage.quantity.Period;

/**
 * A reader who knows every figure that is shown and every sum that holds between figures, and solves for those that are
 * withheld. The equations are reduced over a prime field, in which a withheld figure is known when its row names no
 * other.
 */
final class Attacker {

    private static final long PRIME = 2_147_483_647L;

    private final Map<Cell, Integer> unknown = new HashMap<>();
    private final List<Map<Integer, Long>> equations = new ArrayList<>();

    /** @param cells all that exist; {@code hidden} those that are withheld; {@code parents} the unit above each */
    Attacker(Set<Cell> cells, Set<Cell> hidden, Map<Long, Long> parents) {
        hidden.forEach(cell -> unknown.put(cell, unknown.size()));
        Set<Long> units = new HashSet<>(parents.values());
        for (Cell cell : cells) {
            if (units.contains(cell.unitId())) {
                sum(
                        cells,
                        cell,
                        parents.keySet().stream()
                                .filter(unit -> parents.getOrDefault(unit, 0L) == cell.unitId())
                                .map(cell::of)
                                .filter(cells::contains)
                                .toList());
            }
            if (cell.basis() == Basis.YEAR_TO_DATE) {
                sum(cells, cell, months(cell, cell.period().yearStart()));
            } else if (cell.period().kind() != Period.Kind.MONTH) {
                sum(cells, cell, months(cell, cell.period().start()));
            }
        }
    }

    private static List<Cell> months(Cell total, java.time.LocalDate from) {
        List<Cell> months = new ArrayList<>();
        for (var start = from; start.isBefore(total.period().end()); start = start.plusMonths(1)) {
            months.add(new Cell(total.unitId(), new Period(Period.Kind.MONTH, start), Basis.IN_PERIOD));
        }
        return months;
    }

    private void sum(Set<Cell> cells, Cell total, List<Cell> parts) {
        if (parts.isEmpty() || !cells.containsAll(parts)) {
            return;
        }
        Map<Integer, Long> equation = new HashMap<>();
        add(equation, total, 1);
        parts.forEach(part -> add(equation, part, PRIME - 1));
        equations.add(equation);
    }

    private void add(Map<Integer, Long> equation, Cell cell, long factor) {
        Integer column = unknown.get(cell);
        if (column != null) {
            equation.merge(column, factor, (one, other) -> (one + other) % PRIME);
        }
    }

    /** The withheld figures that follow from what is shown. */
    Set<Cell> recovered() {
        long[][] rows = new long[equations.size()][unknown.size()];
        for (int row = 0; row < rows.length; row++) {
            for (Map.Entry<Integer, Long> entry : equations.get(row).entrySet()) {
                rows[row][entry.getKey()] = entry.getValue();
            }
        }
        reduce(rows);
        Set<Integer> known = new HashSet<>();
        for (long[] row : rows) {
            int[] named = java.util.stream.IntStream.range(0, row.length)
                    .filter(column -> row[column] != 0)
                    .toArray();
            if (named.length == 1) {
                known.add(named[0]);
            }
        }
        Set<Cell> recovered = new HashSet<>();
        unknown.forEach((cell, column) -> {
            if (known.contains(column)) {
                recovered.add(cell);
            }
        });
        return recovered;
    }

    private static void reduce(long[][] rows) {
        int done = 0;
        int columns = rows.length == 0 ? 0 : rows[0].length;
        for (int column = 0; column < columns && done < rows.length; column++) {
            int pivot = done;
            while (pivot < rows.length && rows[pivot][column] == 0) {
                pivot++;
            }
            if (pivot == rows.length) {
                continue;
            }
            long[] swap = rows[pivot];
            rows[pivot] = rows[done];
            rows[done] = swap;
            scale(rows[done], inverse(rows[done][column]));
            for (int row = 0; row < rows.length; row++) {
                if (row != done && rows[row][column] != 0) {
                    subtract(rows[row], rows[done], rows[row][column]);
                }
            }
            done++;
        }
    }

    private static void scale(long[] row, long factor) {
        Arrays.setAll(row, column -> row[column] * factor % PRIME);
    }

    private static void subtract(long[] row, long[] other, long factor) {
        Arrays.setAll(row, column -> Math.floorMod(row[column] - factor * other[column] % PRIME, PRIME));
    }

    private static long inverse(long number) {
        return java.math.BigInteger.valueOf(number)
                .modInverse(java.math.BigInteger.valueOf(PRIME))
                .longValue();
    }
}
