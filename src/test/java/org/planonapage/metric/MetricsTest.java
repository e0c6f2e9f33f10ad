package org.planonapage.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.Selects;
import org.planonapage.exchange.ImportRow;
import org.planonapage.exchange.PackImporter;
import org.planonapage.history.AsAt;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.ReferenceCard;
import org.planonapage.metric.MetricSummary.Standing;
import org.planonapage.programme.DemoRights;
import org.planonapage.programme.Overseer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@WithMockUser("member")
class MetricsTest {

    private static final ProgrammeId SHIRE = new ProgrammeId("metricshire");

    @Autowired
    private Metrics metrics;

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void load() {
        MetricPack.full("metricshire").load(importer);
        rights.grantAll();
    }

    @Test
    void ordersTheScorecardAsThePlan() {
        assertThat(metrics.scorecard(SHIRE).rows())
                .extracting(row -> row.line().title())
                .containsExactly("Open cases", "In time");
        assertThat(metrics.scorecard(SHIRE).rows())
                .extracting(Scorecard.Row::above)
                .extracting(ReferenceCard::title)
                .containsExactly("1 Practice", "2 Workforce");
    }

    @Test
    void tellsOfTheAuthorityOnly() {
        MetricLine line = line("In time");
        assertThat(line.latest()).isEqualTo("88.8%");
        assertThat(line.when()).isEqualTo("in April 2015");
        assertThat(line.target()).isEqualTo("at least 95.0%");
        assertThat(line.standing()).isEqualTo(Standing.NOT_MET);
        assertThat(line.picture()).hasSize(2);
        assertThat(line.direction()).isEqualTo("worse");
    }

    @Test
    void countsStandings() {
        Scorecard scorecard = metrics.scorecard(SHIRE);
        assertThat(scorecard.count(Standing.MET_SO_FAR)).isEqualTo(1);
        assertThat(scorecard.count(Standing.NOT_MET)).isEqualTo(1);
        assertThat(scorecard.count(Standing.NO_TARGET)).isZero();
    }

    @Test
    void tellsAMetricWithEverythingAroundIt() {
        MetricDetail detail = metrics.metric(SHIRE, "timely", Choice.NONE);
        assertThat(detail.cut().basis()).isEqualTo(Basis.IN_PERIOD);
        assertThat(detail.cuts()).extracting(figure -> figure.cut().title()).contains("In the month", "Underlying");
        assertThat(detail.above()).extracting(ReferenceCard::title).containsExactly("2 Workforce");
        assertThat(detail.overseers()).extracting(Overseer::body).containsExactly("Improvement Board");
        assertThat(detail.highlights()).hasSize(1);
        assertThat(detail.summary().metric().owner()).isEqualTo("Head of Fieldwork");
        assertThat(detail.imports().values()).extracting(ImportRow::file).containsExactly("metricshire");
    }

    @Test
    void showsTheBasisThatIsAskedFor() {
        MetricDetail detail = metrics.metric(SHIRE, "timely", on(Basis.UNDERLYING));
        assertThat(detail.cut().basis()).isEqualTo(Basis.UNDERLYING);
        assertThat(detail.summary().latest().orElseThrow().figure().print(1)).isEqualTo("91.0%");
    }

    @Test
    void showsTheFirstBasisWhereTheOneAskedForHasNoFigure() {
        assertThat(metrics.metric(SHIRE, "cases", on(Basis.YEAR_TO_DATE)).cut().basis())
                .isEqualTo(Basis.IN_PERIOD);
    }

    @Test
    void saysThatThereIsNoSuchMetric() {
        assertThatThrownBy(() -> metrics.metric(SHIRE, "nothing", Choice.NONE))
                .isInstanceOf(UnknownMetricException.class)
                .hasMessage("There is no metric “nothing” of Testshire Council as at 31 May 2015.");
    }

