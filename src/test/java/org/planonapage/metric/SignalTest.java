package org.planonapage.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.quantity.MetricUnit;
import org.planonapage.quantity.Period;
import org.planonapage.rating.Comparator;
import org.planonapage.rating.Polarity;

class SignalTest {

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "50 52 49 51 50 48 51 50 52 49 51 50 51; HIGHER; '51% in January 2011: no real change.'",
                "50 52 49 51 50 48 51 50 52 49 51 50 70; HIGHER;"
                        + " '70% in January 2011, and really better: above its normal range.'",
                "50 52 49 51 50 48 51 50 52 49 51 50 70; LOWER;"
                        + " '70% in January 2011, and really worse: above its normal range.'",
                "50 58 49 57 50 60 59 58 57 56 55 54 53; HIGHER;"
                        + " '53% in January 2011, and getting worse: falling every month since June 2010.'",
                "50 58 49 57 50 60 59 58 57 56 55 54 53; NEITHER;"
                        + " '53% in January 2011, and really moving: falling every month since June 2010.'",
                "50 52 49 51 50 48; HIGHER; '48% in June 2010, down from 50% in May 2010.'"
            })
    void saysWhetherItIsBetterAndWhetherThatIsReal(String figures, Polarity polarity, String finding) {
        assertThat(Finding.of(detail(told(figures).better(polarity))).finding()).isEqualTo(finding);
    }

    @Test
    void saysWhatTheTargetMayExpectAndHowItWasAYearAgo() {
        Told told = told("50 52 49 51 50 48 51 50 52 49 51 50 51")
                .better(Polarity.HIGHER)
                .target("2010-01", Comparator.AT_LEAST, "95", null);
        assertThat(Finding.of(detail(told)).rest())
                .contains(
                        "Target at least 95%: not met, 44 points below; without a change it will be missed every month.")
                .contains("1 point above January 2010.");
    }

    @Test
    void beginsAnewAtARebase() {
        Told told = told("50 52 49 51 50 48 51 80 82 79 81 80 78").happened("2010-08-01", EventKind.REBASE, "Redrawn");
        Signal signal = Signal.of(told.summary()).orElseThrow();
        assertThat(signal.chart().groups()).hasSize(2);
        assertThat(signal.cause()).isEmpty();
        assertThat(Finding.of(detail(told)).rest()).startsWith("6 figures since August 2010 are too few");
    }

    @Test
    void judgesNoYearsToDate() {
        assertThat(Signal.of(told("50 52 49").summary())).isPresent();
        assertThat(Signal.of(Told.of("In time", MetricUnit.PERCENT)
                        .basis(Basis.YEAR_TO_DATE)
                        .figure("2010-05", "50")
                        .figure("2010-06", "60")
                        .summary()))
                .isEmpty();
    }

    private static Told told(String figures) {
        Told told = Told.of("In time", MetricUnit.PERCENT);
        YearMonth month = YearMonth.of(2010, 1);
        for (String figure : figures.split(" ")) {
            told.figure(month.toString(), figure);
            month = month.plusMonths(1);
        }
        return told;
    }

    private static MetricDetail detail(Told told) {
        MetricSummary summary = told.summary();
        return new MetricDetail(
                new ProgrammeCard(
                        new ProgrammeId("shire"), "", "", null, true, null, null, null, summary.readingDate(), true),
                summary,
                new Cut(Basis.IN_PERIOD, Period.Kind.MONTH),
                List.of(),
                List.of(),
                List.of(),
                Signal.of(summary).orElse(null),
                null,
                null,
                false,
                List.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }
}
