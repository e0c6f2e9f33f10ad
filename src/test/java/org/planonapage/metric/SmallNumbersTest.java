package org.planonapage.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planonapage.quantity.Period;

class SmallNumbersTest {

    private static final int MOST = 5;
    private static final long COUNTY = 1;
    private static final Instant FIRST = Instant.parse("2015-06-01T12:00:00Z");
    private static final Instant REVISED = Instant.parse("2015-07-01T12:00:00Z");
    private static final LocalDate APRIL = LocalDate.of(2014, 4, 1);

    /** Four districts; the second has two teams, the third a single one. */
    private static final Map<Long, Long> PARENTS = Map.of(2L, 1L, 3L, 1L, 4L, 1L, 5L, 1L, 31L, 3L, 32L, 3L, 41L, 4L);

    private static final Set<Long> LEAVES = Set.of(2L, 5L, 31L, 32L, 41L);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest(name = "figures of seed {0}")
    @MethodSource("seeds")
    void noSmallFigureFollowsFromWhatIsShown(long seed) {
        Random random = new Random(seed);
        int size = 4 + random.nextInt(60);
        Map<Cell, Long> figures = year(cell -> random.nextInt(4) == 0 ? random.nextInt(7) : random.nextInt(size));
        if (seed % 3 == 0) {
            figures.keySet().removeIf(cell -> cell.unitId() == 5);
        }
        if (seed % 4 == 0) {
            figures.keySet().removeIf(cell -> cell.basis() == Basis.YEAR_TO_DATE);
        }
        Withheld withheld = decide(figures);
        Set<Cell> hidden = figures.keySet().stream().filter(withheld::covers).collect(Collectors.toSet());
        Set<Cell> small = figures.keySet().stream()
                .filter(cell -> figures.getOrDefault(cell, 0L) >= 1 && figures.getOrDefault(cell, 0L) <= MOST)
                .collect(Collectors.toSet());
        assertThat(hidden).containsAll(small);
        assertThat(new Attacker(figures.keySet(), hidden, PARENTS).recovered())
                .doesNotContainAnyElementsOf(
                        small.isEmpty() ? Set.of(new Cell(0, Period.day(APRIL), Basis.IN_PERIOD)) : small);
    }

    @Test
    void theAttackerFindsWhatOneWithheldCellGivesAway() {
        Map<Cell, Long> figures = year(cell -> 100);
        Cell secret = month(2, 6, Basis.IN_PERIOD);
        assertThat(new Attacker(figures.keySet(), Set.of(secret), PARENTS).recovered())
                .containsExactly(secret);
    }

    @Test
    void hidesNothingWhereNothingIsSmall() {
        assertThat(decide(year(cell -> cell.period().start().getMonthValue() == 8 ? 0 : 40))
                        .figures())
                .isEmpty();
    }

    @Test
    void leavesOtherQuartersAndTheQuartersSumAlone() {
        Map<Cell, Long> figures = year(cell -> cell.equals(month(2, 6, Basis.IN_PERIOD)) ? 3 : 40);
        Withheld withheld = decide(figures);
        assertThat(withheld.covers(month(2, 6, Basis.IN_PERIOD))).isTrue();
        assertThat(withheld.covers(month(2, 9, Basis.IN_PERIOD))).isFalse();
        assertThat(withheld.covers(new Cell(2, Period.containing(Period.Kind.QUARTER, APRIL), Basis.IN_PERIOD)))
                .isFalse();
        assertThat(withheld.covers(month(COUNTY, 6, Basis.IN_PERIOD))).isFalse();
        assertThat(withheld.covers(month(3, 6, Basis.IN_PERIOD)))
                .as("the next district")
                .isTrue();
        assertThat(withheld.covers(month(4, 6, Basis.IN_PERIOD))).isFalse();
    }

