package org.planonapage.attention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.Selects;
import org.planonapage.assurance.AssurancePack;
import org.planonapage.attention.ExceptionList.RuleCount;
import org.planonapage.exchange.PackImporter;
import org.planonapage.links.ProgrammeId;
import org.planonapage.plan.DoubtfulPack;
import org.planonapage.programme.DemoRights;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@WithMockUser("member")
class ExceptionsTest {

    private static final ProgrammeId SHIRE = new ProgrammeId("doubtshire");
    private static final ProgrammeId CHANGED = new ProgrammeId("doubtshire-changed");

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
        DoubtfulPack.of("doubtshire").load(importer);
        rights.grantAll();
    }

    @Test
    void doubtsAGreenJudgementThatFiguresContradict() {
        assertThat(about("1.1 Assess in time"))
                .containsExactly("figures disagree: rated green, but In time is 88.8% in April 2015 against"
                        + " at least 95.0%");
    }

    @Test
    void holdsWhatIsPromisedForEveryDistrictAgainstTheWorst() {
        ProgrammeId county = everywhere();
        assertThat(about(county, "1.1 Assess in time in every district"))
                .containsExactly(
                        "figures disagree: rated green, but In time in East is 60.0% in April 2015 against at least 80.0%");
        assertThat(titles(county)).doesNotContain("1.2 Assess in time");
    }

    @Test
    void sumsUpWhatAveragesHideByDistrict() {
        ProgrammeId county = everywhere();
        assertThat(about(county, "East"))
                .containsExactly(
                        "hidden by the average: In time, 60.0% in April 2015 against at least 80.0% (average 83.0%)");
        assertThat(titles(county)).doesNotContain("West", "North");
        assertThat(exceptions.list(county, "hidden").things())
                .singleElement()
                .satisfies(one -> assertThat(one.thing().path()).isEqualTo("metrics/timely?unit=east"));
    }

    @Test
    void leavesAGreenJudgementAloneThatFiguresBearOut() {
        assertThat(titles(SHIRE)).doesNotContain("1.4 Close cases");
    }

    @Test
    void namesWhatIsRedAndWhenItIsExpectedNotToBe() {
        assertThat(about("1.2 Recruit")).containsExactly("rated red: expected amber at the next review");
    }

    @Test
    void namesWhatWasJudgedBetterAtTheLastMeeting() {
        assertThat(about("1.5 Supervise")).containsExactly("rating has dropped: green at the last meeting, now amber");
    }

    @Test
    void namesWhatIsPastItsDueDate() {
        assertThat(about("1.3 Train")).containsExactly("past its due date: was due in April 2015 and is not complete");
    }

    @Test
    void putsTheMostTellingFirst() {
        assertThat(exceptions.list(SHIRE, null).things())
                .extracting(thing -> thing.first().rule().weight())
                .isSortedAccordingTo((one, other) -> other - one)
                .hasSizeGreaterThan(3);
    }

    @Test
    void listsThoseOfOneRuleAndCountsAll() {
        ExceptionList red = exceptions.list(SHIRE, "red");
        assertThat(red.things()).extracting(thing -> thing.thing().title()).containsExactly("1.2 Recruit");
        assertThat(red.total()).isEqualTo(1);
        assertThat(red.counts())
                .extracting(count -> count.rule().code())
                .contains("figures-disagree", "red", "overdue");
        assertThat(red.counts()).extracting(RuleCount::things).allMatch(count -> count > 0);
        assertThat(exceptions.list(SHIRE, "no-such-rule").rule()).isNull();
    }

    @Test
    void isWorkedOutAgainAfterAChange() {
        DoubtfulPack.of("doubtshire-changed").load(importer);
        rights.grantAll();
        assertThat(titles(CHANGED)).contains("1.2 Recruit");
        DoubtfulPack.of("doubtshire-changed")
                .file("judgements", "edition,action,judged_on,rag,reason", "phase-1,1.2,2015-05-20,green,All came")
                .load(importer);
        assertThat(titles(CHANGED)).doesNotContain("1.2 Recruit");
    }

    @Test
    void isKeptBetweenTwoReaders() {
        exceptions.about(SHIRE, "action", List.of(1L));
        long again = Selects.of(database, () -> exceptions.about(SHIRE, "action", List.of(1L)));
        DoubtfulPack.of("doubtshire-other").load(importer);
        long afterAnother = Selects.of(database, () -> exceptions.about(SHIRE, "action", List.of(1L)));
        database.sql("UPDATE programme_turn SET version = version + 1 WHERE programme = ?")
                .param(SHIRE.value())
                .update();
        long first = Selects.of(database, () -> exceptions.about(SHIRE, "action", List.of(1L)));
        assertThat(again).isEqualTo(afterAnother).isLessThan(first);
    }

    @Test
    void namesARequirementThatIsMissed() {
        AssurancePack.full("doubtshire-notice")
                .file(
                        "programme",
                        "name,title,council,closed_on",
                        "doubtshire-notice,Better Services,Testshire Council,2015-06-30")
                .load(importer);
        rights.grantAll();
        InQuestion first = exceptions
                .list(new ProgrammeId("doubtshire-notice"), null)
                .things()
                .getFirst();
        assertThat(first.thing().title()).isEqualTo("2 Nearly all done in time");
        assertThat(first.first().reason())
                .isEqualTo("The notice, requirement 2: 88.8% in April 2015 against at least 95.0%");
    }

    @Test
    @WithMockUser("stranger")
    void isRefusedToStrangers() {
        assertThatThrownBy(() -> exceptions.list(SHIRE, null)).isInstanceOf(AccessDeniedException.class);
    }

    private ProgrammeId everywhere() {
        DoubtfulPack.everywhere("doubtshire-everywhere").load(importer);
        rights.grantAll();
        return new ProgrammeId("doubtshire-everywhere");
    }

    private List<String> about(String title) {
        return about(SHIRE, title);
    }

    private List<String> about(ProgrammeId programme, String title) {
        return exceptions.list(programme, null).things().stream()
                .filter(thing -> thing.thing().title().equals(title))
                .flatMap(thing -> thing.raised().stream())
                .map(raised -> raised.rule().word() + ": " + raised.reason())
                .toList();
    }

    private List<String> titles(ProgrammeId programme) {
        return exceptions.list(programme, null).things().stream()
                .map(thing -> thing.thing().title())
                .toList();
    }
}
