package org.planonapage.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.Selects;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Outcome;
import org.planonapage.drafts.Outcome.Overtaken;
import org.planonapage.drafts.Outcome.Refused;
import org.planonapage.drafts.Outcome.Saved;
import org.planonapage.exchange.PackImporter;
import org.planonapage.history.AsAt;
import org.planonapage.history.PastIsReadOnlyException;
import org.planonapage.links.ProgrammeId;
import org.planonapage.plan.Judgements;
import org.planonapage.programme.ClosedProgrammeException;
import org.planonapage.programme.DemoRights;
import org.planonapage.round.Rounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@WithMockUser("risk")
class RiskReviewsTest {

    private static final LocalDate TODAY = LocalDate.now(Clock.system(org.planonapage.quantity.Dates.LONDON));

    /** Counts up, so that each test has a programme of its own. */
    private static int programmes;

    @Autowired
    private RiskReviews reviews;

    @Autowired
    private RiskRegister register;

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Judgements judgements;

    @Autowired
    private JdbcClient database;

    private ProgrammeId shire = new ProgrammeId("reviewshire");

    @BeforeEach
    void load() {
        programmes++;
        shire = new ProgrammeId("reviewshire-" + programmes);
        RiskPack.running(shire.value()).load(importer);
        rights.grantAll();
    }

    @Test
    void opensWithWhatTheRecordSays() {
        Fields now = open("R1");
        assertThat(now.get("title")).isEqualTo("Caseloads too high");
        assertThat(now.get("cause")).isEqualTo("demand is up");
        assertThat(now.get("likelihood") + now.get("impact")).isEqualTo("44");
        assertThat(now.get("decision")).isEqualTo("reviewed");
        assertThat(now.get("reason")).isEmpty();
        assertThat(now.get("made_by")).isEqualTo("principal");
        assertThat(now.get("control.2.effectiveness")).isEqualTo("not effective");
        assertThat(now.get("action.1.due")).isEqualTo("2015-03");
        assertThat(ReviewPage.controls(now)).containsExactly("1", "2");
    }

    @Test
    void writesAReviewWithItsScoreControlsAndActionsAsOneChange() {
        Fields now = open("R1");
        assertThat(reviews.save(
                        shire,
                        "R1",
                        now,
                        now.with("reason", "Twelve workers came.")
                                .with("likelihood", "2")
                                .with("cause", "demand was up")
                                .with("control.2.effectiveness", "effective")
                                .with("control.2.tested_on", TODAY.toString())
                                .with("control.new1.text", "A weekly count")
                                .with("control.new1.effectiveness", "not tested")
                                .with("action.1.done_on", TODAY.toString())
                                .with("next_review", TODAY.plusMonths(1).toString())))
                .isEqualTo(new Saved());
        RiskRow risk = risk("R1");
        assertThat(risk.current().orElseThrow().value()).isEqualTo(8);
        assertThat(risk.scores().current().orElseThrow().reason()).isEqualTo("Twelve workers came.");
        assertThat(risk.facts().inWords()).startsWith("Because demand was up");
        assertThat(risk.reviews().all())
                .extracting(ReviewRow::reviewedOn)
                .containsExactly(LocalDate.of(2015, 4, 1), TODAY);
        assertThat(risk.controls())
                .extracting(ControlRow::text)
                .containsExactly("A panel reads caseloads", "Managers check", "A weekly count");
        assertThat(risk.nextReview().orElseThrow().day()).isEqualTo(TODAY.plusMonths(1));
        assertThat(changes()).containsExactly("risk: Review of R1");
    }

    @Test
    void leavesTheScoreAloneWhenItIsAsBefore() {
        Fields now = open("R1");
        save("R1", now, now.with("reason", "No change."));
        assertThat(risk("R1").scores().history()).hasSize(3);
        assertThat(risk("R1").reviews().all()).hasSize(2);
    }

    @Test
    void keepsEachReviewAndScoreOfADayInOrder() {
        Fields now = open("R1");
        save("R1", now, now.with("reason", "First thought.").with("likelihood", "5"));
        Fields again = open("R1");
        save("R1", again, again.with("reason", "Second thought.").with("likelihood", "3"));
        assertThat(risk("R1").reviews().all())
                .extracting(ReviewRow::reason)
                .containsExactly("More came.", "First thought.", "Second thought.");
        assertThat(risk("R1").scores().history()).extracting(ScoreRow::value).containsExactly(9, 12, 16, 20, 12);
        assertThat(risk("R1").current().orElseThrow().value()).isEqualTo(12);
    }

