package org.planonapage.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.rating.Polarity;

/** Centre, limits and groups; each worked example shows its arithmetic. */
class XmrChartTest {

    /**
     * <pre>
     * figures        10  12  11  14  13    sum 60 / 5 = 12
     * moving ranges     2   1   3   1      sum  7 / 4 = 1.75
     * 2.66 x 1.75 = 4.655                  limits       7.345 and 16.655
     * 4.655 x 2 / 3 = 3.10333...           near limits  8.89666... and 15.10333...
     * </pre>
     */
    @Test
    void drawsLimitsFromTheMeanAndTheAverageMovingRange() {
        XmrGroup group = only(Figures.chart("10 12 11 14 13"));
        Limits limits = group.limits().orElseThrow();
        assertThat(group.centre()).isEqualByComparingTo("12");
        assertThat(limits.lower()).isEqualByComparingTo("7.345");
        assertThat(limits.upper()).isEqualByComparingTo("16.655");
        assertThat(limits.nearLower()).isEqualByComparingTo("8.89" + "6".repeat(30) + "7");
        assertThat(limits.nearUpper()).isEqualByComparingTo("15.10" + "3".repeat(30));
    }

    /**
     * The flow rates of the NIST/SEMATECH e-Handbook of Statistical Methods, section 6.3.2.2, which publishes 50.81,
     * 1.8778, 55.8041 and 45.8159. It takes 3 / 1.128 where 2.66 stands here: hence the thousandth between them.
     */
    @Test
    void agreesWithThePublishedFlowRates() {
        XmrGroup group = only(Figures.chart("49.6 47.6 49.9 51.3 47.8 51.2 52.6 52.4 53.6 52.1"));
        Limits limits = group.limits().orElseThrow();
        assertThat(group.centre()).isEqualByComparingTo("50.81");
        assertThat(limits.upper()).isCloseTo(new BigDecimal("55.8041"), within(new BigDecimal("0.001")));
        assertThat(limits.lower()).isCloseTo(new BigDecimal("45.8159"), within(new BigDecimal("0.001")));
        assertThat(limits.upper()).isCloseTo(new BigDecimal("55.80489"), within(new BigDecimal("0.00001")));
    }

    @Test
    void saysNothingOfASeriesWithoutPoints() {
        XmrChart chart = Figures.chart("");
        assertThat(chart.points()).isEmpty();
        assertThat(chart.groups()).isEmpty();
        assertThat(chart.latest()).isEmpty();
        assertThat(chart.latestGroup()).isEmpty();
        assertThat(chart.change(Polarity.HIGHER)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"5, 5", "5 5, 5", "100 100 100 100 100 100 100 100 100 100 100 100 100 100, 100", "0 0 0 0 0 0 0 0, 0"})
    void drawsNoLimitsWhereNothingVaries(String figures, String centre) {
        XmrChart chart = Figures.chart(figures);
        assertThat(only(chart).limits()).isEmpty();
        assertThat(only(chart).isTrial()).isFalse();
        assertThat(only(chart).centre()).isEqualByComparingTo(centre);
        assertThat(chart.points()).allMatch(point -> point.cause().isEmpty());
    }

    @ParameterizedTest(name = "{0} points: {1}")
    @CsvSource({"2, true", "12, true", "13, false", "14, false"})
    void callsLimitsOnFewerThanThirteenPointsTrialLimits(int points, boolean trial) {
        XmrGroup group = only(Figures.chart("1 2 ".repeat(7).substring(0, 2 * points)));
        assertThat(group.size()).isEqualTo(points);
        assertThat(group.isTrial()).isEqualTo(trial);
    }

    /** The first 12 alone: mean 10, moving ranges 3; with the two after them the mean would be 160 / 14. */
    @Test
    void drawsFrozenLimitsFromTheFirstPointsOnly() {
        XmrGroup group = only(Figures.afterBase("20 20"));
        assertThat(group.basePoints()).isEqualTo(12);
        assertThat(group.centre()).isEqualByComparingTo("10");
        assertThat(group.limits().orElseThrow().upper()).isEqualByComparingTo("17.98");
        assertThat(group.limits().orElseThrow().lower()).isEqualByComparingTo("2.02");
    }

