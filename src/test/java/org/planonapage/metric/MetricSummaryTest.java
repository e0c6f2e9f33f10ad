package org.planonapage.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.metric.MetricSummary.Standing;
import org.planonapage.quantity.MetricUnit;
import org.planonapage.rating.Comparator;
import org.planonapage.rating.Rag;
import org.planonapage.rating.TargetRule;
import org.planonapage.rating.ToleranceKind;

class MetricSummaryTest {

    private static final TargetRule TOLD = new TargetRule(Comparator.WORDS, null, null, "every referrer is told");

    @ParameterizedTest(name = "deadline {0}, figure {1}, read on {2}: {3}")
    @CsvSource({
        "2011-08, 101, 2011-08-31, OPEN",
        "2011-08, 101, 2011-09-01, NOT_MET",
        "2011-08-14, 101, 2011-08-14, OPEN",
        "2011-08-14, 101, 2011-08-15, NOT_MET",
        ", 101, 2011-08-15, NOT_MET",
        "2011-08, 100, 2011-08-31, MET_SO_FAR",
        "2011-08, 100, 2011-09-01, MET"
    })
    void isOpenUntilItsDeadlineHasPassed(
            @org.jspecify.annotations.Nullable String deadline, String figure, String readOn, Standing standing) {
        MetricSummary summary = cases().figure("2011-07", figure)
                .target("2011-05", Comparator.AT_MOST, "100", deadline)
                .readOn(readOn)
                .summary();
        assertThat(summary.standing()).isEqualTo(standing);
    }

    @Test
    void isHeldAgainstTheTargetOfItsTime() {
        Told told = cases().figure("2011-07", "95")
                .target("2010-04", Comparator.AT_MOST, "100", null)
                .target("2011-08", Comparator.AT_MOST, "90", null);
        assertThat(told.summary().standing()).isEqualTo(Standing.MET);
        assertThat(told.figure("2011-08", "95").summary().standing()).isEqualTo(Standing.NOT_MET);
    }

    @Test
    void hasNoTargetBeforeTheFirstHolds() {
        assertThat(cases().figure("2011-03", "95")
                        .target("2011-04", Comparator.AT_MOST, "100", null)
                        .summary()
                        .standing())
                .isEqualTo(Standing.NO_TARGET);
    }