    @Test
    void withheldFiguresTogetherAreNotSmallEither() {
        Map<Cell, Long> figures = year(cell -> cell.period().start().getMonthValue() == 6
                ? cell.unitId() == 2 ? 1 : cell.unitId() == 31 ? 1 : cell.unitId() == 32 ? 0 : 30
                : 30);
        Withheld withheld = decide(figures);
        long shown = Set.of(2L, 3L, 4L, 5L).stream()
                .map(unit -> month(unit, 6, Basis.IN_PERIOD))
                .filter(withheld::covers)
                .mapToLong(cell -> figures.getOrDefault(cell, 0L))
                .sum();
        assertThat(shown).isGreaterThan(MOST);
    }

    @Test
    void staysWithheldOnEveryDayOnceItWasSmall() {
        Ledger ledger = new Ledger();
        for (long district = 2; district <= 5; district++) {
            said(ledger, district, FIRST, district == 2 ? REVISED : Instant.MAX, district == 2 ? 3 : 50);
        }
        said(ledger, 2, REVISED, Instant.MAX, 40);
        said(ledger, COUNTY, FIRST, REVISED, 153);
        said(ledger, COUNTY, REVISED, Instant.MAX, 190);
        assertThat(units(ledger)).containsExactlyInAnyOrder(2L, 3L);
    }

    @Test
    void hidesOnAnEarlierDayAmongThoseThatWereOnRecordThen() {
        Ledger ledger = new Ledger();
        said(ledger, 2, FIRST, Instant.MAX, 3);
        said(ledger, 3, REVISED, Instant.MAX, 50);
        said(ledger, 4, FIRST, Instant.MAX, 50);
        said(ledger, COUNTY, FIRST, REVISED, 53);
        said(ledger, COUNTY, REVISED, Instant.MAX, 103);
        assertThat(units(ledger)).contains(2L, 4L);
    }

    @Test
    void hidesWhatTwoYearsToDateGiveAway() {
        Ledger ledger = new Ledger();
        ledger.add(month(COUNTY, 5, Basis.YEAR_TO_DATE), counts(FIRST, Instant.MAX, "value", 80));
        ledger.add(month(COUNTY, 6, Basis.YEAR_TO_DATE), counts(FIRST, Instant.MAX, "value", 83));
        Withheld withheld = decide(ledger);
        assertThat(withheld.covers(month(COUNTY, 5, Basis.YEAR_TO_DATE))).isTrue();
        assertThat(withheld.covers(month(COUNTY, 6, Basis.YEAR_TO_DATE))).isFalse();
    }

    @Test
    void hidesTheUnderlyingFigureThatLeavesFewOut() {
        Ledger ledger = new Ledger();
        ledger.add(month(COUNTY, 6, Basis.IN_PERIOD), counts(FIRST, Instant.MAX, "denominator", 100));
        ledger.add(month(COUNTY, 6, Basis.UNDERLYING), counts(FIRST, Instant.MAX, "denominator", 98));
        Withheld withheld = decide(ledger);
        assertThat(withheld.covers(month(COUNTY, 6, Basis.UNDERLYING))).isTrue();
        assertThat(withheld.covers(month(COUNTY, 6, Basis.IN_PERIOD))).isFalse();
    }

    @Test
    void protectsWhatTheSourceWithheld() {
        Ledger ledger = new Ledger();
        ledger.add(month(2, 6, Basis.IN_PERIOD), new Counts(FIRST, Instant.MAX, Map.of(), true));
        said(ledger, 3, FIRST, Instant.MAX, 50);
        said(ledger, 4, FIRST, Instant.MAX, 50);
        said(ledger, COUNTY, FIRST, Instant.MAX, 103);
        Withheld withheld =
                new Withheld(new SmallNumbers(0, PARENTS, ledger.completed()).withheld(), Map.of(), Map.of());
        assertThat(withheld.covers(month(3, 6, Basis.IN_PERIOD))).isTrue();
    }

