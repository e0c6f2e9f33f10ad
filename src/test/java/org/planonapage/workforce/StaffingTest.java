package org.planonapage.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planonapage.workforce.Item.AGENCY;
import static org.planonapage.workforce.Item.CASES;
import static org.planonapage.workforce.Item.CASE_HOLDERS;
import static org.planonapage.workforce.Item.COVERING;
import static org.planonapage.workforce.Item.ESTABLISHMENT;
import static org.planonapage.workforce.Item.LEAVERS;
import static org.planonapage.workforce.Item.LEAVING;
import static org.planonapage.workforce.Item.PERMANENT;
import static org.planonapage.workforce.Item.PIPELINE;
import static org.planonapage.workforce.Item.SICKNESS_DAYS;
import static org.planonapage.workforce.Item.VACANT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StaffingTest {

    /** Census of the Department for Education, England, 30 September 2023. */
    private static final Staffing ENGLAND = staffing(
            VACANT,
            "7722.7",
            PERMANENT,
            "33119.1",
            LEAVERS,
            "5254.6",
            AGENCY,
            "7173.5",
            COVERING,
            "5744.2",
            CASES,
            "337055",
            CASE_HOLDERS,
            "21111.4",
            SICKNESS_DAYS,
            "270751");

    private static final Staffing PETERBOROUGH =
            staffing(ESTABLISHMENT, "81", VACANT, "6.7", PIPELINE, "1.6", LEAVING, "1", AGENCY, "12.8");

    static Staffing staffing(Object... itemsAndFigures) {
        Map<Item, BigDecimal> items = new EnumMap<>(Item.class);
        for (int place = 0; place < itemsAndFigures.length; place += 2) {
            items.put((Item) itemsAndFigures[place], new BigDecimal((String) itemsAndFigures[place + 1]));
        }
        return new Staffing(items).completed();
    }

    private static Arguments rate(String name, Function<Staffing, Optional<Ratio>> rate, String expected) {
        return Arguments.of(name, rate, expected);
    }

    static Stream<Arguments> ratesOfEngland() {
        return Stream.of(
                rate("vacancy, census", Staffing::censusVacancyRate, "18.9%"),
                rate("turnover", Staffing::turnover, "15.9%"),
                rate("agency", Staffing::agencyRate, "17.8%"),
                rate("covering, of agency", Staffing::coveringOfAgency, "80.1%"),
                rate("covering, of vacancies", Staffing::coveringOfVacancies, "74.4%"),
                rate("sickness", staffing -> staffing.sickness(LocalDate.of(2023, 9, 30)), "3.2%"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("ratesOfEngland")
    void givesTheRatesOfEngland(String name, Function<Staffing, Optional<Ratio>> rate, String expected) {
        assertThat(rate.apply(ENGLAND).flatMap(Ratio::percent).map(Words::percent))
                .as(name)
                .contains(expected);
    }

    @Test
    void givesTheCaseloadOfEngland() {
        assertThat(ENGLAND.averageCaseload().flatMap(Ratio::quotient).map(Words::fte))
                .contains("16.0");
    }

    static Stream<Arguments> ratesOfPeterborough() {
        return Stream.of(
                rate("vacancy, local", Staffing::vacancyRate, "8.3%"),
                rate("vacancy, census", Staffing::censusVacancyRate, "8.3%"),
                rate("agency", Staffing::agencyRate, "14.7%"),
                rate("vacancy expected", Staffing::expectedVacancyRate, "7.5%"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("ratesOfPeterborough")
    void givesTheRatesOfPeterborough(String name, Function<Staffing, Optional<Ratio>> rate, String expected) {
        assertThat(rate.apply(PETERBOROUGH).flatMap(Ratio::percent).map(Words::percent))
                .as(name)
                .contains(expected);
    }

    static Stream<Arguments> figuresOfPeterborough() {
        Function<Staffing, Optional<BigDecimal>> permanent = staffing -> staffing.get(PERMANENT);
        Function<Staffing, Optional<BigDecimal>> work = Staffing::atWork;
        Function<Staffing, Optional<BigDecimal>> cover = Staffing::cover;
        Function<Staffing, Optional<BigDecimal>> vacancy = Staffing::vacancy;
        Function<Staffing, Optional<BigDecimal>> expected = Staffing::expectedVacancy;
        return Stream.of(
                Arguments.of("in post", permanent, "74.3"),
                Arguments.of("at work", work, "87.1"),
                Arguments.of("cover", cover, "6.1"),
                Arguments.of("vacancy", vacancy, "6.7"),
                Arguments.of("vacancy expected", expected, "6.1"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("figuresOfPeterborough")
    void givesTheFiguresOfPeterborough(
            String name, Function<Staffing, Optional<BigDecimal>> figure, BigDecimal expected) {
        assertThat(figure.apply(PETERBOROUGH)).as(name).get().isEqualTo(expected);
    }

    @Test
    void divideByAnotherWholeThanTheLocalRate() {
        Staffing over = staffing(ESTABLISHMENT, "100", PERMANENT, "75", VACANT, "20");
        assertThat(over.vacancyRate().flatMap(Ratio::percent).map(Words::percent))
                .contains("25.0%");
        assertThat(over.censusVacancyRate().flatMap(Ratio::percent).map(Words::percent))
                .contains("21.1%");
    }

    @Test
    void keepsWhatDoesNotReconcile() {
        assertThat(staffing(ESTABLISHMENT, "81", PERMANENT, "75", VACANT, "6.7").discrepancy())
                .isEqualByComparingTo("0.7");
        assertThat(PETERBOROUGH.discrepancy()).isEqualByComparingTo("0");
        assertThat(Staffing.NOTHING.discrepancy()).isEqualByComparingTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-09-30, 253",
        "2024-02-28, 253",
        "2024-02-29, 254",
        "2024-09-30, 254",
        "2025-02-28, 254",
        "2025-03-01, 253"
    })
    void countsTheWorkingDaysOfAYear(LocalDate end, int days) {
        assertThat(Staffing.workingDays(end)).isEqualTo(days);
    }

    @Test
    void givesNoRateOverNothing() {
        Staffing none =
                staffing(ESTABLISHMENT, "0", PERMANENT, "0", AGENCY, "0", COVERING, "0", CASES, "0", CASE_HOLDERS, "0");
        assertThat(none.vacancyRate().flatMap(Ratio::percent)).isEmpty();
        assertThat(none.agencyRate().flatMap(Ratio::percent)).isEmpty();
        assertThat(none.coveringOfAgency().flatMap(Ratio::percent)).isEmpty();
        assertThat(none.averageCaseload().flatMap(Ratio::quotient)).isEmpty();
    }

    @Test
    void saysNothingOfWhatIsNotKnown() {
        assertThat(Staffing.NOTHING.vacancy()).isEmpty();
        assertThat(Staffing.NOTHING.cover()).isEmpty();
        assertThat(staffing(ESTABLISHMENT, "10", PERMANENT, "9").expectedVacancy())
                .isEmpty();
        assertThat(staffing(ESTABLISHMENT, "10", PERMANENT, "9", PIPELINE, "0").expectedVacancy())
                .get()
                .isEqualTo(BigDecimal.ONE);
    }

    @Test
    void countsThoseBeyondTheirPostsAsFewerThanNoVacancies() {
        Staffing over = staffing(ESTABLISHMENT, "10", PERMANENT, "11.5");
        assertThat(over.vacancy()).contains(new BigDecimal("-1.5"));
    }

    @Test
    void sumsFirstAndDividesOnce() {
        Staffing sum = Staffing.sum(
                List.of(staffing(ESTABLISHMENT, "10", PERMANENT, "5"), staffing(ESTABLISHMENT, "90", PERMANENT, "90")));
        assertThat(sum.vacancyRate().flatMap(Ratio::percent).map(Words::percent))
                .contains("5.0%");
    }

    @Test
    void givesNoSumOfWhatOneOfThemLacks() {
        Staffing sum = Staffing.sum(
                List.of(staffing(ESTABLISHMENT, "10", PERMANENT, "5", AGENCY, "1"), staffing(ESTABLISHMENT, "90")));
        assertThat(sum.get(ESTABLISHMENT)).contains(new BigDecimal("100"));
        assertThat(sum.get(AGENCY)).isEmpty();
        assertThat(sum.vacancy()).isEmpty();
    }
}