    @Test
    void opensWithoutWhatTheLastReviewSaid() {
        decide("R1", "escalated", "board");
        Fields now = open("R1");
        assertThat(now.get("reason") + now.get("body") + now.get("next_review")).isEmpty();
        assertThat(now.get("decision")).isEqualTo("reviewed");
        assertThat(reviews.save(shire, "R1", now, now.with("decision", "returned")))
                .asInstanceOf(type(Refused.class))
                .satisfies(refused -> assertThat(refused.mistakes())
                        .extracting(mistake -> mistake.field())
                        .containsExactly("reason"));
    }

    @Test
    void closesAndReopensOnOneDay() {
        decide("R1", "closed", "");
        decide("R1", "reopened", "");
        assertThat(risk("R1").state()).isEqualTo(RiskState.OPEN);
        assertThat(decisions("R1")).containsExactly(Decision.REVIEWED, Decision.CLOSED, Decision.REOPENED);
    }

    @Test
    void escalatesAndGivesBackOnOneDay() {
        decide("R1", "escalated", "board");
        decide("R1", "returned", "");
        assertThat(risk("R1").state()).isEqualTo(RiskState.OPEN);
        assertThat(decisions("R1")).containsExactly(Decision.REVIEWED, Decision.ESCALATED, Decision.RETURNED);
    }

    @Test
    void keepsAnEscalationThroughALaterReviewOfTheDay() {
        decide("R1", "escalated", "board");
        decide("R1", "reviewed", "");
        assertThat(risk("R1").state()).isEqualTo(RiskState.ESCALATED);
    }

    @Test
    void asksWhoSavesOverAnothersReviewOfTheSameDay() {
        Fields now = open("R1");
        decide("R1", "closed", "");
        Overtaken overtaken = (Overtaken) reviews.save(shire, "R1", now, now.with("reason", "Looked at."));
        assertThat(overtaken.differences())
                .extracting(difference -> difference.field() + ": " + difference.read())
                .containsExactly("last_review: 1 April 2015, reviewed: More came.");
        assertThat(overtaken.who()).startsWith("risk, on ");
    }

    @Test
    void keepsASecondControlAndActionOfTheSameWords() {
        Fields now = open("R1");
        save(
                "R1",
                now,
                now.with("reason", "Looked at.")
                        .with("control.new1-a.text", "Managers check")
                        .with("control.new1-a.effectiveness", "not tested")
                        .with("action.new1-a.text", "Brief the teams"));
        Fields again = open("R1");
        save("R1", again, again.with("reason", "Looked at.").with("action.new1-b.text", "Brief the teams"));
        assertThat(risk("R1").controls())
                .extracting(ControlRow::text)
                .containsExactly("A panel reads caseloads", "Managers check", "Managers check");
        assertThat(risk("R1").mitigations())
                .extracting(MitigationRow::text)
                .containsExactly("Hire four workers", "Brief the teams", "Brief the teams", "Brief the teams");
    }