    @Test
    void drawsFrozenLimitsFromAllPointsWhileThereAreFewer() {
        XmrChart chart = XmrChart.of(Figures.of("10 12 11 14 13"), Set.of(), Figures.FROZEN);
        assertThat(only(chart).basePoints()).isEqualTo(5);
        assertThat(only(chart).limits().orElseThrow().upper()).isEqualByComparingTo("16.655");
    }

    /**
     * <pre>
     * figures        10 11 10 11 10 11 10 30 10 11 10 11    sum 145 / 12 = 12.08333...
     * moving ranges    1  1  1  1  1  1 20 20  1  1  1      sum 49 / 11 = 4.4545...; 3.267 x it = 14.55
     * without the 20s                                       sum  9 /  9 = 1; upper limit 14.74333...
     * </pre>
     */
    @Test
    void screensExceptionalMovingRangesOut() {
        String figures = "10 11 10 11 10 11 10 30 10 11 10 11";
        XmrGroup group = only(XmrChart.of(Figures.of(figures), Set.of(), Figures.SCREENED));
        assertThat(group.centre()).isCloseTo(new BigDecimal("12.08333"), within(new BigDecimal("0.00001")));
        assertThat(reach(group)).isCloseTo(new BigDecimal("2.66"), within(new BigDecimal("1E-30")));
        assertThat(reach(only(Figures.chart(figures))))
                .isCloseTo(new BigDecimal("11.84909"), within(new BigDecimal("0.00001")));
    }