    @Test
    @WithMockUser("stranger")
    void tellsNothingToWhoMayNotReadTheProgramme() {
        assertThatThrownBy(() -> metrics.scorecard(SHIRE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> metrics.metric(SHIRE, "timely", Choice.NONE))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> metrics.lines(SHIRE, List.of(1L))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void readsAFigureAsItStoodBeforeItWasRevised() {
        MetricPack.of("metric-past")
                .file(
                        "observations",
                        MetricPack.OBSERVATIONS + ",recorded_on",
                        "cases,shire,2015-05-14,in period,,,,131,,,2015-06-01",
                        "cases,shire,2015-05-14,in period,,,,140,,,2015-07-01",
                        "cases,shire,2015-06-14,in period,,,,90,,,2015-07-01")
                .load(importer);
        rights.grantAll();
        ProgrammeId past = new ProgrammeId("metric-past");
        assertThat(metrics.metric(past, "cases", Choice.NONE).summary().counted())
                .extracting(row -> row.figure().print(0))
                .containsExactly("140", "90");
        assertThat(new AsAt(LocalDate.of(2015, 6, 30))
                        .read(() -> metrics.metric(past, "cases", Choice.NONE)
                                .summary()
                                .counted()))
                .extracting(row -> row.figure().print(0))
                .containsExactly("131");
    }

    @Test
    void tellsWhatAFigureSaidBeforeItWasPutRight() {
        ProgrammeId past = revised("metric-revised", "");
        assertThat(metrics.revisions(past, "cases", Choice.NONE))
                .singleElement()
                .satisfies(revision -> {
                    assertThat(revision.time()).isEqualTo("14 May 2015");
                    assertThat(revision.was()).isEqualTo("41");
                    assertThat(revision.is()).isEqualTo("43");
                    assertThat(revision.day()).isEqualTo(LocalDate.of(2015, 7, 1));
                    assertThat(revision.who()).startsWith("Import: ");
                    assertThat(revision.why()).isEmpty();
                });
        assertThat(new AsAt(LocalDate.of(2015, 6, 30)).read(() -> metrics.revisions(past, "cases", Choice.NONE)))
                .isEmpty();
        assertThat(metrics.revisions(SHIRE, "cases", Choice.NONE)).isEmpty();
    }

    @Test
    @WithMockUser("manager")
    void namesWhoPutAFigureRightOnlyToThoseWhoMayKnow() {
        ProgrammeId past = revised("metric-revised-by", "");
        database.sql(
                        "DELETE FROM pack_import WHERE change_id IN (SELECT change_id FROM observation WHERE programme = ?)")
                .param(past.value())
                .update();
        database.sql("UPDATE `change` SET made_by = 'data', reason = 'Counted twice' WHERE id IN"
                        + " (SELECT change_id FROM observation WHERE programme = ?)")
                .param(past.value())
                .update();
        assertThat(metrics.revisions(past, "cases", Choice.NONE))
                .singleElement()
                .satisfies(revision -> {
                    assertThat(revision.who()).isEqualTo("Data officer");
                    assertThat(revision.why()).isEqualTo("Counted twice");
                });
        TestSecurityContextHolder.setAuthentication(new TestingAuthenticationToken("member", "demo", List.of()));
        assertThat(metrics.revisions(past, "cases", Choice.NONE))
                .singleElement()
                .satisfies(revision -> {
                    assertThat(revision.who()).isEqualTo("Your council");
                    assertThat(revision.why()).isEmpty();
                });
    }

    @Test
    void tellsNothingOfAWithheldFigureThatWasPutRight() {
        ProgrammeId past = revised("metric-revised-small", "50");
        assertThat(metrics.metric(past, "cases", Choice.NONE).summary().observations())
                .allMatch(row -> row.figure().state() == FigureState.SUPPRESSED);
        assertThat(metrics.revisions(past, "cases", Choice.NONE)).isEmpty();
    }

    private ProgrammeId revised(String programme, String smallNumbers) {
        MetricPack.of(programme)
                .file(
                        "programme",
                        "name,title,council,small_numbers,recorded_on",
                        programme + ",Better,Testshire Council," + smallNumbers + ",2015-05-01")
                .file(
                        "observations",
                        MetricPack.OBSERVATIONS + ",recorded_on",
                        "cases,shire,2015-05-14,in period,,,,41,,,2015-06-01",
                        "cases,shire,2015-05-14,in period,,,,43,,,2015-07-01",
                        "cases,shire,2015-06-14,in period,,,,39,,,2015-07-01")
                .load(importer);
        rights.grantAll();
        return new ProgrammeId(programme);
    }

    @Test
    void stillShowsAFigureOfManyYearsAgo() {
        MetricPack.of("metric-old")
                .file("observations", MetricPack.OBSERVATIONS, "cases,shire,2008-05-14,in period,,,,131,,")
                .load(importer);
        rights.grantAll();
        assertThat(metrics.scorecard(new ProgrammeId("metric-old")).rows())
                .extracting(row -> row.line().latest())
                .contains("131");
    }

    @Test
    void asksNoMoreOftenForSixtyMetricsThanForTen() {
        long few = costOf("metric-few", 10);
        long many = costOf("metric-many", 60);
        assertThat(many).isEqualTo(few).isLessThan(25);
    }

    private long costOf(String programme, int count) {
        MetricPack.many(programme, count).load(importer);
        rights.grantAll();
        ProgrammeId id = new ProgrammeId(programme);
        assertThat(metrics.scorecard(id).rows()).hasSize(count);
        return Selects.of(database, () -> metrics.scorecard(id));
    }

    @Test
    void asksNothingForNoLines() {
        assertThat(Selects.of(database, () -> metrics.lines(SHIRE, Set.of()))).isLessThan(3);
    }

    @Test
    void addsUpMonthsToQuartersAndYearsToDate() {
        MetricDetail detail = county("metric-county", "", new Choice(null, Basis.YEAR_TO_DATE, null, null));
        assertThat(detail.summary().latest().orElseThrow().computed()).isTrue();
        assertThat(detail.cuts())
                .extracting(figure -> figure.cut().title())
                .containsExactly("In the month", "In the quarter", "In the year", "Year to date");
    }

    @Test
    void withholdsTheSmallDistrictAndTheOneThatWouldGiveItAway() {
        MetricDetail detail = county("metric-small", "5", Choice.NONE);
        assertThat(java.util.Objects.requireNonNull(detail.breakdown()).parts())
                .extracting(part -> part.unit().name() + " " + part.figure().print(1))
                .containsExactly("East 60.0%", "North withheld", "West withheld");
        assertThat(detail.summary().latest().orElseThrow().figure().print(1)).isEqualTo("83.0%");
        assertThat(FigureFile.of(county("metric-small", "5", new Choice("north", null, null, null))))
                .contains("2015-04,north,in period,,,,suppressed")
                .doesNotContain("99");
    }

    @Test
    void withholdsWhatIsSmallTodayAsAtYesterdayToo() {
        MetricPack.county("metric-small-past", "")
                .file(
                        "programme",
                        "name,title,council,closed_on,small_numbers,recorded_on",
                        "metric-small-past,Better,County Council,2015-05-31,,2015-06-01",
                        "metric-small-past,Better,County Council,2015-05-31,5,2015-07-01")
                .load(importer);
        rights.grantAll();
        ProgrammeId id = new ProgrammeId("metric-small-past");
        MetricDetail past = new AsAt(LocalDate.of(2015, 6, 2)).read(() -> metrics.metric(id, "timely", Choice.NONE));
        assertThat(java.util.Objects.requireNonNull(past.breakdown()).withheld())
                .isEqualTo(2);
    }

    @Test
    void asksNoMoreOftenForMoreUnitsAndMonths() {
        MetricPack.full("metric-cost-few").load(importer);
        county("metric-cost-many", "5", Choice.NONE);
        metrics.metric(new ProgrammeId("metric-cost-few"), "timely", Choice.NONE);
        long few =
                Selects.of(database, () -> metrics.metric(new ProgrammeId("metric-cost-few"), "timely", Choice.NONE));
        long many =
                Selects.of(database, () -> metrics.metric(new ProgrammeId("metric-cost-many"), "timely", Choice.NONE));
        assertThat(many).isLessThanOrEqualTo(few).isLessThan(30);
    }

    private MetricDetail county(String programme, String smallNumbers, Choice choice) {
        MetricPack.county(programme, smallNumbers).load(importer);
        rights.grantAll();
        return metrics.metric(new ProgrammeId(programme), "timely", choice);
    }

    private static Choice on(Basis basis) {
        return new Choice(null, basis, null, null);
    }

    private MetricLine line(String title) {
        return metrics.scorecard(SHIRE).rows().stream()
                .map(Scorecard.Row::line)
                .filter(line -> line.title().equals(title))
                .findAny()
                .orElseThrow();
    }
}
