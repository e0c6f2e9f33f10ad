package org.planonapage.metric;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.quantity.MetricUnit;
import org.planonapage.quantity.Period;
import org.planonapage.rating.Comparator;
import org.planonapage.rating.Polarity;
import org.planonapage.rating.TargetRule;

/** The sentences of the five reports' own figures. */
class MetricSentenceTest {

    private static final LocalDate READING = LocalDate.of(2012, 1, 1);

    private final List<ObservationRow> figures = new ArrayList<>();
    private final List<TargetRow> targets = new ArrayList<>();

    @Test
    void saysThatItFellFromAnUndatedStart() {
        figure("2011-08-14", Basis.IN_PERIOD, MetricUnit.COUNT, "131");
        MetricSentence sentence = sentence(metric(MetricUnit.COUNT, 0, "2633"));
        assertThat(sentence.finding()).isEqualTo("Cases fell from 2,633 to 131 on 14 August 2011.");
        assertThat(sentence.rest()).isEqualTo("The report does not date the start.");
    }

    @Test
    void holdsACountAgainstItsTarget() {
        figure("2011-08-14", Basis.IN_PERIOD, MetricUnit.COUNT, "40");
        target(Comparator.AT_MOST, "100", "2011-05", "2011-08", null);
        assertThat(sentence(metric(MetricUnit.COUNT, 0, null)).finding())
                .isEqualTo("40 on 14 August 2011; target at most 100 by August 2011: met.");
    }

    @Test
    void givesTheDistanceOfAPercentageInPoints() {
        figure("2011-07", Basis.YEAR_TO_DATE, MetricUnit.PERCENT, "74");
        target(Comparator.AT_LEAST, "69", "2011-04", null, null);
        assertThat(sentence(metric(MetricUnit.PERCENT, 0, null)).finding())
                .isEqualTo("74% in the year to 31 July 2011, 5 points above the target of at least 69%: met.");
    }

    @Test
    void leavesATargetOpenUntilItsDeadline() {
        figure("2011-07", Basis.IN_PERIOD, MetricUnit.PERCENT, "68");
        target(Comparator.AT_LEAST, "69", "2011-04", "2012-03", null);
        assertThat(sentence(metric(MetricUnit.PERCENT, 0, null)).finding())
                .isEqualTo("68% in July 2011, 1 point below the target of at least 69% by March 2012: open.");
    }

    @Test
    void saysWhatTheReportSaysWhereNoFigureWasPublished() {
        target(Comparator.AT_MOST, "100", "2011-05", "2011-08", Outcome.MET);
        assertThat(sentence(metric(MetricUnit.COUNT, 0, null)).finding())
                .isEqualTo("No figure published; target at most 100 by August 2011: met, the report says.");
    }

    @Test
    void comparesWithTheFigureBefore() {
        figure("2011-06", Basis.IN_PERIOD, MetricUnit.PERCENT, "80");
        figure("2011-07", Basis.IN_PERIOD, MetricUnit.PERCENT, "85.5");
        assertThat(sentence(metric(MetricUnit.PERCENT, 1, null)).finding())
                .isEqualTo("85.5% in July 2011, up from 80.0% in June 2011.");
    }

    @Test
    void isSilentAboutFiguresAfterTheReadingDate() {
        figure("2011-07", Basis.IN_PERIOD, MetricUnit.COUNT, "1");
        figure("2012-02", Basis.IN_PERIOD, MetricUnit.COUNT, "2");
        assertThat(sentence(metric(MetricUnit.COUNT, 0, null)).finding()).isEqualTo("1 in July 2011.");
    }

    @Test
    void keepsWordsWords() {
        figures.add(observation(
                "2011-07", Basis.IN_PERIOD, new Figure(MetricUnit.PERCENT, FigureState.WORDS, null, null, null, "slightly below 90")));
        assertThat(sentence(metric(MetricUnit.PERCENT, 0, null)).finding()).isEqualTo("Slightly below 90 in July 2011.");
    }

    @Test
    void saysThatNoFigureWasPublished() {
        assertThat(sentence(metric(MetricUnit.COUNT, 0, null)).finding()).isEqualTo("No figure published.");
    }

    private void figure(String period, Basis basis, MetricUnit unit, String value) {
        figures.add(observation(period, basis, new Figure(unit, FigureState.FIGURE, null, null, new BigDecimal(value), null)));
    }

    private static ObservationRow observation(String period, Basis basis, Figure figure) {
        return new ObservationRow(
                1, Period.parse(period), basis, ObservationKind.ACTUAL, figure, ObservationStatus.FINAL, null, 1);
    }

    private void target(Comparator comparator, String value, String since, @Nullable String deadline, @Nullable Outcome outcome) {
        targets.add(new TargetRow(
                1,
                DayOrMonth.parse(since),
                new TargetRule(comparator, new BigDecimal(value), null, null),
                deadline == null ? null : DayOrMonth.parse(deadline),
                TargetOrigin.INSTRUMENT,
                outcome,
                null));
    }

    private static MetricDefinition metric(MetricUnit unit, int decimals, @Nullable String baseline) {
        return new MetricDefinition(
                1, "cases", "Cases", "What it counts", unit, null, null, Polarity.LOWER, Frequency.MONTHLY, decimals,
                "A report", null, baseline == null ? null : new BigDecimal(baseline), null, null);
    }

    private MetricSentence sentence(MetricDefinition metric) {
        return MetricSentence.of(new MetricSummary(metric, figures, targets, null, READING));
    }
}
