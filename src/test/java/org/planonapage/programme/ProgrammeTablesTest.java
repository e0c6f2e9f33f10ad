package org.planonapage.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.planonapage.TestPack;
import org.planonapage.exchange.ImportOutcome;
import org.planonapage.exchange.PackImporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class ProgrammeTablesTest {

    private static final String UNITS = "code,name,kind,parent";
    private static final String BODIES = "code,name,kind";
    private static final String BOARD = "board,Improvement Board,improvement board";

    @Autowired
    private PackImporter importer;

    @Autowired
    private JdbcClient database;

    @Test
    void refusesShortNameThatIsAWordOfTheAddresses() {
        assertThatThrownBy(() -> TestPack.of("admin").load(importer))
                .hasMessageContaining("pack.csv, row 2, column programme: “admin” is a word of the application's own");
    }

    @Test
    void refusesBudgetBelowNothing() {
        refused(pack().file("programme", "name,title,council,budget", "tables-test,Better,Testshire,-1"))
                .hasMessageContaining("programme.csv, row 2, column budget: The budget is below 0");
    }

    @Test
    void refusesAuthorityWithParent() {
        refused(pack().file("units", UNITS, "shire,Testshire,authority,", "other,Other,authority,shire"))
                .hasMessageContaining("units.csv, row 3, column parent: The authority is part of nothing");
    }

    @Test
    void refusesDistrictWithoutParent() {
        refused(pack().file("units", UNITS, "north,North,district,"))
                .hasMessageContaining("units.csv, row 2, column parent: Only the authority has no parent");
    }

    @Test
    void refusesUnitThatIsPartOfItself() {
        refused(pack().file("units", UNITS, "a,A,team,b", "b,B,team,a"))
                .hasMessageContaining("units.csv, row 2, column parent: The unit would be part of itself");
    }

    @Test
    void refusesUnitThatWasPartOfItselfOnAPastDay() {
        refused(pack().file(
                                "units",
                                UNITS + ",recorded_on",
                                "all,All,authority,,2015-06-01",
                                "cc,C,district,all,2015-06-01",
                                "dd,D,district,all,2015-06-01",
                                "dd,D,district,cc,2015-07-05",
                                "cc,C,district,dd,2015-07-10",
                                "cc,C,district,all,2015-07-24",
                                "dd,D,district,all,2015-07-25"))
                .hasMessageContaining(
                        "units.csv, row 6, column parent: The unit would be part of itself on" + " 10 July 2015");
    }

    @Test
    void acceptsUnitsThatChangePlacesOneAfterTheOther() {
        ImportOutcome outcome = pack().file(
                        "units",
                        UNITS + ",recorded_on",
                        "all,All,authority,,2015-06-01",
                        "cc,C,district,all,2015-06-01",
                        "dd,D,district,cc,2015-06-01",
                        "dd,D,district,all,2015-07-05",
                        "cc,C,district,dd,2015-07-06")
                .load(importer);
        assertThat(outcome.added()).isPositive();
    }

    @Test
    void refusesPostInUnknownUnit() {
        refused(pack().file("posts", "code,title,unit", "head,Head of Fieldwork,nowhere"))
                .hasMessageContaining("posts.csv, row 2, column unit: “nowhere” is not in units.csv");
    }

    @Test
    void refusesUnknownKindOfBody() {
        refused(pack().file("bodies", BODIES, "board,Board,committee"))
                .hasMessageContaining("bodies.csv, row 2, column kind: “committee” is not allowed here;"
                        + " allowed: improvement board, scrutiny, cabinet");
    }

    @Test
    void refusesRemitThatEndsBeforeItBegins() {
        refused(pack().file("bodies", BODIES, BOARD)
                        .file("remits", "body,about,since,until", "board,programme,2015-03,2014-12"))
                .hasMessageContaining("remits.csv, row 2, column until: The remit would end in December 2014, before it"
                        + " begins in March 2015");
    }

    @Test
    void refusesMeetingOfUnknownBody() {
        refused(pack().file("meetings", "body,held_on,kind", "cabinet,2015-05-01,ordinary"))
                .hasMessageContaining("meetings.csv, row 2, column body: “cabinet” is not in bodies.csv");
    }

    @Test
    void refusesLinkOfAThingToItself() {
        refused(pack().file("links", "from,to,kind", "programme,programme,contributes to"))
                .hasMessageContaining("links.csv, row 2, column to: The link joins a thing to itself");
    }

    @Test
    void refusesHighlightOfTomorrow() {
        refused(pack().file("highlights", "about,said_on,number,text,kind", "programme,2015-06-02,1,Soon,progress"))
                .hasMessageContaining("highlights.csv, row 2, column said_on: 2 June 2015 lies after 1 June 2015");
    }

    @Test
    void takesUnitsInAnyOrder() {
        TestPack.of("tables-order")
                .file(
                        "units",
                        UNITS,
                        "team,Duty Team,team,north",
                        "north,North,district,shire",
                        "shire,Shire,authority,")
                .load(importer);
        assertThat(database.sql("SELECT code FROM unit WHERE programme = 'tables-order' ORDER BY code")
                        .query(String.class)
                        .list())
                .containsExactly("north", "shire", "team");
    }

    @Test
    void leavesTheSamePackAlone() {
        TestPack pack = TestPack.of("tables-again")
                .file("units", UNITS, "shire,Shire,authority,", "north,North,district,shire")
                .file("bodies", BODIES, BOARD)
                .file("remits", "body,about,since,until,note", "board,programme,2013-07,,All of it")
                .file("meetings", "body,held_on,kind", "board,2015-05-01,special");
        pack.load(importer);
        assertThat(pack.load(importer).inWords()).contains("0 added").contains("6 unchanged");
    }

    private static TestPack pack() {
        return TestPack.of("tables-test");
    }

    private org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refused(TestPack pack) {
        return assertThatThrownBy(() -> pack.load(importer));
    }
}