    @Test
    void publishesReviewsUnderTheDaysOnWhichTheyWereHandedInTogetherWithRows() {
        signIn("manager");
        rounds.open(shire, "board", TODAY.plusDays(20), TODAY.plusDays(10), "");
        for (String reference : List.of("R1", "R3")) {
            Fields now = open(reference);
            assertThat(reviews.save(shire, reference, now, now.with("reason", "Looked at.")))
                    .isInstanceOf(Outcome.HandedIn.class);
        }
        Fields judgement = judgements.page(shire, "1.1").now();
        assertThat(judgements.save(
                        shire, "1.1", judgement, judgement.with("rag", "red").with("reason", "Nobody came.")))
                .isInstanceOf(Outcome.HandedIn.class);
        assertThat(risk("R3").reviews().all()).isEmpty();
        database.sql("UPDATE round_form SET typed = JSON_SET(typed, '$.reviewed_on', ?) WHERE path = 'risks/R3/review'")
                .param(TODAY.minusDays(1).toString())
                .update();
        assertThat(rounds.publish(shire)).isEmpty();
        assertThat(risk("R1").reviews().last().orElseThrow().reviewedOn()).isEqualTo(TODAY);
        assertThat(risk("R3").reviews().last().orElseThrow().reviewedOn()).isEqualTo(TODAY.minusDays(1));
        assertThat(database.sql("""
                        SELECT COUNT(DISTINCT change_id) FROM (
                          SELECT change_id FROM risk_review WHERE programme = :programme AND reason = 'Looked at.'
                          UNION ALL SELECT change_id FROM judgement WHERE programme = :programme AND rag = 'RED'
                        ) AS published""")
                        .param("programme", shire.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void publishesNothingWhereARiskWasReviewedSinceItWasHandedIn() {
        signIn("manager");
        rounds.open(shire, "board", TODAY.plusDays(20), TODAY.plusDays(10), "");
        Fields now = open("R1");
        reviews.save(shire, "R1", now, now.with("reason", "Handed in."));
        RiskPack.running(shire.value())
                .file(
                        "risk_reviews",
                        RiskPack.REVIEWS + ",recorded_on",
                        "R1," + TODAY + ",closed,,By a file.,,," + TODAY)
                .load(importer);
        assertThat(rounds.publish(shire))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.sentence()).contains("changed this since it was submitted"));
        assertThat(decisions("R1")).containsExactly(Decision.REVIEWED, Decision.CLOSED);
    }

    @Test
    void leavesSeveralReviewsOfADayAloneWhenAnOldPackIsLoadedAgain() {
        decide("R1", "closed", "");
        decide("R1", "reopened", "");
        assertThat(RiskPack.running(shire.value()).load(importer).added()).isZero();
        assertThat(decisions("R1")).containsExactly(Decision.REVIEWED, Decision.CLOSED, Decision.REOPENED);
    }

    @Test
    void readsTheReviewsOfADayFromAFileInTheirOrder() {
        RiskPack.running(shire.value())
                .file(
                        "risk_reviews",
                        "risk,reviewed_on,number,decision,reason",
                        "R3,2015-05-01,2,reopened,It came back.",
                        "R3,2015-05-01,,closed,It is gone.")
                .load(importer);
        assertThat(decisions("R3")).containsExactly(Decision.CLOSED, Decision.REOPENED);
        assertThat(risk("R3").state()).isEqualTo(RiskState.OPEN);
    }

    @Test
    void scoresARiskThatHadNoScore() {
        Fields now = open("R3");
        save(
                "R3",
                now,
                now.with("reason", "First look.").with("likelihood", "1").with("impact", "2"));
        assertThat(risk("R3").current().orElseThrow().value()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "reason | '' | reason | Say in a sentence what you found",
                "title | '' | title | ",
                "likelihood | 6 | likelihood | ",
                "likelihood | '' | likelihood | ",
                "decision | returned | decision | The risk is open; allowed: reviewed, escalated, closed.",
                "decision | escalated | body | Enter the body that the risk is escalated to.",
                "next_review | 2015-01-01 | next_review | The next review must be after this one",
                "next_review | soon | next_review | ",
                "control.1.text | '' | control.1.text | ",
                "control.1.effectiveness | perhaps | control.1.effectiveness | ",
                "control.2.tested_on | 2999-01-01 | control.2.tested_on | ",
                "control.2.owner | nobody | control.2.owner | ",
                "control.new1.evidence | Read | control.new1.text | ",
                "action.1.due | soon | action.1.due | ",
                "action.2.done_on | 2999-01-01 | action.2.done_on | "
            })
    void refusesAtItsFieldWhatCannotStand(String field, String typed, String mistaken, String sentence) {
        Fields now = open("R1");
        long changes = changes().size();
        Outcome outcome =
                reviews.save(shire, "R1", now, now.with("reason", "Looked at.").with(field, typed));
        assertThat(outcome)
                .asInstanceOf(type(Refused.class))
                .satisfies(refused -> assertThat(refused.mistakes()).anySatisfy(mistake -> {
                    assertThat(mistake.field()).isEqualTo(mistaken);
                    assertThat(mistake.sentence()).startsWith(sentence == null ? "" : sentence);
                }));
        assertThat(changes()).hasSize((int) changes);
    }

    @Test
    void listsAllMistakesAtOnce() {
        Fields now = open("R1");
        Refused refused = (Refused) reviews.save(
                shire,
                "R1",
                now,
                now.with("reason", "Looked at.")
                        .with("title", "")
                        .with("control.1.text", "")
                        .with("next_review", "soon"));
        assertThat(refused.mistakes()).hasSize(3);
    }

    @Test
    void escalatesGivesBackClosesAndReopens() {
        decide("R1", "escalated", "board");
        assertThat(risk("R1").state()).isEqualTo(RiskState.ESCALATED);
        assertThat(risk("R1").reviews().decided().orElseThrow().inWords()).isEqualTo("Escalated to Improvement Board");
        decide("R5", "reopened", "");
        assertThat(risk("R5").state()).isEqualTo(RiskState.OPEN);
        decide("R3", "closed", "");
        assertThat(risk("R3").state()).isEqualTo(RiskState.CLOSED);
        signIn("manager");
        decide("R4", "returned", "");
        assertThat(risk("R4").state()).isEqualTo(RiskState.OPEN);
    }

    @Test
    void writesNoRowThatWasLeftBlank() {
        Fields now = open("R1");
        save(
                "R1",
                now,
                now.with("reason", "Looked at.")
                        .with("control.new1.text", " ")
                        .with("control.new1.effectiveness", "not tested")
                        .with("action.new1.due", ""));
        assertThat(risk("R1").controls()).hasSize(2);
        assertThat(risk("R1").mitigations()).hasSize(2);
    }

    @Test
    void writesANewRowOnceThoughTheFormIsSavedTwice() {
        Fields now = open("R1");
        Fields typed = now.with("reason", "Looked at.")
                .with("control.new1.text", "A weekly count")
                .with("control.new1.effectiveness", "not tested");
        save("R1", now, typed);
        Overtaken again = (Overtaken) reviews.save(shire, "R1", now, typed);
        assertThat(again.differences()).noneMatch(org.planonapage.drafts.Difference::isContested);
        save("R1", again.now(), chosen(typed, again));
        assertThat(risk("R1").controls()).hasSize(3);
    }

    @Test
    void doesNotBringBackARowThatWasTakenOffTheRecordMeanwhile() {
        Fields now = open("R1");
        RiskPack.running(shire.value())
                .file("risk_actions", "risk,number,text,removed,recorded_on", "R1,2,,yes," + TODAY)
                .load(importer);
        Fields typed = now.with("reason", "Looked at.");
        Overtaken overtaken = (Overtaken) reviews.save(shire, "R1", now, typed);
        save("R1", overtaken.now(), chosen(typed, overtaken));
        assertThat(risk("R1").mitigations()).hasSize(1);
    }

    @Test
    void showsAnImportUnderAnOpenFormAsAnothersChange() {
        Fields now = open("R1");
        RiskPack.running(shire.value())
                .file(
                        "risk_scores",
                        RiskPack.SCORES + ",recorded_on",
                        "R1,current," + TODAY + ",1,4,,1,A pack says so.,,," + TODAY)
                .load(importer);
        Overtaken overtaken = (Overtaken)
                reviews.save(shire, "R1", now, now.with("reason", "Worse.").with("likelihood", "5"));
        assertThat(overtaken.who()).startsWith("test, on ");
        assertThat(overtaken.differences())
                .extracting(difference -> difference.field() + " " + difference.theirs() + " " + difference.typed())
                .containsExactly("likelihood 1 5");
    }

    @Test
    void letsOneOfTwoWinWhoSaveAtTheSameMoment() throws Exception {
        signIn("manager");
        Fields now = open("R1");
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Outcome>> saving = new ArrayList<>();
        try (ExecutorService both = new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(2))) {
            for (String likelihood : List.of("1", "5")) {
                saving.add(both.submit(() -> {
                    start.await();
                    return reviews.save(
                            shire,
                            "R1",
                            now,
                            now.with("reason", "I say " + likelihood).with("likelihood", likelihood));
                }));
            }
        }
        List<Outcome> outcomes =
                List.of(saving.getFirst().get(), saving.getLast().get());
        assertThat(outcomes).hasAtLeastOneElementOfType(Saved.class).hasAtLeastOneElementOfType(Overtaken.class);
        int written = risk("R1").current().orElseThrow().value();
        assertThat(written).isEqualTo(outcomes.getFirst() instanceof Saved ? 4 : 20);
    }

