package org.planonapage.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.programme.UnitRow;
import org.planonapage.quantity.MetricUnit;
import org.planonapage.quantity.Period;
import org.planonapage.rating.Comparator;
import org.planonapage.rating.Polarity;

/** What may be held against what: parts against the whole's target, and figures against those before a break. */
class TrueFiguresTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"COUNT, false", "FTE, false", "POUNDS, false", "PERCENT, true", "RATIO, true", "DAYS, true"})
    void holdsOnlyRatesOfAPartAgainstTheTargetOfTheWhole(MetricUnit unit, boolean held) {
        MetricSummary whole = Told.of("Foster homes", unit)
                .target("2011-01", Comparator.AT_LEAST, "34", null)
                .benchmark(BenchmarkKind.ENGLAND, "2010/11", "30")
                .figure("2011-07", "11")
                .summary();
        MetricSummary part = whole.ofPart();
        assertThat(part.target().isPresent()).isEqualTo(held);
        assertThat(part.benchmarks().isEmpty()).isNotEqualTo(held);
        assertThat(whole.target()).isPresent();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"false, false", "true, true"})
    void findsADistrictHiddenByTheWholeOnlyInARate(boolean rate, boolean hidden) {
        Breakdown breakdown = new Breakdown(
                unit("shire"),
                figure("90"),
                Period.parse("2011-07"),
                List.of(part("a", "20"), part("b", "89"), part("c", "90")),
                new org.planonapage.rating.TargetRule(Comparator.AT_LEAST, new BigDecimal("85"), null, null),
                rate,
                "");
        assertThat(breakdown.hidden(Polarity.HIGHER).isPresent()).isEqualTo(hidden);
    }

    @Test
    void comparesNothingAcrossABreak() {
        MetricSummary broken = Told.of("In time", MetricUnit.PERCENT)
                .startedAt("20")
                .figure("2011-04", "50")
                .figure("2011-05", "52")
                .happened("2011-06-01", EventKind.BREAK, "Counted otherwise")
                .figure("2011-06", "80")
                .figure("2011-07", "82")
                .summary();
        assertThat(broken.comparable().stream().map(row -> row.period().toString()))
                .containsExactly("2011-06", "2011-07");
        assertThat(broken.start()).isEmpty();
        assertThat(MetricSentence.of(broken).finding()).doesNotContain("20%");
        assertThat(Comparison.of(broken)).noneMatch(one -> one.with().startsWith("Start"));
    }

    @ParameterizedTest(name = "{0} figures")
    @CsvSource({"2, false", "6, false", "7, true"})
    void judgesNothingByFewerFiguresThanARuleNeeds(int figures, boolean judged) {
        Told told = Told.of("In time", MetricUnit.PERCENT);
        for (int month = 1; month <= figures; month++) {
            told.figure("2011-0" + month, month % 2 == 0 ? "80" : "82");
        }
        Signal signal = Signal.of(told.summary()).orElseThrow();
        assertThat(signal.isJudged(figures - 1)).isEqualTo(judged);
        assertThat(new MetricLine(told.summary()).change().isPresent()).isEqualTo(judged);
    }

    private static Breakdown.Part part(String code, String value) {
        return new Breakdown.Part(unit(code), figure(value), null, false);
    }

    private static Figure figure(String value) {
        return new Figure(MetricUnit.PERCENT, FigureState.FIGURE, null, null, new BigDecimal(value), null);
    }

    private static UnitRow unit(String code) {
        return new UnitRow(code.hashCode(), code, code, org.planonapage.programme.UnitKind.DISTRICT, null, null);
    }
}
