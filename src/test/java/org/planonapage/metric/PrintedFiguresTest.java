package org.planonapage.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.quantity.MetricUnit;
import org.planonapage.rating.Comparator;
import org.planonapage.rating.Polarity;
import org.planonapage.rating.Rag;
import org.planonapage.rating.ToleranceKind;

/** A figure never reads as the opposite of what is said of it. */
class PrintedFiguresTest {

    @ParameterizedTest(name = "{0} of {1}, {2} {3}: {4}")
    @CsvSource({
        "1899, 2000, AT_LEAST, 95, 94.95%",
        "1900, 2000, AT_LEAST, 95, 95%",
        "1880, 2000, AT_LEAST, 95, 94%",
        "9499, 10000, AT_LEAST, 95, 94.99%",
        "1001, 20000, AT_MOST, 5, 5.01%",
        "95401, 100000, AT_LEAST, 95.4, 95.4%",
        "9500, 10000, AT_LEAST, 95.4, 95%"
    })
    void printsAFigureOnTheSideOfTheTargetWhereItIs(
            String numerator, String denominator, Comparator comparator, String limit, String printed) {
        MetricSummary summary = share().parts("2011-07", numerator, denominator)
                .target("2011-04", comparator, limit, null)
                .summary();
        MetricLine line = new MetricLine(summary);
        assertThat(line.latest()).isEqualTo(printed);
        assertThat(List.of(MetricSentence.of(summary).finding())).allMatch(said -> said.startsWith(printed + " "));
        assertThat(line.target()).endsWith(limit + "%");
        boolean reads = comparator == Comparator.AT_LEAST
                ? number(printed).compareTo(new BigDecimal(limit)) >= 0
                : number(printed).compareTo(new BigDecimal(limit)) <= 0;
        assertThat(line.isMet()).isEqualTo(reads);
    }

    @Test
    void saysHowFarAFigureLiesWithTheSamePlaces() {
        MetricLine line = new MetricLine(share().parts("2011-07", "1899", "2000")
                .target("2011-04", Comparator.AT_LEAST, "95", null)
                .summary());
        assertThat(line.toTarget()).isEqualTo("0.05 points below");
        assertThat(line.isMissed()).isTrue();
    }

    /** 421.6 and 424.4 are printed as 422 and 424: whoever subtracts finds 2, not the 2.8 that is rounded to 3. */
    @Test
    void saysTheDifferenceOfWhatIsPrinted() {
        MetricSummary summary = Told.of("Waiting", MetricUnit.DAYS)
                .parts("2011-06", "2122", "5")
                .parts("2011-07", "2108", "5")
                .summary();
        assertThat(Comparison.of(summary)).singleElement().satisfies(before -> {
            assertThat(before.figure()).isEqualTo("424 days");
            assertThat(before.difference()).isEqualTo("2 days below");
        });
    }

    @Test
    void printsAFigureOnTheSideOfTheToleranceWhereItIs() {
        MetricSummary summary = share().tolerates("2", ToleranceKind.POINTS)
                .parts("2011-07", "9296", "10000")
                .target("2011-04", Comparator.AT_LEAST, "95", null)
                .summary();
        assertThat(summary.rating()).contains(Rag.RED);
        assertThat(new MetricLine(summary).latest()).isEqualTo("92.96%");
    }

    @Test
    void saysNoRiseBetweenFiguresThatReadTheSame() {
        MetricSummary summary = share().parts("2011-06", "8001", "10000")
                .parts("2011-07", "8003", "10000")
                .summary();
        assertThat(MetricSentence.of(summary).finding())
                .isEqualTo("80% in July 2011, almost the same as in June 2011.");
    }

    @ParameterizedTest(name = "{0} against {1}: {2}")
    @CsvSource({"81.0, 84.0, true", "83.9, 84.0, false", "84.0, 84.0, false", "83.8, 84.0, true", "85.0, 84.0, false"})
    void isWorseThanElsewhereOnlyByMoreThanRoundingExplains(String here, String there, boolean worse) {
        MetricSummary summary = share().better(Polarity.HIGHER)
                .figure("2011-07", here)
                .benchmark(BenchmarkKind.ENGLAND, "2010/11", there)
                .summary();
        assertThat(MetricExceptions.behind(new MetricLine(summary)).isPresent()).isEqualTo(worse);
    }

    @Test
    void isNotWorseThanElsewhereWithinTheCouncilsOwnTolerance() {
        Told told = share().better(Polarity.HIGHER)
                .figure("2011-07", "82.5")
                .benchmark(BenchmarkKind.ENGLAND, "2010/11", "84.0")
                .tolerates("2", ToleranceKind.POINTS)
                .target("2011-04", Comparator.AT_LEAST, "90", null);
        assertThat(MetricExceptions.behind(new MetricLine(told.summary()))).isEmpty();
        assertThat(MetricExceptions.behind(
                        new MetricLine(told.figure("2011-08", "81.5").summary())))
                .isPresent();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "PERCENT, '906 of 1,020'",
        "DAYS, '1,020 children who moved in, 906 days waited'",
        "RATIO, '1,020 children who moved in, 906 days waited'",
        "POUNDS, '1,020 children who moved in, 906 days waited'"
    })
    void printsAShareOfAWholeOnlyWhereItIsOne(MetricUnit unit, String words) {
        MetricDefinition metric = Told.of("Waiting", unit)
                .counts("Days waited", "Children who moved in")
                .summary()
                .metric();
        assertThat(metric.parts(new BigDecimal("906"), new BigDecimal("1020"))).isEqualTo(words);
    }

    @Test
    void namesPartsThatNobodyNamed() {
        assertThat(Told.of("Waiting", MetricUnit.DAYS).summary().metric().parts(BigDecimal.TWO, BigDecimal.ONE))
                .isEqualTo("1 in the denominator, 2 in the numerator");
        assertThat(Told.of("Load", MetricUnit.RATIO)
                        .counts("Cases held", "FTE in post")
                        .summary()
                        .metric()
                        .parts(new BigDecimal("381"), new BigDecimal("429.1")))
                .isEqualTo("429.1 FTE in post, 381 cases held");
    }

    private static BigDecimal number(String printed) {
        return new BigDecimal(printed.replace("%", ""));
    }

    private static Told share() {
        return Told.of("In time", MetricUnit.PERCENT);
    }
}
