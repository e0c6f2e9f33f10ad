package org.planonapage.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.ui.chart.TrendGeometry.Corner;
import org.planonapage.ui.chart.TrendGeometry.Scale;
import org.planonapage.ui.chart.TrendSeries.Event;
import org.planonapage.ui.chart.TrendSeries.Level;
import org.planonapage.ui.chart.TrendSeries.Point;
import org.planonapage.ui.chart.TrendSeries.Spacing;
import org.planonapage.ui.chart.TrendSeries.Step;

class TrendGeometryTest {

    private static final LocalDate AUGUST_14 = LocalDate.of(2011, 8, 14);

    @Test
    void namesTheDatesOfFiguresCountedFromTheLatest() {
        var months = IntStream.range(0, 14)
                .mapToObj(month -> LocalDate.of(2025, 9, 30).plusMonths(month))
                .toList();
        var points = months.stream().map(month -> point(month, 1)).toList();
        assertThat(TrendGeometry.ticks(points))
                .containsExactly(months.get(1), months.get(4), months.get(7), months.get(10), months.get(13));
        assertThat(TrendGeometry.ticks(points.subList(0, 6))).isEqualTo(months.subList(0, 6));
        assertThat(TrendGeometry.ticks(List.of())).isEmpty();
    }

    @Test
    void givesTheAxisAsManyDecimalsAsItsStep() {
        assertThat(TrendGeometry.scale(series("ratio", 0.31, 0.88)).decimals()).isEqualTo(1);
        assertThat(TrendGeometry.scale(series("cases", 131)).decimals()).isZero();
    }

    @Test
    void percentagesReachFromZeroToAHundred() {
        assertThat(TrendGeometry.scale(series("%", 69.7, 88.8))).isEqualTo(scale(0, 100, 20));
    }

    @Test
    void smallPercentagesReachToARoundNumberAboveTheirTarget() {
        var vacancies = series("%", 8.3).against(List.of(new Step(null, BigDecimal.TEN, "at most 10%")));
        assertThat(TrendGeometry.scale(vacancies)).isEqualTo(scale(0, 12, 2));
    }

    @Test
    void missingDayOrWeekPartsTheLine() {
        var points = Stream.of(0, 7, 21, 28)
                .map(days -> point(AUGUST_14.plusDays(days), 1))
                .toList();
        var weekly = TrendSeries.of("", "", "", points).spaced(Spacing.WEEKLY);
        assertThat(TrendGeometry.of(weekly).runs()).extracting(List::size).containsExactly(2, 2);
        var daily = TrendSeries.of("", "", "", points).spaced(Spacing.DAILY);
        assertThat(TrendGeometry.of(daily).runs()).hasSize(4);
    }

    @Test
    void percentagesAboveAHundredAreNotCutOff() {
        assertThat(TrendGeometry.scale(series("%", 107.5)).high()).isGreaterThan(BigDecimal.valueOf(107.5));
    }

    @Test
    void countsBeginAtZeroAndReachAboveWhereTheyStarted() {
        var unallocated = series("cases", 131).startingFrom(new Level(BigDecimal.valueOf(2633), "Start 2,633"));
        assertThat(TrendGeometry.scale(unallocated)).isEqualTo(scale(0, 3000, 500));
    }

    @Test
    void figuresBelowZeroAreShown() {
        assertThat(TrendGeometry.scale(series("posts", -6.1, 3)).low()).isLessThanOrEqualTo(BigDecimal.valueOf(-6.1));
    }

    @Test
    void zeroAloneStillHasAScale() {
        var scale = TrendGeometry.scale(series("cases", 0));
        assertThat(scale.high()).isGreaterThan(scale.low());
    }

    @ParameterizedTest
    @CsvSource({"2633, 500", "100, 20", "9, 2", "0.5, 0.1", "4, 1", "800, 200"})
    void stepsAreRoundNumbers(BigDecimal range, BigDecimal step) {
        assertThat(TrendGeometry.roundStep(range)).isEqualByComparingTo(step);
    }

    @Test
    void loneFigureStandsInTheMiddle() {
        var geometry = TrendGeometry.of(TrendSeries.of("", "", "cases", List.of(point(AUGUST_14, 131))));
        assertThat(AUGUST_14.toEpochDay() - geometry.from().toEpochDay())
                .isEqualTo(geometry.to().toEpochDay() - AUGUST_14.toEpochDay())
                .isPositive();
        assertThat(geometry.runs()).containsExactly(List.of(point(AUGUST_14, 131)));
    }

