package org.planonapage.metric;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides what of a metric is withheld: each figure with a count from 1 to {@code most}, and whatever would give it away.
 *
 * <p>A small figure takes with it its {@link Block}, so that no sum over time leads back to it, and further units of the
 * same parent, until at least two are withheld and their counts together are not small, so that no total less the others
 * does; and where a unit is withheld, so is one of its parts. Then two withheld figures of two units, in two periods, can
 * always be moved against each other without anything that is shown taking note. The choice rests on every version that
 * ever held, and is the same for every day that is read, so that comparing two days tells no more than one. Which further
 * unit is taken follows from the order of units, never from how large its figure is, which would say something of the
 * small one.
 */
final class SmallNumbers {

    private final int most;
    private final Map<Long, Long> parents;
    private final Map<Long, List<Long>> parts = new HashMap<>();
    private final Ledger ledger;
    private final Map<Long, Set<Block>> hidden = new HashMap<>();

    /** @param parents the unit that each unit is part of; one that is missing is part of none */
    SmallNumbers(int most, Map<Long, Long> parents, Ledger ledger) {
        this.most = most;
        this.parents = parents;
        this.ledger = ledger;
        parents.keySet().stream()
                .sorted()
                .forEach(unit -> parts.computeIfAbsent(
                                Objects.requireNonNull(parents.get(unit)), none -> new ArrayList<>())
                        .add(unit));
    }

    /** What is withheld, by unit. */
    Map<Long, Set<Block>> withheld() {
        List<Cell> smallest = new ArrayList<>(ledger.cells());
        smallest.sort(Comparator.comparing((Cell cell) -> -depth(cell.unitId()))
                .thenComparing(Cell::unitId)
                .thenComparing(Cell::period)
                .thenComparing(Cell::basis));
        for (Cell cell : smallest) {
            List<Counts> versions = ledger.versions(cell);
            if (versions.stream().anyMatch(version -> version.isSmall(most))) {
                hide(cell.unitId(), Block.around(cell, false));
            }
            if (ledger.leavesFewOut(cell, most)) {
                hide(cell.unitId(), Block.around(cell, true));
            }
        }
        return hidden;
    }

    /** Withholds a figure for a reason of the caller's. */
    void hide(Cell cell) {
        hide(cell.unitId(), Block.around(cell, false));
    }

    private int depth(long unit) {
        Set<Long> above = new HashSet<>();
        for (Long parent = parents.get(unit); parent != null && above.add(parent); ) {
            parent = parents.get(parent);
        }
        return above.size();
    }

    private boolean isHidden(Cell cell) {
        return hidden.getOrDefault(cell.unitId(), Set.of()).stream()
                .anyMatch(block -> block.covers(cell.period(), cell.basis()));
    }

    private void hide(long unit, Block block) {
        if (!hidden.computeIfAbsent(unit, none -> new LinkedHashSet<>()).add(block)) {
            return;
        }
        cells(List.of(unit), block).forEach(cell -> hideAPart(cell, block));
        Long parent = parents.get(unit);
        if (parent != null) {
            cells(parts.getOrDefault(parent, List.of()), block).stream()
                    .map(cell -> cell.of(parent))
                    .distinct()
                    .forEach(total -> hideAmongOthers(total, unit, block));
        }
    }

    private List<Cell> cells(List<Long> units, Block block) {
        return units.stream()
                .flatMap(unit -> ledger.cells(unit).stream())
                .filter(cell -> block.covers(cell.period(), cell.basis()))
                .toList();
    }

    /** A total is had from its parts unless one of them is withheld. */
    private void hideAPart(Cell total, Block block) {
        List<Cell> shown = parts(total);
        if (shown.stream().noneMatch(this::isHidden)) {
            shown.stream().findFirst().ifPresent(part -> hide(part.unitId(), block));
        }
    }

    private List<Cell> parts(Cell total) {
        return parts.getOrDefault(total.unitId(), List.of()).stream()
                .map(total::of)
                .filter(ledger.cells()::contains)
                .toList();
    }

    /** A part is had from the total and the others unless another is withheld. */
    private void hideAmongOthers(Cell total, long first, Block block) {
        List<Cell> all = parts(total);
        for (Instant moment :
                ledger.moments(Stream.concat(Stream.of(total), all.stream()).toList())) {
            while (isGivenAway(total, all, moment)) {
                Optional<Cell> next = next(all, first, moment);
                if (next.isEmpty()) {
                    if (hiddenOf(all, moment).size() == 1) {
                        hide(total.unitId(), block);
                    }
                    break;
                }
                hide(next.get().unitId(), block);
            }
        }
    }

    private boolean isGivenAway(Cell total, List<Cell> all, Instant moment) {
        List<Cell> withheld = hiddenOf(all, moment);
        if (withheld.isEmpty() || isHidden(total) || ledger.at(total, moment).isEmpty()) {
            return false;
        }
        Map<String, BigDecimal> sums = new HashMap<>();
        withheld.forEach(cell -> ledger.at(cell, moment)
                .ifPresent(
                        counts -> counts.counts().forEach((what, count) -> sums.merge(what, count, BigDecimal::add))));
        return withheld.size() == 1 || sums.values().stream().anyMatch(sum -> Counts.isSmall(sum, most));
    }

    private List<Cell> hiddenOf(List<Cell> cells, Instant moment) {
        return cells.stream()
                .filter(cell -> isHidden(cell) && ledger.at(cell, moment).isPresent())
                .toList();
    }

    /** The one after {@code first} in the order of units, from its end to its beginning, that is still shown. */
    private Optional<Cell> next(List<Cell> all, long first, Instant moment) {
        Comparator<Cell> after = Comparator.comparing((Cell cell) -> cell.unitId() < first);
        return all.stream()
                .filter(cell -> !isHidden(cell) && ledger.at(cell, moment).isPresent())
                .min(after.thenComparing(Cell::unitId));
    }
}
