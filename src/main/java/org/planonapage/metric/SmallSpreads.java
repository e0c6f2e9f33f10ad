package org.planonapage.metric;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Decides what is withheld of a metric's distributions: of the authority single bands, of any other unit the whole; and
 * the whole wherever the figure is withheld that its bands add up to.
 */
final class SmallSpreads {

    private final int most;
    private final Map<Long, Long> parents;
    private final Withheld figures;
    private final Ledger ledger = new Ledger();
    private final List<SmallBands.Version> ofAuthority = new ArrayList<>();

    SmallSpreads(int most, Map<Long, Long> parents, Withheld figures, List<BandSaid> bands) {
        this.most = most;
        this.parents = parents;
        this.figures = figures;
        bands.stream()
                .collect(groupingBy(band -> new Cell(band.unit(), band.period(), Basis.IN_PERIOD)))
                .forEach(this::read);
    }

    private void read(Cell cell, List<BandSaid> bands) {
        TreeSet<Instant> moments = new TreeSet<>();
        bands.forEach(band -> moments.add(band.since()));
        for (Instant moment : moments) {
            Instant next = moments.higher(moment);
            Map<Integer, Optional<BigDecimal>> cases = bands.stream()
                    .filter(band -> band.holdsAt(moment))
                    .collect(toMap(BandSaid::startsAt, BandSaid::cases, (one, same) -> one));
            boolean top = !parents.containsKey(cell.unitId());
            if (top) {
                ofAuthority.add(
                        new SmallBands.Version(cell.period(), bands.getFirst().line(), cases));
            }
            ledger.add(cell, counts(moment, next == null ? Instant.MAX : next, cases, top));
        }
    }

    /** The authority's bands are decided on one by one, so that none of them is small here. */
    private static Counts counts(Instant from, Instant until, Map<Integer, Optional<BigDecimal>> cases, boolean top) {
        Map<String, BigDecimal> counts = new HashMap<>();
        if (!top) {
            cases.forEach((band, number) -> number.ifPresent(count -> counts.put("band " + band, count)));
        }
        return new Counts(from, until, counts, !top && cases.containsValue(Optional.<BigDecimal>empty()));
    }

    Withheld withheld() {
        SmallNumbers spreads = new SmallNumbers(most, parents, ledger.completed());
        List.copyOf(ledger.cells()).stream().filter(figures::covers).forEach(spreads::hide);
        return new Withheld(figures.figures(), spreads.withheld(), new SmallBands(most).withheld(ofAuthority));
    }
}
