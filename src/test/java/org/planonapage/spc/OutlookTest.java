package org.planonapage.spc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.rating.Comparator;
import org.planonapage.rating.TargetRule;

/** What the limits 2.02 and 17.98 of {@link Figures#BASE} make of a target. */
class OutlookTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "AT_LEAST, 2,     WILL_MEET",
        "AT_LEAST, 2.02,  MAY_MISS",
        "AT_LEAST, 10,    MAY_MISS",
        "AT_LEAST, 17.98, MAY_MISS",
        "AT_LEAST, 18,    WILL_MISS",
        "AT_MOST,  18,    WILL_MEET",
        "AT_MOST,  17.98, MAY_MISS",
        "AT_MOST,  10,    MAY_MISS",
        "AT_MOST,  2.02,  MAY_MISS",
        "AT_MOST,  2,     WILL_MISS",
    })
    void asksOnWhichSideOfBothLimitsTheTargetLies(Comparator comparator, BigDecimal value, Outlook outlook) {
        TargetRule target = new TargetRule(comparator, value, null, null);
        assertThat(Figures.afterBase("10").outlook(target)).contains(outlook);
    }

    @ParameterizedTest(name = "between {0} and {1}: {2}")
    @CsvSource({
        "2,    18,    WILL_MEET",
        "2.02, 18,    MAY_MISS",
        "2,    17.98, MAY_MISS",
        "5,    15,    MAY_MISS",
        "2,    10,    MAY_MISS",
        "10,   18,    MAY_MISS",
        "18,   20,    WILL_MISS",
        "0,    2,     WILL_MISS",
        "0,    2.02,  MAY_MISS",
    })
    void meetsARangeOnlyIfAllOrdinaryVariationIsWithinIt(BigDecimal value, BigDecimal upper, Outlook outlook) {
        TargetRule target = new TargetRule(Comparator.BETWEEN, value, upper, null);
        assertThat(Figures.afterBase("10").outlook(target)).contains(outlook);
    }

    @ParameterizedTest(name = "{0} {1} after a shift to {2}: {3}")
    @CsvSource({
        "AT_LEAST, 9,  6 5 6 5 6 5 6,     WILL_MISS",
        "AT_LEAST, 5,  6 5 6 5 6 5 6,     WILL_MEET",
        "AT_LEAST, 5.5, 6 5 6 5 6 5 6,    MAY_MISS",
        "AT_MOST,  9,  6 5 6 5 6 5 6,     WILL_MEET",
        "AT_MOST,  9,  14 13 14 13 14 13 14, WILL_MISS",
        "AT_LEAST, 9,  6 5 6 5 6 5,       MAY_MISS",
        "AT_LEAST, 9,  6 5 6 5 6 5 6 12,  MAY_MISS"
    })
    void listensToTheFiguresSinceALastingShift(
            Comparator comparator, BigDecimal value, String figures, Outlook outlook) {
        TargetRule target = new TargetRule(comparator, value, null, null);
        assertThat(Figures.afterBase("11.5 " + figures).outlook(target)).contains(outlook);
    }

    /** The latest point, 18 or 2, is outside the limits: it contradicts a verdict that it points away from. */
    @ParameterizedTest(name = "{0} {1}, latest {2}: {3}")
    @CsvSource({
        "AT_LEAST, 19, 18, TOO_SOON",
        "AT_LEAST, 19, 2,  WILL_MISS",
        "AT_LEAST, 1,  2,  TOO_SOON",
        "AT_LEAST, 1,  18, WILL_MEET",
        "AT_LEAST, 10, 18, MAY_MISS",
        "AT_LEAST, 10, 2,  MAY_MISS",
        "AT_MOST,  1,  2,  TOO_SOON",
        "AT_MOST,  1,  18, WILL_MISS",
        "AT_MOST,  19, 18, TOO_SOON",
        "AT_MOST,  19, 2,  WILL_MEET",
        "AT_MOST,  10, 18, MAY_MISS",
        "AT_MOST,  10, 2,  MAY_MISS",
    })
    void isTooSoonWhereTheLatestPointContradictsTheVerdict(
            Comparator comparator, BigDecimal value, String latest, Outlook outlook) {
        TargetRule target = new TargetRule(comparator, value, null, null);
        assertThat(Figures.afterBase("10 " + latest).outlook(target)).contains(outlook);
    }

    @ParameterizedTest(name = "between {0} and {1}, latest {2}: {3}")
    @CsvSource({
        "1,  19, 18, TOO_SOON",
        "1,  19, 2,  TOO_SOON",
        "19, 20, 18, TOO_SOON",
        "19, 20, 2,  WILL_MISS",
        "0,  1,  2,  TOO_SOON",
        "0,  1,  18, WILL_MISS",
    })
    void isTooSoonForARangeOnEitherSide(BigDecimal value, BigDecimal upper, String latest, Outlook outlook) {
        TargetRule target = new TargetRule(Comparator.BETWEEN, value, upper, null);
        assertThat(Figures.afterBase("10 " + latest).outlook(target)).contains(outlook);
    }

    @Test
    void isLeftToTheTargetItselfWhereItIsWordsOrThereAreNoLimits() {
        TargetRule words = new TargetRule(Comparator.WORDS, null, null, "every referrer is told the outcome");
        TargetRule all = new TargetRule(Comparator.AT_LEAST, new BigDecimal("100"), null, null);
        assertThat(Figures.afterBase("10").outlook(words)).isEmpty();
        assertThat(Figures.chart("100 100 100 100").outlook(all)).isEmpty();
        assertThat(Figures.chart("").outlook(all)).isEmpty();
    }

    @Test
    void speaksOfTheGroupAfterTheLastRebase() {
        TargetRule target = new TargetRule(Comparator.AT_LEAST, new BigDecimal("90"), null, null);
        XmrChart chart =
                XmrChart.of(Figures.of("10 12 10 12 100 102 100 102"), java.util.Set.of(4), XmrSettings.STANDARD);
        assertThat(chart.outlook(target)).contains(Outlook.WILL_MEET);
    }
}