    @ParameterizedTest
    @CsvSource({
        "member, false, false",
        "board, false, false",
        "lead, false, false",
        "risk, true, false",
        "data, false, false",
        "manager, true, true",
        "admin, false, false"
    })
    void letsOwnersWriteTheirOwnAndThoseWhoManageAll(String account, boolean own, boolean others) {
        signIn(account);
        assertThat(writes("R1")).isEqualTo(own);
        assertThat(writes("R4")).isEqualTo(others);
        assertThat(writes("R2")).as("owned by nobody").isEqualTo(others);
    }

    @Test
    void listsTheOpenRisksOfOnesPostsThoseDueFirstFirst() {
        OwnRisks own = reviews.own(shire);
        assertThat(own.rows()).extracting(row -> row.facts().reference()).containsExactly("R1", "R3");
        assertThat(own.late()).isEqualTo(1);
        signIn("member");
        assertThat(reviews.own(shire).rows()).isEmpty();
        assertThat(reviews.own(shire).posts()).isZero();
    }

    @Test
    void refusesToWriteToAProgrammeThatHasEnded() {
        RiskPack.full("reviewshire-ended").load(importer);
        rights.grantAll();
        signIn("manager");
        ProgrammeId ended = new ProgrammeId("reviewshire-ended");
        assertThatThrownBy(() -> reviews.page(ended, "R1"))
                .isInstanceOf(ClosedProgrammeException.class)
                .hasMessageContaining("closed on 31 May 2015");
        assertThatThrownBy(() -> reviews.save(ended, "R1", Fields.NONE, Fields.NONE))
                .isInstanceOf(ClosedProgrammeException.class);
    }

