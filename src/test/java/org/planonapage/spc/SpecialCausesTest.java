package org.planonapage.spc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Which points are special causes. Most series begin with {@link Figures#BASE}, whose limits are exact decimals, so that a
 * point can be set on a limit and just beyond it. The 10 that follows lies on the mean and keeps the base out of runs.
 */
class SpecialCausesTest {

    private static final String NOISE = ". ".repeat(12);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "10 17.98,         . .",
        "10 17.980001,     . O+",
        "10 2.02,          . .",
        "10 2.019999,      . O-",
        "10 18 10,         . O+ .",
    })
    void isOutsideOnlyStrictlyBeyondALimit(String figures, String marks) {
        assertThat(Figures.marks(Figures.afterBase(figures))).isEqualTo(NOISE + marks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "10 16 11 16,              . 2+ . 2+",
        "10 16 16 11,              . 2+ 2+ .",
        "10 11 16 16,              . . 2+ 2+",
        "10 16 16.5 16,            . 2+ 2+ 2+",
        "10 15.320001 11 16,       . 2+ . 2+",
        "10 15.32 11 16,           . . . .",
        "10 4.679999 9 4,          . 2- . 2-",
        "10 4.68 9 4,              . . . .",
        "10 16 16,                 . . .",
        "10 16 16 10,              . . . .",
        "10 16 10 16,              . . . .",
        "10 16 9 16,               . . . .",
        "10 16 4 16,               . . . .",
        "10 16 11 4,               . . . .",
        "10 16 11 11 16,           . . . . .",
        "10 16 11 11 16 16,        . . . . 2+ 2+",
        "16 16,                    2+ 2+",
    })
    void findsTwoOfThreeOnOneSideBeyondTheNearLimit(String figures, String marks) {
        assertThat(Figures.marks(Figures.afterBase(figures))).isEqualTo(NOISE + marks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "10 18 11 16,   . O+ . 2+",
        "10 16 11 18,   . 2+ . O+",
        "10 18 11 18,   . O+ . O+",
        "10 2 9 4,      . O- . 2-",
    })
    void countsAPointBeyondTheLimitAsOneOfTheTwo(String figures, String marks) {
        assertThat(Figures.marks(Figures.afterBase(figures))).isEqualTo(NOISE + marks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "10 9 9.2 9.4 9.6 10.4 10.5 10.6,          . T+ T+ T+ T+ T+ T+ T+",
        "10 9 9.2 9.4 9.6 10.4 10.5 10.6 10.5,     . T+ T+ T+ T+ T+ T+ T+ .",
        "10 9 9.2 9.4 9.6 10.4 10.5,               . . . . . . .",
        "10 9 9.2 9.4 9.4 9.6 10.4 10.5 10.6,      . . . . . . . . .",
        "10 11 10.9 10.8 10.7 9.5 9.4 9.3,         . T- T- T- T- T- T- T-",
        "10 11 10.9 10.8 10.7 9.5 9.4 9.3 9.3,     . T- T- T- T- T- T- T- .",
        "10 11 10.9 10.8 10.7 9.5 9.4,             . . . . . . .",
        "10 8 9 9.5 10.5 11 12 18,                 . T+ T+ T+ T+ T+ T+ O+",
        "10 8 9 9.5 10.5 11 16 17,                 . T+ T+ T+ T+ T+ T+ T+",
    })
    void flagsAllOfATrendOfSeven(String figures, String marks) {
        assertThat(Figures.marks(Figures.afterBase(figures))).isEqualTo(NOISE + marks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "10 9 9.2 9.4 9.6 10.4 10.5 10.6 10.5 10.4 9.6 9.5 9.4 9.3,  . T+ T+ T+ T+ T+ T+ T- T- T- T- T- T- T-",
        "10 11 10.9 10.8 10.7 9.5 9.4 9.3 9.4 9.5 10.5 10.6 10.7 10.8, . T- T- T- T- T- T- T+ T+ T+ T+ T+ T+ T+",
    })
    void givesThePointWhereTwoTrendsMeetToTheSecond(String figures, String marks) {
        assertThat(Figures.marks(Figures.afterBase(figures))).isEqualTo(NOISE + marks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "10 11 10.5 11 10.5 11 10.5 11,             . S+ S+ S+ S+ S+ S+ S+",
        "10 11 10.5 11 10.5 11 10.5,                . . . . . . .",
        "10 9 9.5 9 9.5 9 9.5 9,                    . S- S- S- S- S- S- S-",
        "10 9 9.5 9 9.5 9 9.5,                      . . . . . . .",
        "10 11 10.5 11 10 11 10.5 11 10.5,          . . . . . . . . .",
        "10 11 10.5 11 9 11 10.5 11 10.5,           . . . . . . . . .",
        "10 10 10 10 10 10 10 10,                   . . . . . . . .",
        "10 10.000001 10.5 11 10.5 11 10.5 11,      . S+ S+ S+ S+ S+ S+ S+",
    })
    void flagsAllOfAShiftOfSevenWhichThePointOnTheMeanBreaks(String figures, String marks) {
        assertThat(Figures.marks(Figures.afterBase(figures))).isEqualTo(NOISE + marks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "10 10.1 10.2 10.3 10.4 10.5 10.6 10.7,   T+ T+ T+ T+ T+ T+ T+ T+",
        "10 11 16 11 16 11 10.5 11,               . S+ 2+ S+ 2+ S+ S+ S+",
        "10 11 18 11 10.5 11 10.5 11,             . S+ O+ S+ S+ S+ S+ S+",
    })
    void namesTheFirstRuleThatMatches(String figures, String marks) {
        assertThat(Figures.marks(Figures.afterBase(figures))).isEqualTo(NOISE + marks);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "10 18,                                          OUTSIDE_LIMITS, HIGH, 1",
        "10 11 10.9 10.8 10.7 9.5 9.4 9.3 9.2 9.1,       TREND, LOW, 9",
        "10 16 11 16,                                    TWO_OF_THREE, HIGH, 2",
        "10 16 16.5 16,                                  TWO_OF_THREE, HIGH, 3",
        "10 9 9.5 9 9.5 9 9.5 9 9.5,                     SHIFT, LOW, 8",
    })
    void countsThePointsOfTheSignal(String figures, SpecialCause.Rule rule, Side side, int points) {
        assertThat(Figures.afterBase(figures).latest().orElseThrow().cause())
                .contains(new SpecialCause(rule, side, points));
    }

    @Test
    void countsAllOfARunAtEachOfItsPoints() {
        XmrChart chart = Figures.afterBase("10 9 9.5 9 9.5 9 9.5 9 9.5");
        assertThat(chart.points().get(13).cause()).contains(new SpecialCause(SpecialCause.Rule.SHIFT, Side.LOW, 8));
    }

    @Test
    void takesTheFullerOfTheThreesThatAPointStandsIn() {
        XmrChart chart = Figures.afterBase("10 16 11 16 16.5 16");
        assertThat(chart.points().get(13).cause().orElseThrow().points()).isEqualTo(2);
        assertThat(chart.points().get(15).cause().orElseThrow().points()).isEqualTo(3);
    }

    @Test
    void takesTheLengthsOfRunsFromTheSettings() {
        String rising = "10 9 9.2 9.4 10.5";
        String high = "10 11 10.5 11 10.5";
        XmrSettings four = new XmrSettings(false, 4, 9, 12);
        XmrSettings shifts = new XmrSettings(false, 9, 4, 12);
        assertThat(marks(rising, four)).endsWith(" . T+ T+ T+ T+");
        assertThat(marks(high, four)).endsWith(" . . . . .");
        assertThat(marks(rising, shifts)).endsWith(" . . . . .");
        assertThat(marks(high, shifts)).endsWith(" . S+ S+ S+ S+");
    }

    private static String marks(String figures, XmrSettings settings) {
        return Figures.marks(XmrChart.of(Figures.of(Figures.BASE + figures), Set.of(), settings));
    }

    /** The sum of ten times 0.1 in floating point is below 1, which would put all ten above their mean. */
    @Test
    void inventsNoShiftFromTheRoundingOfAMean() {
        assertThat(Figures.marks(Figures.chart("0.1 ".repeat(10)))).isEqualTo(". . . . . . . . . .");
        assertThat(Figures.marks(Figures.chart("0.1 0.2 0.3 " + "0.2 ".repeat(7))))
                .isEqualTo("O- . O+ . . . . . . .");
    }

    /** The mean is 1/3; 34 digits of it are below it, and would be on it if it were rounded to as many. */
    @Test
    void hidesNoShiftBehindTheRoundingOfAMean() {
        String third = "0." + "3".repeat(34) + " ";
        XmrChart chart = XmrChart.of(Figures.of("0 0 1 ".repeat(4) + third.repeat(7)), Set.of(), Figures.FROZEN);
        assertThat(Figures.marks(chart)).isEqualTo(NOISE + "S- S- S- S- S- S- S-");
    }

    /** The near limit is 10 + 2 x 5.32 / 3, without end: its 34 digits lie just below it or just above. */
    @Test
    void comparesWithANearLimitThatHasNoLastDigit() {
        String base = "9 11 ".repeat(6);
        String near = "13.54" + "6".repeat(30);
        assertThat(Figures.marks(XmrChart.of(Figures.of(base + "10 14 11 " + near + "6"), Set.of(), Figures.FROZEN)))
                .endsWith(" . . . .");
        assertThat(Figures.marks(XmrChart.of(Figures.of(base + "10 14 11 " + near + "7"), Set.of(), Figures.FROZEN)))
                .endsWith(" . 2+ . 2+");
    }

    /** Mean 250/21 = 11.9; average moving range 80/20 = 4; upper limit 22.5. The others lie below the mean of all. */
    @Test
    void findsOneOutlierInAConstantSeries() {
        String tens = "10 ".repeat(10);
        String low = "S- S- S- S- S- S- S- S- S- S-";
        assertThat(Figures.marks(Figures.chart(tens + "50 " + tens))).isEqualTo(low + " O+ " + low);
    }

    /** Its two moving ranges, 40 each, are screened out; what is left does not vary, and a shift needs no limits. */
    @Test
    void drawsNoLimitsWhenScreeningLeavesNoVariation() {
        String tens = "10 ".repeat(10);
        String low = "S- S- S- S- S- S- S- S- S- S-";
        XmrChart chart = XmrChart.of(Figures.of(tens + "50 " + tens), Set.of(), Figures.SCREENED);
        assertThat(Figures.marks(chart)).isEqualTo(low + " . " + low);
        assertThat(chart.groups().getFirst().limits()).isEmpty();
    }

    @Test
    void findsATrendAlthoughTheFrozenPointsDoNotVary() {
        XmrChart chart = XmrChart.of(Figures.of("5 ".repeat(12) + "6 7 8 9 10 11"), Set.of(), Figures.FROZEN);
        assertThat(Figures.marks(chart)).isEqualTo(". ".repeat(11) + "T+ T+ T+ T+ T+ T+ T+");
    }

    /** The patterns by which the NHS-R Community's NHSRplotthedots tests its trend of seven. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1 2 3 4 5 6,             . . . . . .",
        "1 2 3 3 4 5 6,           . . . . . . .",
        "1 2 3 4 5 6 7,           T+ T+ T+ T+ T+ T+ T+",
        "2 1 2 3 4 5 6 7 3,       . T+ T+ T+ T+ T+ T+ T+ .",
        "7 6 5 4 3 2 1,           T- T- T- T- T- T- T-",
        "2 7 6 5 4 3 2 1 3,       . T- T- T- T- T- T- T- .",
    })
    void agreesWithPublishedTrends(String figures, String marks) {
        String withinWideLimits = "-90 90 ".repeat(6) + figures.charAt(0) + " ";
        XmrChart chart = XmrChart.of(Figures.of(withinWideLimits + figures), Set.of(), Figures.FROZEN);
        assertThat(Figures.marks(chart).replaceAll("S.", ".")).isEqualTo(NOISE + ". " + marks);
    }
}
