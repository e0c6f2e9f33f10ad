package org.planonapage.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planonapage.workforce.Item.ESTABLISHMENT;
import static org.planonapage.workforce.Item.LEAVERS;
import static org.planonapage.workforce.Item.PERMANENT;
import static org.planonapage.workforce.Item.STARTERS;
import static org.planonapage.workforce.Item.VACANT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.quantity.DayOrMonth;

class ProjectionTest {

    private static final YearMonth LAST = YearMonth.of(2025, 8);
    private static final BigDecimal TEN = BigDecimal.TEN;

    /** Twelve months to August 2025 with 20 of 100 posts vacant at their end, nobody left. */
    private static Course course(List<Expected> arrivals, List<Expected> departures, String... starters) {
        List<Point> points = new ArrayList<>();
        for (int month = 0; month < starters.length; month++) {
            boolean last = month == starters.length - 1;
            points.add(point(
                    LAST.minusMonths(starters.length - 1L - month),
                    starters[month],
                    "0",
                    last ? arrivals : List.of(),
                    last ? departures : List.of()));
        }
        return new Course(points, List.of());
    }

    private static Point point(
            YearMonth month, String starters, String leavers, List<Expected> arrivals, List<Expected> departures) {
        return new Point(
                DayOrMonth.of(month.atEndOfMonth()),
                1,
                StaffingTest.staffing(ESTABLISHMENT, "100", PERMANENT, "80", STARTERS, starters, LEAVERS, leavers),
                arrivals,
                departures,
                List.of());
    }

    private static Expected expected(String fte, String when) {
        return new Expected(new BigDecimal(fte), when.isEmpty() ? null : DayOrMonth.parse(when));
    }

    private static String[] months(String each) {
        String[] months = new String[12];
        java.util.Arrays.fill(months, each);
        return months;
    }

    private static Projection projection(Course course) {
        return Projection.of(course).orElseThrow();
    }

    @Test
    void goesOnAtThePaceOfTheLastTwelveMonths() {
        Projection projection = projection(course(List.of(), List.of(), months("1")));
        assertThat(projection.steps().stream().map(step -> Words.fte(step.vacant())))
                .containsExactly("19.0", "18.0", "17.0", "16.0", "15.0", "14.0");
        assertThat(projection.steps().getFirst().month()).isEqualTo(YearMonth.of(2025, 9));
        assertThat(projection.known()).isZero();
        assertThat(projection.rule())
                .startsWith("Starters and leavers go on as in the last twelve months, 1.0 and 0.0");
    }

    @Test
    void letsOffersAndNoticesTakeEffectOverThreeMonths() {
        Projection projection = projection(course(List.of(expected("6", "")), List.of(expected("3", "")), months("1")));
        assertThat(projection.steps().stream().map(step -> Words.fte(step.vacant())))
                .containsExactly("19.0", "18.0", "17.0", "16.0", "15.0", "14.0");
        assertThat(projection.rule())
                .startsWith("Offers accepted and notices given take effect in the first three months;");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10, '20.0 16.0 16.0 15.0 14.0 13.0'",
        "2025-12, '20.0 20.0 20.0 16.0 15.0 14.0'",
        "2025-08, '16.0 16.0 16.0 15.0 14.0 13.0'"
    })
    void letsThemComeWhenItIsSaidThatTheyDo(String when, String expected) {
        Projection projection = projection(course(List.of(expected("4", when)), List.of(), months("1")));
        assertThat(projection.steps().stream().map(step -> Words.fte(step.vacant())))
                .containsExactly(expected.split(" "));
    }

    @Test
    void rangesFromTheBestToTheWorstThreeMonths() {
        Projection projection =
                projection(course(List.of(), List.of(), "0", "0", "0", "3", "3", "3", "1", "1", "1", "0", "0", "0"));
        Projection.Step second = projection.steps().get(1);
        assertThat(Words.fte(second.low())).isEqualTo("14.0");
        assertThat(Words.fte(second.vacant())).isEqualTo("18.0");
        assertThat(Words.fte(second.high())).isEqualTo("20.0");
    }

    @Test
    void reckonsWithNoFewerThanNoVacancies() {
        Projection projection = projection(course(List.of(), List.of(), months("9")));
        assertThat(projection.last().vacant()).isEqualByComparingTo("0");
        assertThat(projection.last().low()).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({"0, 2", "1, 1", "2, 0"})
    void saysWhatItWouldTakeToReachTheTarget(String starters, int more) {
        Projection projection = projection(course(List.of(), List.of(), months(starters)));
        assertThat(projection.moreStarters(TEN)).isEqualTo(more);
    }

    @Test
    void saysWhenTheTargetIsReached() {
        Projection projection = projection(course(List.of(), List.of(), months("2")));
        assertThat(projection.reaches(TEN).map(Projection.Step::month)).contains(YearMonth.of(2026, 1));
        assertThat(projection.reaches(BigDecimal.ONE)).isEmpty();
    }

    @Test
    void saysNothingWithoutTwelveMonths() {
        assertThat(Projection.of(course(List.of(), List.of(), "1", "1", "1"))).isEmpty();
        assertThat(Projection.of(new Course(List.of(), List.of()))).isEmpty();
    }

    @Test
    void saysNothingAcrossAGapOrABreak() {
        Course whole = course(List.of(), List.of(), months("1"));
        List<Point> gap = new ArrayList<>(whole.points());
        gap.remove(4);
        assertThat(Projection.of(new Course(gap, List.of()))).isEmpty();
        assertThat(Projection.of(new Course(whole.points(), List.of(LocalDate.of(2025, 3, 1)))))
                .isEmpty();
        assertThat(Projection.of(new Course(whole.points(), List.of(LocalDate.of(2024, 3, 1)))))
                .isPresent();
    }

    @Test
    void addsUpTheYearAndDividesByThoseInPostAtItsEnd() {
        Course course = course(List.of(), List.of(), months("1"));
        Staffing year = course.year(course.latest().orElseThrow()).orElseThrow();
        assertThat(year.get(STARTERS)).contains(new BigDecimal("12"));
        assertThat(year.get(PERMANENT)).contains(new BigDecimal("80"));
        assertThat(year.turnover().flatMap(Ratio::percent).map(Words::percent)).contains("0.0%");
    }

    @Test
    void takesOneReturnOfTwelveMonthsForAYear() {
        Point census = new Point(
                DayOrMonth.parse("2023-09-30"),
                12,
                StaffingTest.staffing(PERMANENT, "100", VACANT, "10", LEAVERS, "16"),
                List.of(),
                List.of(),
                List.of());
        Course course = new Course(List.of(census), List.of());
        assertThat(course.year(census)
                        .flatMap(Staffing::turnover)
                        .flatMap(Ratio::percent)
                        .map(Words::percent))
                .contains("16.0%");
    }
}