    @Test
    void refusesToWriteIntoThePast() {
        Fields now = open("R1");
        assertThatThrownBy(() -> AsAt.read(
                        new AsAt(LocalDate.of(2015, 6, 2)),
                        () -> reviews.save(shire, "R1", now, now.with("reason", "x"))))
                .isInstanceOf(PastIsReadOnlyException.class);
    }

    @Test
    void knowsNoRiskThatIsNone() {
        signIn("manager");
        assertThatThrownBy(() -> reviews.page(shire, "R9")).isInstanceOf(UnknownRiskException.class);
    }

    @Test
    void asksTheDatabaseNoOftenerForMore() {
        RiskPack.many("reviewshire-few", 2).load(importer);
        RiskPack.many("reviewshire-many", 20).load(importer);
        rights.grantAll();
        signIn("manager");
        ProgrammeId few = new ProgrammeId("reviewshire-few");
        ProgrammeId many = new ProgrammeId("reviewshire-many");
        assertThat(costOfSaving(many)).isEqualTo(costOfSaving(few));
    }

    private long costOfSaving(ProgrammeId programme) {
        Fields now = reviews.page(programme, "R1").now();
        return Selects.of(
                database,
                () -> assertThat(reviews.save(programme, "R1", now, now.with("reason", "Looked at.")))
                        .isEqualTo(new Saved()));
    }

    private static Fields chosen(Fields typed, Overtaken overtaken) {
        Fields chosen = typed;
        for (var difference : overtaken.differences()) {
            chosen = chosen.with(
                    difference.field(), difference.isContested() ? difference.typed() : difference.theirs());
        }
        return chosen;
    }

    private void decide(String reference, String decision, String body) {
        Fields now = open(reference);
        save(
                reference,
                now,
                now.with("reason", "Decided.").with("decision", decision).with("body", body));
    }

    private Fields open(String reference) {
        return reviews.page(shire, reference).now();
    }

    private void save(String reference, Fields read, Fields typed) {
        assertThat(reviews.save(shire, reference, read, typed)).isEqualTo(new Saved());
    }

    private boolean writes(String reference) {
        try {
            reviews.page(shire, reference);
            reviews.save(shire, reference, Fields.NONE, Fields.NONE);
            return true;
        } catch (AccessDeniedException refused) {
            return false;
        }
    }

    private RiskRow risk(String reference) {
        return register.risk(shire, reference).risk();
    }

    private List<String> changes() {
        return database.sql("""
                        SELECT DISTINCT CONCAT(made_by, ': ', `change`.reason) FROM `change`
                        JOIN risk_review FOR SYSTEM_TIME ALL AS review ON review.change_id = `change`.id
                        WHERE review.programme = ? AND made_by <> 'test'""")
                .param(shire.value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<Decision> decisions(String reference) {
        return risk(reference).reviews().all().stream().map(ReviewRow::decision).toList();
    }

    private static void signIn(String account) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(account, "", new String[0]));
    }
}