    /**
     * Moving ranges 0.2, 0.2, 0.333 and 3.267: their mean is 1, so the last is not strictly below 3.267 means and goes;
     * 2.66 x 0.733 / 3 = 0.64993. With 3.2669 the mean is 0.999975, and 3.267 of it, 3.26692, lets it stay.
     */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"0 0.2 0 0.333 3.6, 0.64993", "0 0.2 0 0.333 3.5999, 2.65993"})
    void screensAMovingRangeThatIsNotStrictlyBelowTheBound(String figures, BigDecimal reach) {
        XmrGroup group = only(XmrChart.of(Figures.of(figures), Set.of(), Figures.SCREENED));
        assertThat(reach(group)).isCloseTo(reach, within(new BigDecimal("0.00001")));
    }

    /**
     * Moving ranges: ten of 1, a 6 and a 40; their mean 56 / 12 drops the 40. The mean 16 / 11 of those left would drop
     * the 6, were it asked again: 2.66 x 16 / 11 = 3.86909.
     */
    @Test
    void screensOnlyOnce() {
        String figures = "0 1 0 1 0 1 0 1 0 1 0 6 46";
        XmrGroup group = only(XmrChart.of(Figures.of(figures), Set.of(), Figures.SCREENED));
        assertThat(reach(group)).isCloseTo(new BigDecimal("3.86909"), within(new BigDecimal("0.00001")));
    }

    /** The step from 3 to 100 lies between the groups: it is in no moving range. */
    @Test
    void beginsAnewAtARebase() {
        XmrChart chart = XmrChart.of(Figures.of("1 2 3 100 102 104 102"), Set.of(3), XmrSettings.STANDARD);
        assertThat(chart.groups()).extracting(XmrGroup::from).containsExactly(0, 3);
        assertThat(chart.groups()).extracting(XmrGroup::to).containsExactly(2, 6);
        assertThat(chart.groups().getFirst().centre()).isEqualByComparingTo("2");
        assertThat(reach(chart.groups().getFirst())).isEqualByComparingTo("2.66");
        assertThat(chart.latestGroup().orElseThrow().centre()).isEqualByComparingTo("102");
        assertThat(reach(chart.groups().getLast())).isEqualByComparingTo("5.32");
        assertThat(chart.points()).extracting(XmrPoint::index).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    /** 1 to 8 are points 5 to 12; what stands around them keeps the limits of either group wide. */
    @ParameterizedTest(name = "a rebase at {0}")
    @CsvSource({
        "0,  T+ T+ T+ T+ T+ T+ T+ T+",
        "5,  T+ T+ T+ T+ T+ T+ T+ T+",
        "6,  . T+ T+ T+ T+ T+ T+ T+",
        "7,  . . . . . . . .",
        "11, . . . . . . . .",
        "12, T+ T+ T+ T+ T+ T+ T+ .",
    })
    void endsATrendAtARebase(int rebase, String marks) {
        String figures = "50 -50 50 -50 50 1 2 3 4 5 6 7 8 -50 50 -50 50";
        XmrChart chart = XmrChart.of(Figures.of(figures), Set.of(rebase), XmrSettings.STANDARD);
        assertThat(Figures.marks(chart)).isEqualTo(". . . . . " + marks + " . . . .");
    }

    /** Seven above the mean of 10 are a shift; with a rebase among them none is. */
    @Test
    void endsAShiftAtARebase() {
        String figures = Figures.BASE + "10 11 10.5 11 10.5 11 10.5 11";
        assertThat(Figures.marks(XmrChart.of(Figures.of(figures), Set.of(16), Figures.FROZEN)))
                .doesNotContain("S");
        assertThat(Figures.marks(Figures.afterBase("10 11 10.5 11 10.5 11 10.5 11")))
                .endsWith("S+");
    }

    /** The base, then 16 16 11: the two are points 12 and 13, and the 11 after them is no part of a cut three. */
    @ParameterizedTest(name = "a rebase at {0}")
    @CsvSource({"15, 2+ 2+ .", "14, 2+ 2+ .", "13, . . ."})
    void looksForTwoOfThreeWithinAGroup(int rebase, String marks) {
        XmrChart chart = XmrChart.of(Figures.of(Figures.BASE + "16 16 11 10"), Set.of(rebase), Figures.FROZEN);
        assertThat(Figures.marks(chart).substring(2 * 12)).startsWith(marks);
    }

    @Test
    void freezesTheLimitsOfEachGroupOnItsOwnFirstPoints() {
        XmrChart chart = XmrChart.of(
                Figures.of(Figures.BASE + "30 " + "100 104 ".repeat(6) + "500"), Set.of(13), Figures.FROZEN);
        assertThat(chart.groups().getFirst().centre()).isEqualByComparingTo("10");
        assertThat(chart.groups().getLast().centre()).isEqualByComparingTo("102");
        assertThat(reach(chart.groups().getLast())).isEqualByComparingTo("10.64");
    }

    @Test
    void drawsNoLimitsForTheOnePointAfterARebase() {
        XmrChart chart = XmrChart.of(Figures.of("1 2 1 2 9"), Set.of(4), XmrSettings.STANDARD);
        assertThat(chart.latestGroup().orElseThrow().limits()).isEmpty();
        assertThat(chart.latest().orElseThrow().cause()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1", "3", "4"})
    void refusesARebaseThatIsAtNoPoint(int rebase) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> XmrChart.of(Figures.of("1 2 3"), Set.of(rebase), XmrSettings.STANDARD))
                .withMessage("A rebase begins at point " + rebase + ", but the series has 3 points, counted from 0.");
    }

    @ParameterizedTest(name = "{0}, {1} is better: {2}")
    @CsvSource({
        "18, HIGHER,  IMPROVEMENT_HIGH, better",
        "18, LOWER,   CONCERN_HIGH,     worse",
        "18, NEITHER, HIGH,             high",
        "2,  HIGHER,  CONCERN_LOW,      worse",
        "2,  LOWER,   IMPROVEMENT_LOW,  better",
        "2,  NEITHER, LOW,              low",
        "10, HIGHER,  ORDINARY,         no real change",
        "10, LOWER,   ORDINARY,         no real change",
        "10, NEITHER, ORDINARY,         no real change",
    })
    void callsTheLastPointBetterWorseOrNoise(String last, Polarity polarity, Change change, String word) {
        assertThat(Figures.afterBase("10 " + last).change(polarity)).contains(change);
        assertThat(change.word()).isEqualTo(word);
        assertThat(change.isImprovement()).isEqualTo(word.equals("better"));
        assertThat(change.isConcern()).isEqualTo(word.equals("worse"));
    }

    /** Twelve figures above the mean and falling: the trend goes down, although its first points lie high. */
    @Test
    void callsATrendByItsDirection() {
        XmrChart chart = Figures.afterBase("10 14 13.5 13 12.5 12 11.5 11");
        assertThat(chart.change(Polarity.HIGHER)).contains(Change.CONCERN_LOW);
        assertThat(chart.change(Polarity.LOWER)).contains(Change.IMPROVEMENT_LOW);
    }

    private static XmrGroup only(XmrChart chart) {
        assertThat(chart.groups()).hasSize(1);
        return chart.groups().getFirst();
    }

    private static BigDecimal reach(XmrGroup group) {
        return group.limits().orElseThrow().upper().subtract(group.centre());
    }
}
