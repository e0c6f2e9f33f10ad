package org.planonapage.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.planonapage.exchange.Pack;
import org.planonapage.quantity.MetricUnit;

/** Exampleshire's shape, and that its five stories are in its figures. */
class ExamplePackTest {

    private static final long SEED = 20_260_401;
    private static final YearMonth END = YearMonth.of(2026, 3);
    private static final Pack PACK = ExamplePack.of(SEED, END);
    private static final FigureSheet FIGURES = FigureSheet.generate(SEED, new Months(END));
    private static final String AUTHORITY = "exampleshire";
    private static final List<String> FROM_RETURNS =
            List.of("vacancy-rate", "agency-rate", "agency-fte", "average-caseload", "sickness-days");

    @Test
    void isTheSameForTheSameSeedAndMonth() {
        assertThat(ExamplePack.of(SEED, END).sha256()).isEqualTo(PACK.sha256());
        assertThat(ExamplePack.of(SEED + 1, END).sha256()).isNotEqualTo(PACK.sha256());
        assertThat(ExamplePack.of(SEED, END.plusMonths(1)).sha256()).isNotEqualTo(PACK.sha256());
    }

    @Test
    void saysThatItIsFictional() {
        assertThat(rows("programme")).singleElement().satisfies(row -> {
            assertThat(row.getField("fictional")).isEqualTo("yes");
            assertThat(row.getField("note")).startsWith("Exampleshire does not exist.");
        });
    }

    @Test
    void hasSixtyMetricsOfThirteenUnitsOverTenYears() {
        Map<String, List<NamedCsvRecord>> byMetric =
                rows("observations").stream().collect(groupingBy(row -> row.getField("metric")));
        assertThat(byMetric).hasSize(60);
        assertThat(byMetric.values()).allSatisfy(rows -> {
            assertThat(rows.stream().map(row -> row.getField("unit")).distinct())
                    .hasSize(13);
        });
        assertThat(byMetric.entrySet())
                .allSatisfy(metric -> assertThat(metric.getValue())
                        .hasSize(13
                                * (metric.getKey().equals("turnover")
                                        ? 71
                                        : FROM_RETURNS.contains(metric.getKey()) ? 60 : 120)));
        assertThat(rows("observations").getFirst().getField("period")).isEqualTo("2016-04");
        assertThat(rows("observations").getLast().getField("period")).isEqualTo("2026-03");
    }

    @Test
    void hasAHundredAndFiftyActionsInFourEditionsJudgedEachMonth() {
        Map<String, Long> actions = rows("actions").stream()
                .map(row -> row.getField("edition") + "/" + row.getField("reference"))
                .distinct()
                .collect(groupingBy(action -> action.substring(0, action.indexOf('/')), Collectors.counting()));
        Map<String, Long> judgements =
                rows("judgements").stream().collect(groupingBy(row -> row.getField("edition"), Collectors.counting()));
        assertThat(actions).isEqualTo(Map.of("phase-1", 40L, "phase-2", 40L, "phase-3", 40L, "phase-4", 30L));
        assertThat(judgements).isEqualTo(Map.of("phase-1", 1440L, "phase-2", 1440L, "phase-3", 1440L, "phase-4", 360L));
    }

    @Test
    void hasTwentyFourMeetingsAndSixThemesInForce() {
        assertThat(rows("meetings")).hasSize(25);
        assertThat(rows("themes").stream().filter(row -> row.getField("edition").equals("phase-4")))
                .hasSize(6);
    }

    @Test
    void addsTheAuthorityUpFromItsDistricts() {
        List<String> districts = Table.resource("districts").stream()
                .map(row -> row.getField("unit"))
                .toList();
        assertThat(districts).hasSize(12);
        for (String metric : List.of("assessments-45-days", "contacts", "average-caseload", "agency-fte")) {
            for (int month = 0; month < 120; month += 17) {
                int at = month;
                Count sum = districts.stream()
                        .map(district -> FIGURES.of(metric, district).get(at))
                        .reduce(Count.NOTHING, Count::plus);
                assertThat(FIGURES.of(metric, AUTHORITY).get(month)).isEqualTo(sum);
            }
        }
    }

    @Test
    void recordsEachFigureAtTheEndOfItsMonth() {
        assertThat(rows("observations"))
                .allMatch(row -> row.getField("recorded_on")
                        .equals(YearMonth.parse(row.getField("period"))
                                .atEndOfMonth()
                                .toString()));
        assertThat(rows("judgements"))
                .allMatch(row -> row.getField("recorded_on").equals(row.getField("judged_on")));
    }

