package org.planonapage.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.TestPack;
import org.planonapage.exchange.PackImporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class MetricTablesTest {

    @Autowired
    private PackImporter importer;

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "timely,shire,2015-04,in period,,6,5,,,; column numerator: The numerator 6 is above the denominator 5",
                "timely,shire,2015-04,in period,,1,0,,,; column numerator: 1 over 0 has no meaning",
                "timely,shire,2015-04,in period,,5,,,,; column numerator: Enter both a numerator and a denominator",
                "timely,shire,2015-04,in period,,906,1020,90,,; column numerator: The value does not agree",
                "timely,shire,2015-04,in period,,,,,,; column value: Enter a value, or a numerator and",
                "timely,shire,2015-04,in period,,,,101,,; column value: Enter a percentage between 0 and 100",
                "timely,shire,2015-04,in period,,,,,words,; column value: Enter words only if",
                "cases,shire,2015-04,in period,,5,10,,,; column numerator: A count has no numerator and",
                "timely,shire,2015-07,in period,,,,90,,; column period: July 2015 had not started on 1 June 2015",
                "timely,shire,2015/17,in period,,,,90,,; column period: “2015/17” isn’t a valid financial year",
                "timely,nowhere,2015-04,in period,,,,90,,; column unit: “nowhere” is not in units.csv",
                "unknown,shire,2015-04,in period,,,,90,,; column metric: “unknown” is not in metrics.csv",
                "timely,shire,2015-04,yearly,,,,90,,; column basis: “yearly” is not allowed here; allowed: in period"
            })
    void refusesObservation(String line, String sentence) {
        assertThatThrownBy(() -> pack().file("observations", MetricPack.OBSERVATIONS, line)
                        .load(importer))
                .hasMessageContaining("observations.csv, row 2," + " " + sentence.strip());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "timely,2015-04,at least,,,,,local,; column comparator: A target “at least” has a value",
                "timely,2015-04,between,90,80,,,local,; column comparator: The upper value of a target “between” must be higher",
                "timely,2015-04,words,90,,all told,,local,; column comparator: A target in words has words",
                "timely,2015-04,at least,195,,,,local,; column value: Enter a percentage between 0 and 100",
                "timely,2015-04,at least,95,,,2015-03,local,; column deadline: March 2015 lies before April 2015",
                "timely,2015-04,at least,95,,,,nowhere,; column origin: “nowhere” is not allowed here",
                "timely,2015-04,at least,95,,,,local,maybe; column outcome: “maybe” is not allowed here"
            })
    void refusesTarget(String line, String sentence) {
        assertThatThrownBy(
                        () -> pack().file("targets", MetricPack.TARGETS, line).load(importer))
                .hasMessageContaining("targets.csv, row 2," + " " + sentence.strip());
    }

    @Test
    void refusesStartOfAPercentageAboveAHundred() {
        assertThatThrownBy(() -> pack().file(
                                "metrics",
                                MetricPack.METRICS + ",baseline",
                                "timely,In time,In time.,percent,higher,monthly,1,System,120")
                        .load(importer))
                .hasMessageContaining("metrics.csv, row 2, column baseline: Enter a percentage between 0 and 100");
    }

    @Test
    void tellsMistakesOfAMetricAndOfItsFiguresAtOnce() {
        assertThatThrownBy(() -> pack().file(
                                "metrics",
                                MetricPack.METRICS,
                                "timely,In time,In time.,percentage,higher,monthly,1,System")
                        .file("observations", MetricPack.OBSERVATIONS, "timely,shire,2015-04,in period,,,,,maybe,")
                        .load(importer))
                .hasMessageContaining("metrics.csv, row 2, column unit: “percentage” is not allowed here")
                .hasMessageContaining("observations.csv, row 2, column state: “maybe” is not allowed here");
    }

    @Test
    void refusesFiguresOfAMetricThatIsRefusedWithoutFailing() {
        assertThatThrownBy(() -> pack().file(
                                "metrics",
                                MetricPack.METRICS,
                                "timely,In time,In time.,percentage,higher,monthly,1,System")
                        .file("observations", MetricPack.OBSERVATIONS, "timely,shire,2015-04,in period,,,,90,,")
                        .file("targets", MetricPack.TARGETS, "timely,2015-04,at least,95,,,,local,")
                        .load(importer))
                .hasMessageContaining("metrics.csv, row 2, column unit: “percentage” is not allowed here");
    }

    @Test
    void keepsNothingOfNothingWordsAndWithheldAsTheyAre() {
        MetricPack.of("metric-kept")
                .file(
                        "observations",
                        MetricPack.OBSERVATIONS,
                        "timely,shire,2015-02,in period,,0,0,,,",
                        "timely,shire,2015-03,in period,,,,,words,slightly below 90",
                        "timely,shire,2015-04,in period,,,,,suppressed,",
                        "timely,shire,2015-07,in period,projection,,,90,,")
                .load(importer);
        assertThat(database.sql("""
                                SELECT CONCAT_WS(' ', period_start, kind, state, numerator + 0, value + 0, words, status)
                                FROM observation WHERE programme = 'metric-kept' ORDER BY period_start""").query(String.class).list())
                .containsExactly(
                        "2015-02-01 ACTUAL FIGURE 0.000000 FINAL",
                        "2015-03-01 ACTUAL WORDS slightly below 90 FINAL",
                        "2015-04-01 ACTUAL SUPPRESSED FINAL",
                        "2015-07-01 PROJECTION FIGURE 90.000000 FINAL");
    }

    @Test
    void leavesTheSamePackAlone() {
        TestPack pack = MetricPack.full("metric-again");
        pack.load(importer);
        assertThat(pack.load(importer).inWords()).startsWith("0 added, 0 changed");
    }

    private static TestPack pack() {
        return MetricPack.of("metric-refused");
    }
}