    @Test
    void hidesASecondBandOnTheSameSideOfTheLine() {
        Map<Integer, Optional<BigDecimal>> cases = new HashMap<>();
        Map.of(0, 40, 11, 60, 41, 30, 46, 3, 51, 20, 61, 9)
                .forEach((band, count) -> cases.put(band, Optional.of(BigDecimal.valueOf(count))));
        assertThat(new SmallBands(MOST)
                        .withheld(java.util.List.of(new SmallBands.Version(Period.parse("2014-06"), 45, cases)))
                        .get(APRIL))
                .containsExactlyInAnyOrder(46, 51);
    }

    @Test
    void hidesTheSameBandsAllThroughTheYear() {
        Map<Integer, Optional<BigDecimal>> few = Map.of(
                0,
                Optional.of(BigDecimal.valueOf(3)),
                11,
                Optional.of(BigDecimal.TEN),
                21,
                Optional.of(BigDecimal.TEN));
        Map<Integer, Optional<BigDecimal>> many = Map.of(
                0, Optional.of(BigDecimal.TEN), 11, Optional.of(BigDecimal.TEN), 21, Optional.of(BigDecimal.TEN));
        Map<LocalDate, Set<Integer>> bands = new SmallBands(MOST)
                .withheld(java.util.List.of(
                        new SmallBands.Version(Period.parse("2014-06"), null, few),
                        new SmallBands.Version(Period.parse("2014/15 Q1"), null, many)));
        assertThat(bands).containsExactly(Map.entry(APRIL, Set.of(0, 11)));
    }

    private static Set<Long> units(Ledger ledger) {
        Withheld withheld = decide(ledger);
        return LongStream.of(1, 2, 3, 4, 5)
                .filter(unit -> withheld.covers(month(unit, 6, Basis.IN_PERIOD)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static void said(Ledger ledger, long unit, Instant from, Instant until, long value) {
        ledger.add(month(unit, 6, Basis.IN_PERIOD), counts(from, until, "value", value));
    }

    private static Counts counts(Instant from, Instant until, String what, long value) {
        return new Counts(from, until, Map.of(what, BigDecimal.valueOf(value)), false);
    }

    private static Withheld decide(Map<Cell, Long> figures) {
        Ledger ledger = new Ledger();
        figures.forEach((cell, value) -> ledger.add(cell, counts(FIRST, Instant.MAX, "value", value)));
        return decide(ledger);
    }

    private static Withheld decide(Ledger ledger) {
        return new Withheld(new SmallNumbers(MOST, PARENTS, ledger.completed()).withheld(), Map.of(), Map.of());
    }

    private static Cell month(long unit, int month, Basis basis) {
        return new Cell(unit, new Period(Period.Kind.MONTH, APRIL.withMonth(month)), basis);
    }

    /** A financial year of all units: months, quarters, the year, and the years to date, all sums of the leaves' months. */
    private static Map<Cell, Long> year(ToLongFunction<Cell> ofLeaf) {
        Map<Cell, Long> figures = new HashMap<>();
        for (int i = 0; i < 12; i++) {
            Period month = new Period(Period.Kind.MONTH, APRIL.plusMonths(i));
            for (long leaf : LEAVES.stream().sorted().toList()) {
                long value = ofLeaf.applyAsLong(new Cell(leaf, month, Basis.IN_PERIOD));
                for (Long unit = leaf; unit != null; unit = PARENTS.get(unit)) {
                    figures.merge(new Cell(unit, month, Basis.IN_PERIOD), value, Long::sum);
                    for (Period.Kind kind : Set.of(Period.Kind.QUARTER, Period.Kind.YEAR)) {
                        figures.merge(
                                new Cell(unit, Period.containing(kind, month.start()), Basis.IN_PERIOD),
                                value,
                                Long::sum);
                    }
                    for (int later = i; later < 12; later++) {
                        figures.merge(
                                new Cell(
                                        unit,
                                        new Period(Period.Kind.MONTH, APRIL.plusMonths(later)),
                                        Basis.YEAR_TO_DATE),
                                value,
                                Long::sum);
                    }
                }
            }
        }
        return new HashMap<>(figures);
    }
}