    @ParameterizedTest
    @CsvSource({"MET, MET_UNPUBLISHED", "MISSED, MISSED_UNPUBLISHED", ", OPEN"})
    void standsAsPublishedWithoutAFigure(@org.jspecify.annotations.Nullable Outcome outcome, Standing standing) {
        TargetRule rule = new TargetRule(Comparator.AT_MOST, BigDecimal.TEN, null, null);
        assertThat(cases().target("2011-05", rule, "2011-08", outcome).summary().standing())
                .isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"MET, MET", "MISSED, NOT_MET", ", OPEN"})
    void standsAsPublishedWhereTheTargetIsInWords(
            @org.jspecify.annotations.Nullable Outcome outcome, Standing standing) {
        assertThat(cases().figure("2011-07", "3")
                        .target("2011-05", TOLD, null, outcome)
                        .summary()
                        .standing())
                .isEqualTo(standing);
    }

    @Test
    void trustsAFigureMoreThanAPublishedOutcome() {
        TargetRule rule = new TargetRule(Comparator.AT_MOST, BigDecimal.TEN, null, null);
        assertThat(cases().figure("2011-07", "11")
                        .target("2011-05", rule, "2011-08", Outcome.MET)
                        .summary()
                        .standing())
                .isEqualTo(Standing.NOT_MET);
    }

    @Test
    void leavesWhatHasNotBegunOutOfTheLatest() {
        Told told = cases().figure("2011-08", "5").figure("2011-09", "4");
        assertThat(told.readOn("2011-08-31").summary().latestValue()).contains(new BigDecimal("5"));
        assertThat(told.readOn("2011-09-01").summary().latestValue()).contains(new BigDecimal("4"));
    }

    @Test
    void countsNoProjection() {
        MetricSummary summary =
                cases().figure("2011-07", "5").expects("2011-08", "3").summary();
        assertThat(summary.latestValue()).contains(new BigDecimal("5"));
        assertThat(summary.counted()).hasSize(1);
        assertThat(summary.expected()).hasSize(1);
    }

    @Test
    void readsTheShorterOfTwoPeriodsThatEndTogether() {
        MetricSummary summary = cases().figure("2011/12 Q1", "30")
                .figure("2011-06", "10")
                .figure("2011-05", "12")
                .summary();
        assertThat(summary.latestValue()).contains(new BigDecimal("10"));
        assertThat(summary.counted())
                .extracting(figure -> figure.period().toString())
                .containsExactly("2011-05", "2011-06");
    }

    @Test
    void hasNoLatestValueAfterWords() {
        MetricSummary summary =
                cases().figure("2011-07", "5").words("2011-08", "fewer").summary();
        assertThat(summary.latestValue()).isEmpty();
        assertThat(summary.previous()).isEmpty();
        assertThat(Comparison.of(summary)).isEmpty();
    }

    @Test
    void comparesWithTargetStartMonthBeforeAndYearBefore() {
        MetricSummary summary = Told.of("In time", MetricUnit.PERCENT)
                .startedAt("40")
                .figure("2010-08", "80.3")
                .figure("2011-07", "90")
                .figure("2011-08", "88.8")
                .target("2011-04", Comparator.AT_LEAST, "95", "2011-08")
                .summary();
        assertThat(Comparison.of(summary))
                .extracting(Comparison::with, Comparison::figure, Comparison::difference, Comparison::standing)
                .containsExactly(
                        tuple("Target by August 2011", "at least 95.0%", "6.2 points below", Standing.NOT_MET),
                        tuple("Start, not dated", "40.0%", "48.8 points above", null),
                        tuple("July 2011", "90.0%", "1.2 points below", null),
                        tuple("August 2010", "80.3%", "8.5 points above", null));
    }

    @ParameterizedTest
    @CsvSource({"9, 1 below", "10, within", "20, within", "23, 3 above"})
    void comparesWithTheNearerEndOfARange(String figure, String difference) {
        TargetRule range = new TargetRule(Comparator.BETWEEN, BigDecimal.TEN, BigDecimal.valueOf(20), null);
        assertThat(Comparison.of(cases().figure("2011-07", figure)
                        .target("2011-05", range, null, null)
                        .summary()))
                .extracting(Comparison::difference)
                .containsExactly(difference);
    }

    @ParameterizedTest(name = "{0} against at most 100, tolerance {1} {2}: {3}")
    @CsvSource({
        "100, 5, POINTS, GREEN",
        "105, 5, POINTS, AMBER",
        "105.1, 5, POINTS, RED",
        "110, 10, RELATIVE, AMBER",
        "110.1, 10, RELATIVE, RED"
    })
    void isRatedByTheRuleInForceAndTheBetterBandWinsOnAnEdge(
            String figure, String size, ToleranceKind kind, Rag rating) {
        assertThat(cases().tolerates(size, kind)
                        .figure("2011-07", figure)
                        .target("2011-05", Comparator.AT_MOST, "100", null)
                        .summary()
                        .rating())
                .contains(rating);
    }

    @Test
    void isNotRatedWithoutAFigure() {
        assertThat(cases().target("2011-05", Comparator.AT_MOST, "100", null)
                        .summary()
                        .rating())
                .isEmpty();
    }

    @Test
    void comparesNothingAcrossABreak() {
        Told told = cases().figure("2010-07", "80").figure("2011-06", "90").figure("2011-07", "95");
        assertThat(told.summary().previous()).isPresent();
        assertThat(told.summary().yearBefore()).isPresent();
        told.happened("2011-07-01", EventKind.BREAK, "New count");
        assertThat(told.summary().previous()).isEmpty();
        assertThat(told.summary().yearBefore()).isEmpty();
    }

    @Test
    void comparesNothingAcrossADefinitionThatBreaks() {
        Told told = cases().figure("2011-06", "90").figure("2011-07", "95");
        assertThat(told.version("2011-07", false).summary().previous()).isPresent();
        assertThat(told.version("2011-07", true).summary().previous()).isEmpty();
    }

    @ParameterizedTest(name = "read on {0}: {1}")
    @CsvSource({
        "2011-09-05, 'August 2011, due on 5 September 2011'",
        "2011-09-06, 'August 2011, due on 5 September 2011, 1 day late'"
    })
    void saysWhenTheNextFigureIsDue(String readOn, String words) {
        assertThat(cases().due(Frequency.MONTHLY, 5)
                        .figure("2011-07", "90")
                        .readOn(readOn)
                        .summary()
                        .nextDue()
                        .orElseThrow()
                        .inWords())
                .isEqualTo(words);
    }

    private static Told cases() {
        return Told.of("Cases", MetricUnit.COUNT);
    }
}
