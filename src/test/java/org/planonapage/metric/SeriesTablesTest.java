package org.planonapage.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.TestPack;
import org.planonapage.exchange.PackImporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class SeriesTablesTest {

    @Autowired
    private PackImporter importer;

    @Autowired
    private JdbcClient database;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "metric_versions; metric,since,definition,changed,breaks; timely,2015-07,New.,Counts more,yes;"
                        + " column since: July 2015 lies after 1 June 2015",
                "metric_versions; metric,since,definition,changed; timely,2015-05,New.,; column changed: The cell is blank; it must be filled",
                "metric_events; metric,happened_on,kind,label; timely,2015-05-01,break,Recount;"
                        + " column reason: Enter a reason for the break",
                "metric_events; metric,happened_on,kind,label; timely,2015-07-01,event,Later;"
                        + " column happened_on: 1 July 2015 lies after 1 June 2015",
                "metric_events; metric,happened_on,kind,label; timely,2015-05-01,pause,Later;"
                        + " column kind: “pause” is not allowed here; allowed: event",
                "benchmarks; metric,kind,period,value; timely,England,2014/15,101;"
                        + " column value: Enter a percentage between 0 and 100",
                "benchmarks; metric,kind,period,value,reported,asked; timely,England,2014/15,80,11,10;"
                        + " column reported: 11 reported of 10 asked",
                "benchmarks; metric,kind,period,value,reported,asked; timely,England,2014/15,80,,10;"
                        + " column reported: Of the 10 that were asked",
                "benchmarks; metric,kind,period,value; timely,England,2016/17,80;"
                        + " column period: 2016/17 had not started on 1 June 2015",
                "distributions; metric,unit,period,lower_quartile,median,upper_quartile; timely,shire,2015-04,19,41,32;"
                        + " column median: The median must be between the two quartiles",
                "distributions; metric,unit,period,lower_quartile; timely,shire,2015-04,19;"
                        + " column lower_quartile: Enter lower_quartile, median and upper_quartile together",
                "targets; metric,since,comparator,value,origin,tolerance; timely,2015-04,at least,95,local,2;"
                        + " column tolerance_kind: Enter both a tolerance and its kind",
                "targets; metric,since,comparator,words,origin,tolerance,tolerance_kind;"
                        + " timely,2015-04,words,all told,local,2,points; column tolerance: A target in words has no tolerance",
                "observations; metric,unit,period,basis,value,excluded; timely,shire,2015-04,in period,90,3;"
                        + " column excluded: Only a figure of the basis “underlying”",
                "observations; metric,unit,period,basis,value,excluded; timely,shire,2015-04,underlying,90,-3;"
                        + " column excluded: Enter 0 or more for the number of cases left out"
            })
    void refuses(String table, String header, String line, String sentence) {
        assertThatThrownBy(() -> pack("series-refused")
                        .file(table.strip(), header.strip(), line.strip())
                        .load(importer))
                .hasMessageContaining(table + ".csv, row 2, " + sentence.strip());
    }

    @Test
    void refusesABandThatEndsBeforeItStarts() {
        assertThatThrownBy(() -> withSpread(pack("series-band"), "timely,shire,2015-04,11,10,11-10,4")
                        .load(importer))
                .hasMessageContaining("distribution_bands.csv, row 2, column ends_at: The band ends at 10");
    }

    @Test
    void refusesABandOfADistributionThatIsNotThere() {
        assertThatThrownBy(() -> withSpread(pack("series-band"), "timely,shire,2015-03,0,10,0-10,4")
                        .load(importer))
                .hasMessageContaining("distribution_bands.csv, row 2");
    }

    @Test
    void refusesLimitsFrozenOnFewerThanTwelve() {
        assertThatThrownBy(() -> pack("series-frozen")
                        .file(
                                "metrics",
                                MetricPack.METRICS + ",frozen_after",
                                "timely,In time,In time.,percent,higher,monthly,1,System,11")
                        .load(importer))
                .hasMessageContaining("metrics.csv, row 2, column frozen_after");
    }

    @Test
    void storesEachTableWithTheChangeThatWroteItAndItsPast() {
        TestPack pack = withSpread(
                        pack("series-kept"), "timely,shire,2015-04,0,10,0-10,4", "timely,shire,2015-04,11,,11+,")
                .file(
                        "metric_versions",
                        "metric,since,definition,changed,breaks,recorded_on",
                        "timely,2015-04,Share ended in time.,Counts ends,no,2015-06-01",
                        "timely,2015-04,Share ended in time.,\"Counts ends, not starts\",yes,2015-07-01")
                .file(
                        "metric_events",
                        "metric,happened_on,kind,label,reason,decided_by",
                        "timely,2015-05-01,rebase,Limits redrawn,A new team,head")
                .file("benchmarks", "metric,kind,period,value,reported,asked", "timely,region,2014/15,84.7,9,10");
        pack.load(importer);
        for (String table :
                List.of("metric_version", "metric_event", "benchmark", "distribution", "distribution_band")) {
            assertThat(database.sql("SELECT COUNT(*) FROM " + table + " t JOIN `change` c ON c.id = t.change_id"
                                    + " WHERE t.programme = 'series-kept'")
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isEqualTo(table.equals("distribution_band") ? 2 : 1);
        }
        assertThat(database.sql("""
                        SELECT COUNT(*) FROM metric_version FOR SYSTEM_TIME ALL
                        WHERE programme = 'series-kept'""").query(Integer.class).single()).isEqualTo(2);
        assertThat(pack.load(importer).inWords()).startsWith("0 added, 0 changed");
    }

    private static TestPack pack(String programme) {
        return MetricPack.of(programme);
    }

    private static TestPack withSpread(TestPack pack, String... bands) {
        return pack.file("distributions", "metric,unit,period,statutory_line,median", "timely,shire,2015-04,45,32")
                .file(
                        "distribution_bands",
                        java.util.stream.Stream.concat(
                                        java.util.stream.Stream.of("metric,unit,period,starts_at,ends_at,label,cases"),
                                        java.util.Arrays.stream(bands))
                                .toArray(String[]::new));
    }
}
