package org.planonapage.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.Selects;
import org.planonapage.TestPack;
import org.planonapage.attention.Exceptions;
import org.planonapage.attention.InQuestion;
import org.planonapage.exchange.PackImporter;
import org.planonapage.history.AsAt;
import org.planonapage.links.ProgrammeId;
import org.planonapage.metric.Choice;
import org.planonapage.metric.MetricLine;
import org.planonapage.metric.Metrics;
import org.planonapage.programme.DemoRights;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@WithMockUser("member")
class WorkforceTest {

    private static final ProgrammeId SHIRE = new ProgrammeId("workshire");

    @Autowired
    private Workforce workforce;

    @Autowired
    private Metrics metrics;

    @Autowired
    private Exceptions exceptions;

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void load() {
        WorkforcePack.full("workshire").load(importer);
        rights.grantAll();
    }

    private WorkforceSheet sheet(@Nullable String unit, @Nullable String role) {
        return workforce.sheet(SHIRE, unit, role);
    }

    private static String vacancy(WorkforceSheet sheet) {
        Staffing now = sheet.latest().orElseThrow().staffing();
        return Words.fte(now.vacancy().orElseThrow()) + " of "
                + Words.fte(now.get(Item.ESTABLISHMENT).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        ", , 9.0 of 104.0",
        ", worker, 8.0 of 100.0",
        ", manager, 1.0 of 4.0",
        "north, , 4.0 of 52.0",
        "south, , 5.0 of 52.0",
        "south, worker, 4.0 of 50.0",
        "south-one, worker, 2.0 of 25.0",
        "south-one, manager, 1.0 of 1.0"
    })
    void addsUpFromTheTeams(@Nullable String unit, @Nullable String role, String expected) {
        assertThat(vacancy(sheet(unit, role))).isEqualTo(expected);
    }

    @Test
    void leadsDownFromTheAuthorityToTheTeam() {
        assertThat(sheet(null, null).unitParts()).extracting(Part::unit).containsExactly("south", "north");
        assertThat(sheet(null, null).roleParts()).extracting(Part::role).containsExactly("manager", "worker");
        assertThat(sheet("south", null).unitParts()).extracting(Part::unit).containsExactly("south-one", "south-two");
        assertThat(sheet("south-one", null).unitParts()).isEmpty();
        assertThat(sheet("south-one", null).path())
                .extracting(unit -> unit.code())
                .containsExactly("shire", "south", "south-one");
    }

    @Test
    void countsThoseAboveTheCeiling() {
        CaseloadSpread spread = Objects.requireNonNull(sheet(null, null).spread());
        assertThat(spread.above()).isEqualTo(9);
        assertThat(spread.workers()).isEqualTo(75);
        assertThat(spread.bins())
                .extracting(CaseloadSpread.Bin::label)
                .containsExactly("0 to 10", "11 to 20", "21 or more");
        assertThat(Objects.requireNonNull(sheet("south-one", null).spread()).above())
                .isEqualTo(6);
        assertThat(sheet(null, "manager").spread()).isNull();
    }

    @Test
    void saysWhatItFinds() {
        WorkforceSentence sentence = WorkforceSentence.of(sheet(null, null));
        assertThat(sentence.finding())
                .isEqualTo("9.0 of 104 posts are vacant, 8.7%, above the limit of 5%, against 20.2% a year before.");
        assertThat(sentence.rest())
                .isEqualTo("Agency is 13.0 FTE, as in May 2014; 4.0 over establishment with agency. Offers accepted and"
                        + " notices given lead to 8.0 (7.7%). 2 of 2 roles and 2 of 2 districts are above that limit; 9 of"
                        + " 75 workers hold more than the ceiling of 20 cases.");
        assertThat(WorkforceSentence.sinceMeeting(sheet(null, null)))
                .isEqualTo(
                        "Since the meeting of 15 April 2015: vacant 11.0 to 9.0, permanent 93.0 to 95.0, agency 13.0 as"
                                + " then FTE.");
    }

    @Test
    void projectsFromTheLastTwelveMonths() {
        Projection projection = sheet(null, null).projection().orElseThrow();
        assertThat(Words.fte(projection.starters())).isEqualTo("1.3");
        assertThat(Words.fte(projection.leavers())).isEqualTo("0.3");
        assertThat(projection.known()).isEqualTo(3);
        assertThat(Words.fte(projection.last().vacant())).isEqualTo("5.0");
        assertThat(sheet("south-one", "manager").projection().orElseThrow().moreStarters(BigDecimal.TEN))
                .isEqualTo(1);
    }