    @Test
    void tellsOfABacklogCleared() {
        List<BigDecimal> cases = values("unallocated-cases", AUTHORITY, MetricUnit.COUNT);
        assertThat(cases.subList(0, 120).stream().max(BigDecimal::compareTo).orElseThrow())
                .isGreaterThan(new BigDecimal("300"));
        assertThat(cases.subList(44, 120).stream().filter(value -> value.intValue() > 30))
                .isEmpty();
        assertThat(cases.getLast()).isLessThanOrEqualTo(new BigDecimal("20"));
    }

    @Test
    void tellsOfADistrictHiddenInTheAverage() {
        assertThat(last("assessments-45-days", AUTHORITY)).isGreaterThan(new BigDecimal("90"));
        assertThat(last("assessments-45-days", "merehaven")).isLessThan(new BigDecimal("60"));
    }

    /** What notes, events and risks say of Merehaven is what its returns say: 4 of 11 posts of social workers are empty. */
    @Test
    void bearsOutWhatItSaysOfMerehaven() {
        assertThat(rows("workforce").stream()
                        .filter(row -> row.getField("unit").equals("merehaven"))
                        .filter(row -> row.getField("role").equals("social-worker"))
                        .filter(row -> row.getField("taken_at").compareTo("2025-06") > 0))
                .hasSizeGreaterThan(8)
                .allSatisfy(row -> {
                    assertThat(row.getField("establishment")).isEqualTo("11.0");
                    assertThat(new BigDecimal(row.getField("permanent")))
                            .isBetween(new BigDecimal("6.5"), new BigDecimal("7.7"));
                });
        List<BigDecimal> vacancies = Table.resource("districts").stream()
                .map(row -> last("vacancy-rate", row.getField("unit")))
                .toList();
        assertThat(last("vacancy-rate", "merehaven"))
                .isEqualTo(vacancies.stream().max(BigDecimal::compareTo).orElseThrow());
        assertThat(last("vacancy-rate", AUTHORITY)).isLessThan(new BigDecimal("17"));
    }

    @Test
    void givesARiskThatNamesADistrictNoControlOfAnother() {
        assertThat(rows("controls").stream()
                        .filter(row -> row.getField("risk").equals("R26"))
                        .map(row -> row.getField("text"))
                        .distinct())
                .isNotEmpty()
                .allMatch(text -> text.contains("ssessment") || text.contains("Merehaven"));
        assertThat(rows("risk_actions").stream()
                        .filter(row -> row.getField("text").contains("Merehaven"))
                        .map(row -> row.getField("risk"))
                        .distinct())
                .containsExactlyInAnyOrder("R26", "R71");
    }

    @Test
    void tellsOfAMetricWhoseMethodChanged() {
        List<BigDecimal> rate = values("re-referrals", AUTHORITY, MetricUnit.PERCENT);
        assertThat(mean(rate.subList(93, 120)).subtract(mean(rate.subList(66, 93))))
                .isGreaterThan(new BigDecimal("6"));
        assertThat(rows("metric_versions")).singleElement().satisfies(row -> {
            assertThat(row.getField("metric")).isEqualTo("re-referrals");
            assertThat(row.getField("since")).isEqualTo("2024-01");
            assertThat(row.getField("breaks")).isEqualTo("yes");
        });
    }

    @Test
    void tellsOfAGreenActionThatFiguresDoNotBearOut() {
        List<BigDecimal> visits = values("protection-visits", AUTHORITY, MetricUnit.PERCENT);
        assertThat(IntStream.rangeClosed(113, 119))
                .allMatch(month -> visits.get(month).compareTo(visits.get(month - 1)) < 0);
        assertThat(MetricUnit.PERCENT.print(visits.getLast(), 1)).isEqualTo("88.8%");
        assertThat(rows("targets").stream()
                        .filter(row -> row.getField("metric").equals("protection-visits"))
                        .map(row -> row.getField("comparator") + " " + row.getField("value")))
                .containsExactly("at least 95");
        assertThat(rows("judgements").stream()
                        .filter(row -> row.getField("edition").equals("phase-4")
                                && row.getField("action").equals("2.3"))
                        .toList()
                        .getLast()
                        .getField("rag"))
                .isEqualTo("green");
        assertThat(rows("links").stream().map(row -> row.getField("from") + " " + row.getField("to")))
                .contains("action:phase-4/2.3 metric:protection-visits");
    }

