package org.planonapage.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.Selects;
import org.planonapage.TestPack;
import org.planonapage.exchange.PackImporter;
import org.planonapage.history.AsAt;
import org.planonapage.links.ProgrammeId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@WithMockUser("member")
class ProgrammesTest {

    private static final ProgrammeId TESTSHIRE = new ProgrammeId("testshire");

    @Autowired
    private Programmes programmes;

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void load() {
        TestPack.of("testshire")
                .file(
                        "programme",
                        "name,title,council,closed_on,budget,recorded_on",
                        "testshire,Better Services,Testshire Council,,,2013-09-30",
                        "testshire,Better Services,Testshire Council,2015-05-31,3500000,2015-06-01")
                .file(
                        "units",
                        "code,name,kind,parent",
                        "shire,Testshire,authority,",
                        "south,South,district,shire",
                        "north,North,district,shire")
                .file("bodies", "code,name,kind", "board,Board,improvement board", "cabinet,Cabinet,cabinet")
                .file(
                        "remits",
                        "body,about,since,recorded_on",
                        "board,programme,2013-07,2015-06-01",
                        "cabinet,programme,2013-08,2015-06-01")
                .file(
                        "meetings",
                        "body,held_on,kind,recorded_on",
                        "board,2014-02-03,ordinary,2015-06-01",
                        "cabinet,2015-03-02,special,2015-06-01")
                .load(importer);
        rights.grantAll();
    }

    @Test
    void readsAClosedProgrammeOnTheDayItClosed() {
        ProgrammeCard card = programmes.card(TESTSHIRE);
        assertThat(card.readingDate()).isEqualTo("2015-05-31");
        assertThat(card.budget()).isEqualByComparingTo("3500000");
    }

    @Test
    void readsAPastDayAsItStoodThen() {
        ProgrammeCard card = on("2014-01-01", () -> programmes.card(TESTSHIRE));
        assertThat(card.readingDate()).isEqualTo("2014-01-01");
        assertThat(card.closedOn()).isNull();
        assertThat(card.budget()).isNull();
    }

    @Test
    void readsTodayAgainAfterThePast() {
        on("2014-01-01", () -> programmes.card(TESTSHIRE));
        assertThat(programmes.card(TESTSHIRE).closedOn()).isEqualTo("2015-05-31");
    }

    @Test
    void readsTheFirstDayToItsEnd() {
        assertThat(on("2013-09-30", () -> programmes.card(TESTSHIRE)).council()).isEqualTo("Testshire Council");
    }

    @Test
    void saysSinceWhenItIsOnRecord() {
        assertThatThrownBy(() -> on("2013-09-29", () -> programmes.card(TESTSHIRE)))
                .isInstanceOf(UnknownProgrammeException.class)
                .hasMessage("The programme of Testshire Council does not begin until 30 September 2013.");
    }

    @Test
    @WithMockUser("stranger")
    void tellsNothingToWhoMayNotReadIt() {
        assertThatThrownBy(() -> programmes.card(TESTSHIRE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> on("2013-09-29", () -> programmes.card(TESTSHIRE)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(programmes.readable()).isEmpty();
    }

    @Test
    @WithMockUser("admin")
    void opensNoProgrammeToTheAdministrator() {
        assertThatThrownBy(() -> programmes.organisation(TESTSHIRE)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void listsWhatIsOnRecordOnTheDayThatIsRead() {
        assertThat(programmes.readable()).extracting(ProgrammeCard::id).contains(TESTSHIRE);
        assertThat(on("2013-09-29", programmes::readable))
                .extracting(ProgrammeCard::id)
                .doesNotContain(TESTSHIRE);
    }

    @Test
    void putsTheAuthorityOnTopOfItsUnitsByName() {
        UnitTree top = programmes.organisation(TESTSHIRE).units().getFirst();
        assertThat(top.unit().name()).isEqualTo("Testshire");
        assertThat(top.parts()).extracting(part -> part.unit().name()).containsExactly("North", "South");
    }

    @Test
    void tellsMeetingsNewestFirst() {
        assertThat(programmes.meetings(TESTSHIRE))
                .extracting(MeetingRow::bodyName)
                .containsExactly("Cabinet", "Board");
    }

    @Test
    void tellsWhatABodyOversees() {
        assertThat(programmes.organisation(TESTSHIRE).bodies())
                .extracting(
                        BodyRow::name, body -> body.remits().getFirst().term().inWords())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Board", "since July 2013"),
                        org.assertj.core.groups.Tuple.tuple("Cabinet", "since August 2013"));
    }

    @Test
    void asksNoMoreOftenOfALargeOrganisation() {
        large().load(importer);
        rights.grantAll();
        database.sql("UPDATE programme_turn SET version = version + 1").update();
        long small = Selects.of(database, () -> programmes.organisation(TESTSHIRE));
        long large = Selects.of(database, () -> programmes.organisation(new ProgrammeId("testshire-large")));
        assertThat(large).isEqualTo(small).isLessThan(24);
    }

    private static TestPack large() {
        StringBuilder units = new StringBuilder("code,name,kind,parent\nshire,Testshire,authority,\n");
        StringBuilder bodies = new StringBuilder("code,name,kind\n");
        StringBuilder remits = new StringBuilder("body,about,since\n");
        for (int number = 1; number <= 40; number++) {
            units.append("d%d,District %d,district,shire%n".formatted(number, number));
            bodies.append("b%d,Body %d,other%n".formatted(number, number));
            remits.append("b%d,programme,2013-07%n".formatted(number));
        }
        return TestPack.of("testshire-large")
                .file("units", units.toString())
                .file("bodies", bodies.toString())
                .file("remits", remits.toString());
    }

    private static <T> T on(String day, Supplier<T> work) {
        return new AsAt(LocalDate.parse(day)).read(work);
    }
}
