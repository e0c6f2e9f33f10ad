package org.planonapage.workforce;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.exchange.ImportPreview;
import org.planonapage.exchange.PackImporter;
import org.planonapage.exchange.Progress;
import org.planonapage.links.ProgrammeId;
import org.planonapage.metric.BenchmarkRow;
import org.planonapage.metric.MetricLine;
import org.planonapage.metric.Metrics;
import org.planonapage.programme.DemoRights;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

/** What a personnel department and the Department for Education send is loaded as it comes. */
@SpringBootTest
@WithMockUser("data")
class PlainSheetsTest {

    private static final ProgrammeId SHIRE = new ProgrammeId("worksheets");

    private static final String CENSUS = """
            time_period,time_identifier,geographic_level,country_name,region_name,la_name,new_la_code,turnover_rate_fte,agency_rate_fte,vacancy_rate_fte,caseload_fte,neighbour
            2023,Calendar year,National,England,,,,15.9,17.8,18.9,16.0,
            2023,Calendar year,Regional,England,East,,,14.0,16.1,17.2,15.1,
            2023,Calendar year,Regional,England,London,,,18.0,22.0,23.5,14.9,
            2023,Calendar year,Local authority,England,East,Testshire,E1,12.0,11.0,9.0,17.0,
            2023,Calendar year,Local authority,England,East,Otherton,E2,13.0,10.0,12.0,15.0,yes
            2023,Calendar year,Local authority,England,London,Farham,E3,13.0,20.0,z,15.0,yes
            """;

    @Autowired
    private PackImporter importer;

    @Autowired
    private Workforce workforce;

    @Autowired
    private Metrics metrics;

    @Autowired
    private DemoRights rights;

    @BeforeEach
    void load() {
        WorkforcePack.bare("worksheets")
                .file(
                        "metrics",
                        "code,title,definition,unit,polarity,frequency,decimals,source,derived_from",
                        "vacancy,Vacant posts,A rate.,percent,lower,yearly,1,HR,vacancy-rate-census",
                        "local,Vacant posts locally,A rate.,percent,lower,yearly,1,HR,vacancy-rate",
                        "agency,Agency rate,A rate.,percent,lower,yearly,1,HR,agency-rate")
                .load(importer);
        rights.grantAll();
    }

    private ImportPreview preview(String name, String lines) {
        return importer.preview(SHIRE, name, lines.getBytes(UTF_8));
    }

    private void load(String name, String lines) {
        importer.load(SHIRE, lines.getBytes(UTF_8), preview(name, lines), "test", Progress.UNSEEN);
    }

    @Test
    void takesAMonthlySheetOfATeamByAnyName() {
        load("return-may.csv", """
                unit,role,taken_at,establishment,permanent,agency
                north,worker,2015-05-31,50,44.5,6
                north,manager,2015-05-31,2,2,0
                """);
        assertThat(workforce
                        .sheet(SHIRE, "north", null)
                        .latest()
                        .orElseThrow()
                        .staffing()
                        .vacancy()
                        .map(Words::fte))
                .contains("5.5");
        assertThat(preview("return-again.csv", """
                unit,role,taken_at,establishment,permanent,agency
                north,worker,2015-05-31,50,44.5,6
                """).tables())
                .extracting(table -> table.table() + " " + table.unchanged())
                .containsExactly("workforce 1");
    }

    @Test
    void answersAWrongSheetWithItsRowAndColumn() {
        assertThat(preview("wrong.csv", """
                unit,role,taken_at,establishment,agency,agency_covering
                north,worker,2999-01-31,50,3,4
                west,worker,2015-05-31,50,3,1
                """).problems())
                .extracting(Object::toString)
                .anySatisfy(words -> assertThat(words).contains("row 2, column taken_at: 31 January 2999 lies after"))
                .anySatisfy(words ->
                        assertThat(words).contains("row 2, column agency_covering: 4.0 FTE".replace("4.0", "4")))
                .anySatisfy(words -> assertThat(words).contains("row 3, column unit: “west” is not in units.csv"));
    }

    @Test
    void takesTheCensusAsItIsPublished() {
        load("csww_indicators_2017_to_2023.csv", CENSUS);
        assertThat(benchmarks("vacancy-rate-census"))
                .containsExactlyInAnyOrder(
                        "Neighbours, 30 September 2023 12.0 (1 of 2 reported)",
                        "Region, 30 September 2023 17.2 ()",
                        "England, 30 September 2023 18.9 ()");
        assertThat(benchmarks("agency-rate")).contains("Neighbours, 30 September 2023 15.0 (2 of 2 reported)");
        assertThat(benchmarks("vacancy-rate")).isEmpty();
    }

    private List<String> benchmarks(String measure) {
        MetricLine line = Objects.requireNonNull(metrics.derived(SHIRE).get(measure));
        return line.summary().benchmarks().stream()
                .map(PlainSheetsTest::inWords)
                .toList();
    }

    private static String inWords(BenchmarkRow row) {
        return row.title() + " " + row.value().toPlainString() + " (" + row.reportedInWords() + ")";
    }

    @Test
    void refusesAFigureOfTheCensusThatIsNone() {
        assertThat(preview("census.csv", CENSUS.replace("18.9", "\"18,9\"")).problems())
                .extracting(Object::toString)
                .singleElement()
                .asString()
                .contains(
                        "row 2, column vacancy_rate_fte: “18,9” is neither a number, as 18.9, nor one of the census's signs");
    }

    @Test
    void stillTakesASheetOfFigures() {
        assertThat(preview("figures.csv", "unit,metric,period,value\nnorth,agency,2014/15,9")
                        .problems())
                .extracting(Object::toString)
                .singleElement()
                .asString()
                .contains("The figures of this metric are worked out from other records");
    }
}