    @Test
    void tellsOfAPerfectSeries() {
        Table.resource("units").stream()
                .filter(unit -> !unit.getField("kind").equals("team"))
                .forEach(unit -> assertThat(values("carer-checks", unit.getField("code"), MetricUnit.PERCENT))
                        .allMatch(value -> value.compareTo(new BigDecimal("100")) == 0));
    }

    @Test
    void returnsTheWorkforceOfEachDistrictAndRoleEachMonthOfFiveYears() {
        List<NamedCsvRecord> returns = rows("workforce");
        assertThat(returns).hasSize(15 * 4 * 60);
        assertThat(returns.stream().map(row -> row.getField("taken_at")).distinct())
                .hasSize(60)
                .startsWith("2021-04-30")
                .endsWith("2026-03-31");
        assertThat(returns.stream().map(row -> row.getField("role")).distinct()).hasSize(4);
    }

    @Test
    void takesTheFiguresOfTheWorkforceFromItsReturns() {
        List<NamedCsvRecord> last = rows("workforce").stream()
                .filter(row -> row.getField("taken_at").equals("2026-03-31"))
                .toList();
        BigDecimal posts = sum(last, "establishment");
        BigDecimal permanent = sum(last, "permanent");
        Count vacancy = FIGURES.of("vacancy-rate", AUTHORITY).getLast();
        assertThat(BigDecimal.valueOf(vacancy.numerator(), 1)).isEqualTo(posts.subtract(permanent));
        assertThat(BigDecimal.valueOf(vacancy.denominator(), 1)).isEqualTo(posts);
        assertThat(last("vacancy-rate", AUTHORITY)).isBetween(new BigDecimal("10"), new BigDecimal("15"));
    }

    @Test
    void fillsPostsByThoseWhoComeAndGo() {
        List<NamedCsvRecord> cell = rows("workforce").stream()
                .filter(row -> row.getField("unit").equals("eastholt")
                        && row.getField("role").equals("social-worker"))
                .toList();
        for (int month = 1; month < cell.size(); month++) {
            assertThat(new BigDecimal(cell.get(month).getField("permanent")))
                    .isEqualTo(new BigDecimal(cell.get(month - 1).getField("permanent"))
                            .add(new BigDecimal(cell.get(month).getField("starters")))
                            .subtract(new BigDecimal(cell.get(month).getField("leavers"))));
        }
    }

    private static BigDecimal sum(List<NamedCsvRecord> rows, String column) {
        return rows.stream().map(row -> new BigDecimal(row.getField(column))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void spreadsTheCasesOfAFigureOverItsBands() {
        Map<String, List<NamedCsvRecord>> bands = rows("distribution_bands").stream()
                .collect(groupingBy(row -> row.getField("unit") + " " + row.getField("period")));
        assertThat(bands).hasSize(13 * 24);
        for (String unit : List.of(AUTHORITY, "merehaven")) {
            Count count = FIGURES.of("assessments-45-days", unit).getLast();
            List<NamedCsvRecord> last = Objects.requireNonNull(bands.get(unit + " 2026-03"));
            assertThat(cases(last)).isEqualTo(count.denominator());
            assertThat(cases(last.subList(0, 6))).isEqualTo(count.numerator());
        }
    }

    private static long cases(List<NamedCsvRecord> bands) {
        return bands.stream()
                .mapToLong(band -> Long.parseLong(band.getField("cases")))
                .sum();
    }

    private static BigDecimal last(String metric, String unit) {
        return values(metric, unit, MetricUnit.PERCENT).getLast();
    }

    private static List<BigDecimal> values(String metric, String unit, MetricUnit measure) {
        return FIGURES.of(metric, unit).stream()
                .map(count -> count.value(measure))
                .toList();
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), java.math.MathContext.DECIMAL32);
    }

    private static List<NamedCsvRecord> rows(String table) {
        byte[] content = Objects.requireNonNull(PACK.files().get(table + ".csv"), table);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(new String(content, UTF_8))) {
            return reader.stream().toList();
        } catch (IOException impossibleInMemory) {
            throw new java.io.UncheckedIOException(impossibleInMemory);
        }
    }
}