    @Test
    void missingMonthPartsTheLine() {
        var may = point(LocalDate.of(2011, 5, 31), 3);
        var june = point(LocalDate.of(2011, 6, 30), 2);
        var august = point(LocalDate.of(2011, 8, 31), 1);
        var monthly =
                TrendSeries.of("", "", "cases", List.of(august, may, june)).spaced(Spacing.MONTHLY);
        assertThat(TrendGeometry.of(monthly).runs()).containsExactly(List.of(may, june), List.of(august));
    }

    @Test
    void figuresAtNoRegularIntervalAreJoined() {
        var early = point(AUGUST_14.minusYears(1), 5);
        var late = point(AUGUST_14, 1);
        assertThat(TrendGeometry.of(TrendSeries.of("", "", "", List.of(early, late)))
                        .runs())
                .containsExactly(List.of(early, late));
    }

    @Test
    void targetStepsOnTheDayItChanges() {
        var from = LocalDate.of(2023, 1, 1);
        var change = LocalDate.of(2024, 4, 1);
        var to = LocalDate.of(2025, 1, 1);
        var ninety = BigDecimal.valueOf(90);
        var ninetyFive = BigDecimal.valueOf(95);
        assertThat(TrendGeometry.corners(
                        List.of(new Step(null, ninety, "90%"), new Step(change, ninetyFive, "95%")), from, to))
                .containsExactly(
                        new Corner(from, ninety, "90%", false),
                        new Corner(change, ninety, null, false),
                        new Corner(change, ninetyFive, null, false),
                        new Corner(to, ninetyFive, "95%", true));
    }

    @Test
    void targetThatEndedBeforeTheChartIsNotDrawn() {
        var from = LocalDate.of(2025, 1, 1);
        var steps = List.of(
                new Step(null, BigDecimal.valueOf(90), "90%"),
                new Step(LocalDate.of(2024, 4, 1), BigDecimal.valueOf(95), "95%"));
        assertThat(TrendGeometry.corners(steps, from, from.plusYears(1)))
                .extracting(Corner::value)
                .containsOnly(BigDecimal.valueOf(95));
    }

    @Test
    void projectionGoesOnFromTheLastCountedFigure() {
        var counted = point(AUGUST_14, 5);
        var expected = Point.projected(AUGUST_14.plusMonths(3), "14 November 2011", BigDecimal.ONE, "1");
        var geometry = TrendGeometry.of(TrendSeries.of("", "", "", List.of(expected, counted)));
        assertThat(geometry.projection()).containsExactly(counted, expected);
        assertThat(geometry.runs()).containsExactly(List.of(counted));
    }

    @Test
    void eventBeyondTheFiguresWidensTheTime() {
        var opening = AUGUST_14.plusMonths(5);
        var geometry = TrendGeometry.of(TrendSeries.of("", "", "", List.of(point(AUGUST_14, 5)))
                .with(List.of(new Event(opening, "Referral unit opens"))));
        assertThat(geometry.to()).isAfter(opening);
        assertThat(geometry.isLate(opening)).isTrue();
    }

    @Test
    void refusesTwoFiguresOnOneDay() {
        assertThatThrownBy(() -> TrendSeries.of("Cases", "", "", List.of(point(AUGUST_14, 1), point(AUGUST_14, 2))))
                .hasMessageContaining("\"Cases\" has two figures on 2011-08-14");
    }

    @Test
    void refusesToDrawNothing() {
        var empty = TrendSeries.of("Cases", "", "", List.of());
        assertThatThrownBy(() -> TrendGeometry.of(empty)).hasMessageContaining("no figure with a date");
    }

    private static TrendSeries series(String unit, double... values) {
        var days = Stream.iterate(AUGUST_14, day -> day.plusDays(1)).iterator();
        var points = java.util.Arrays.stream(values)
                .mapToObj(value -> point(days.next(), value))
                .toList();
        return TrendSeries.of("", "", unit, points);
    }

    private static Point point(LocalDate date, double value) {
        return Point.actual(date, date.toString(), BigDecimal.valueOf(value), String.valueOf(value));
    }

    private static Scale scale(int low, int high, int step) {
        return new Scale(BigDecimal.valueOf(low), BigDecimal.valueOf(high), BigDecimal.valueOf(step));
    }
}