    @Test
    void givesMetricsTheSameFigures() {
        Map<String, MetricLine> lines = metrics.derived(SHIRE);
        assertThat(Objects.requireNonNull(lines.get("vacancy-rate")).latest()).isEqualTo("8.7%");
        assertThat(Objects.requireNonNull(lines.get("agency-rate")).latest()).isEqualTo("12.0%");
        assertThat(Objects.requireNonNull(lines.get("average-caseload")).latest())
                .isEqualTo("18.8");
        assertThat(Objects.requireNonNull(lines.get("vacancy-rate")).isMissed()).isTrue();
        assertThat(metrics.scorecard(SHIRE).rows())
                .extracting(row -> row.line().latest())
                .contains("8.7%");
        assertThat(database.sql("SELECT COUNT(*) FROM observation WHERE programme = 'workshire'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void givesMetricsTheFiguresOfUnits() {
        var detail = metrics.metric(SHIRE, "vacancy", Choice.NONE);
        assertThat(Objects.requireNonNull(detail.breakdown()).parts())
                .extracting(part -> part.unit().code() + " " + part.figure().print(1))
                .containsExactly("south 9.6%", "north 7.7%");
        assertThat(detail.summary().observations()).hasSize(13);
    }

    @Test
    void readsAPastDayByWhatWasOnRecordThen() {
        WorkforcePack.bare("workshire")
                .file(
                        "workforce",
                        "unit,role,taken_at,establishment,permanent,recorded_on",
                        "north,worker,2015-06-01,60,60,2015-06-20")
                .load(importer);
        assertThat(vacancy(sheet("north", "worker"))).isEqualTo("0.0 of 60.0");
        assertThat(new AsAt(LocalDate.of(2015, 6, 10)).read(() -> vacancy(sheet("north", "worker"))))
                .isEqualTo("4.0 of 50.0");
    }

    @Test
    void saysWhichTeamIsStillToReturn() {
        WorkforcePack.full("worksilent")
                .file(
                        "workforce",
                        "unit,role,taken_at,establishment,permanent",
                        "south-one,worker,2015-04-30,25,20",
                        "south-two,worker,2015-04-30,25,20",
                        "south-one,worker,2015-05-31,25,21")
                .load(importer);
        rights.grantAll();
        WorkforceSheet south = workforce.sheet(new ProgrammeId("worksilent"), "south", null);
        assertThat(vacancy(south)).isEqualTo("10.0 of 50.0");
        assertThat(south.latest().orElseThrow().at()).hasToString("2015-04-30");
        assertThat(south.silent()).extracting(unit -> unit.name()).containsExactly("South Two");
    }

    @Test
    void comparesNothingAcrossABreak() {
        WorkforcePack.full("workbroken")
                .file("workforce_breaks", "since,reason", "2014-12-01,Family workers left out.")
                .load(importer);
        rights.grantAll();
        WorkforceSheet sheet = workforce.sheet(new ProgrammeId("workbroken"), null, null);
        assertThat(WorkforceSentence.of(sheet).finding()).doesNotContain("a year before");
        assertThat(sheet.projection()).isEmpty();
        assertThat(sheet.breaks()).extracting(BreakRow::reason).containsExactly("Family workers left out.");
    }

    @Test
    void withholdsSmallTeamsEverywhere() {
        WorkforcePack.full("worksmall")
                .file("programme", "name,title,council,small_numbers", "worksmall,Better Services,Testshire Council,5")
                .load(importer);
        rights.grantAll();
        ProgrammeId small = new ProgrammeId("worksmall");
        WorkforceSheet manager = workforce.sheet(small, "south-one", "manager");
        assertThat(manager.withheld()).isTrue();
        assertThat(manager.latest()).isEmpty();
        assertThat(WorkforceSentence.of(manager).finding()).isEqualTo("The figures of this role are withheld.");
        assertThat(workforce.sheet(small, "south-one", null).roleParts())
                .allSatisfy(part -> assertThat(part.point()).isNull())
                .extracting(Part::withheld)
                .containsOnly(true);
        assertThat(vacancy(workforce.sheet(small, "south-one", null))).isEqualTo("3.0 of 26.0");
        assertThatThrownBy(() -> workforce.returns(small, "south-one", "manager", "2015-05-31"))
                .isInstanceOf(UnknownWorkforceException.class);
        assertThat(workforce.returns(small, "south-one", null, "2015-05-31").lines())
                .isEmpty();
    }

    @Test
    void opensTheReturnsBehindAFigure() {
        ReturnSheet returns = workforce.returns(SHIRE, "south", null, "2015-05-31");
        assertThat(returns.lines())
                .extracting(line -> line.unit() + ", " + line.role())
                .containsExactly(
                        "South One, Social workers",
                        "South One, Team managers",
                        "South Two, Social workers",
                        "South Two, Team managers");
        assertThat(returns.imports()).hasSize(1);
        assertThat(returns.imports().values()).extracting(row -> row.source()).containsExactly("A test");
    }

    @Test
    void raisesWhatDeservesAQuestion() {
        assertThat(exceptions.list(SHIRE, null).things())
                .filteredOn(thing -> thing.thing().title().startsWith("Workforce of"))
                .extracting(
                        thing -> thing.thing().path(),
                        thing -> thing.raised().stream()
                                .map(raised -> raised.rule().code())
                                .toList())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("workforce/south-one", List.of("above-ceiling")),
                        org.assertj.core.groups.Tuple.tuple("workforce/south-two", List.of("notice-exceeds")),
                        org.assertj.core.groups.Tuple.tuple("workforce/shire", List.of("agency-managers")));
        assertThat(exceptions.list(SHIRE, "above-ceiling").things())
                .extracting(InQuestion::first)
                .extracting(raised -> raised.reason(), raised -> raised.question())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "6 of 18 workers held more than the ceiling of 20 cases on 31 May 2015",
                        "Whose cases are moved, to whom, and by when?"));
    }

    @Test
    void raisesAgencyThatRisesWhileVacanciesFall() {
        WorkforcePack.bare("workagency")
                .file(
                        "workforce",
                        "unit,role,taken_at,establishment,permanent,agency",
                        "north,worker,2014-05-31,50,40,5",
                        "north,worker,2015-05-31,50,45,9")
                .load(importer);
        rights.grantAll();
        assertThat(exceptions
                        .list(new ProgrammeId("workagency"), "agency-rising")
                        .things())
                .extracting(thing -> thing.first().reason())
                .contains("agency 5.0 to 9.0 FTE in a year, vacancies 10.0 to 5.0");
    }

    @Test
    void holdsPeterborough() throws IOException {
        TestPack.bundled("peterborough-2012").load(importer);
        rights.grantAll();
        WorkforceSheet sheet = workforce.sheet(new ProgrammeId("peterborough-2012"), null, null);
        WorkforceSentence sentence = WorkforceSentence.of(sheet);
        assertThat(sentence.finding()).isEqualTo("6.7 of 81 posts are vacant, 8.3%.");
        assertThat(sentence.rest())
                .isEqualTo("Agency is 12.8 FTE, half of the 25.2 of January 2012; 6.1 over establishment with agency."
                        + " Offers accepted and notices given lead to 6.1 (7.5%).");
        assertThat(sheet.course()
                        .lastWith(Item.PERMANENT_PEOPLE)
                        .orElseThrow()
                        .staffing()
                        .get(Item.PERMANENT_PEOPLE))
                .contains(new BigDecimal("73"));
        assertThat(sheet.projection()).isEmpty();
    }

    @Test
    void asksTheDatabaseAsOftenForManyTeamsAsForFew() {
        WorkforcePack.many("workfew", 2).load(importer);
        WorkforcePack.many("workmany", 20).load(importer);
        rights.grantAll();
        assertThat(statements("workmany")).isEqualTo(statements("workfew")).isLessThanOrEqualTo(21);
    }

    /** After a first visit, so that what is kept for a moment is not counted. */
    private long statements(String programme) {
        workforce.sheet(new ProgrammeId(programme), null, null);
        return Selects.of(database, () -> workforce.sheet(new ProgrammeId(programme), null, null));
    }

    @ParameterizedTest
    @CsvSource({"west, , no unit", ", driver, no role"})
    void saysThatThereIsNoSuchUnitOrRole(@Nullable String unit, @Nullable String role, String ignored) {
        assertThatThrownBy(() -> sheet(unit, role))
                .isInstanceOf(UnknownWorkforceException.class)
                .hasMessageContaining("of Testshire Council as at");
    }

    @Test
    @WithMockUser("nobody")
    void answersNobodyWithoutTheRight() {
        assertThatThrownBy(() -> sheet(null, null)).isInstanceOf(AccessDeniedException.class);
    }
}
