package org.planonapage.metric;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planonapage.quantity.Period;

/**
 * What of a metric is withheld from every screen and file.
 *
 * @param figures by unit
 * @param spreads whole distributions, by unit
 * @param bands the first steps of the bands that are withheld of the authority's distributions, by the first day of the
 *     financial year
 */
record Withheld(Map<Long, Set<Block>> figures, Map<Long, Set<Block>> spreads, Map<LocalDate, Set<Integer>> bands) {

    static final Withheld NOTHING = new Withheld(Map.of(), Map.of(), Map.of());

    boolean covers(Cell cell) {
        return covers(figures, cell);
    }

    boolean coversSpread(long unit, Period period) {
        return covers(spreads, new Cell(unit, period, Basis.IN_PERIOD));
    }

    private static boolean covers(Map<Long, Set<Block>> blocks, Cell cell) {
        return blocks.getOrDefault(cell.unitId(), Set.of()).stream()
                .anyMatch(block -> block.covers(cell.period(), cell.basis()));
    }

    /** The row, without its numbers where they are withheld; what is expected counts nobody. */
    ObservationRow applyTo(ObservationRow row) {
        return row.kind() == ObservationKind.ACTUAL && covers(row.cell()) ? row.withheld() : row;
    }

    /** The bands of the authority, those withheld without their numbers. */
    List<Band> applyTo(Period period, List<Band> all) {
        Set<Integer> secret = bands.getOrDefault(period.yearStart(), Set.of());
        return all.stream()
                .map(band -> secret.contains(band.startsAt()) ? band.withheld() : band)
                .toList();
    }
}
