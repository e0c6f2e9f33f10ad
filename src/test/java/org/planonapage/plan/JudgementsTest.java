package org.planonapage.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Outcome;
import org.planonapage.exchange.Mistake;
import org.planonapage.exchange.PackImporter;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.ClosedProgrammeException;
import org.planonapage.programme.DemoRights;
import org.planonapage.rating.Mark;
import org.planonapage.rating.Rag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@WithMockUser("lead")
class JudgementsTest {

    /** Counts up, so that each test has a programme of its own. */
    private static int programmes;

    @Autowired
    private Judgements judgements;

    @Autowired
    private Plans plans;

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @Autowired
    private JdbcClient database;

    private ProgrammeId shire = new ProgrammeId("judgeshire");

    @BeforeEach
    void load() {
        shire = new ProgrammeId("judgeshire-" + ++programmes);
        RunningPack.of(shire.value()).load(importer);
        rights.grantAll();
        hold("lead");
    }

    private void hold(String account) {
        database.sql("""
                        INSERT INTO post_holding (account_id, programme, post_code, since)
                        SELECT id, ?, 'head', '2020-01-01' FROM account WHERE username = ?""").params(shire.value(), account).update();
    }

    @Test
    void beginsBlankEachDayWithTheStageAndTheMilestones() {
        Fields now = open("1.1");
        assertThat(now.get("rag") + now.get("reason")).isEmpty();
        assertThat(now.get("lifecycle")).isEqualTo("in progress");
        assertThat(now.get("made_by")).isEqualTo("head");
        assertThat(now.texts()).containsKey("milestone.1.done_on").doesNotContainKey("milestone.2.done_on");
    }

    @Test
    void putsAJudgementOnRecordWithItsForecastAndItsNextReview() {
        assertThat(save(
                        "1.4",
                        Map.of(
                                "rag",
                                "amber",
                                "reason",
                                "Slower.",
                                "forecast",
                                "green",
                                "forecast_for",
                                "the spring",
                                "next_review",
                                "2099-01-31")))
                .isInstanceOf(Outcome.Saved.class);
        ActionDetail action = plans.action(shire, null, "1.4");
        assertThat(action.action().mark()).isEqualTo(Mark.AMBER);
        assertThat(action.judgements().getFirst()).satisfies(latest -> {
            assertThat(latest.reason()).isEqualTo("Slower.");
            assertThat(latest.expectation()).isEqualTo("expected green at the spring");
            assertThat(latest.nextReview()).isEqualTo("2099-01-31");
            assertThat(latest.madeBy()).isEqualTo("Head of Fieldwork");
        });
    }

    @Test
    void asksWhyWhereTheFiguresSayOtherwise() {
        assertThat(mistake(save("1.1", Map.of("rag", "green", "reason", "All is well.")))
                        .field())
                .isEqualTo("despite");
        assertThat(save("1.1", Map.of("rag", "green", "reason", "All is well.", "despite", "The figures are old.")))
                .isInstanceOf(Outcome.Saved.class);
        assertThat(plans.action(shire, null, "1.1").judgements().getFirst().despite())
                .isEqualTo("The figures are old.");
    }

    @Test
    void asksWhyAlsoWhereTheJudgementIsWorseThanTheFigures() {
        assertThat(mistake(save("1.4", Map.of("rag", "red", "reason", "I doubt it."))))
                .isEqualTo(new Mistake(
                        "despite",
                        "The figures disagree: every target linked to this action is met. Say why you rate it red."));
    }

    @Test
    void wantsAReason() {
        assertThat(mistake(save("1.1", Map.of("rag", "red"))))
                .isEqualTo(new Mistake("reason", "Enter the reason for this rating."));
        assertThat(mistake(save("1.1", Map.of())).field()).isEqualTo("rag");
    }

    @Test
    void correctsAJudgementOfTheSameDayByAnotherThatSaysSo() {
        save("1.1", Map.of("rag", "red", "reason", "Nobody came."));
        Fields again = open("1.1");
        assertThat(again.get("rag")).isEqualTo("red");
        judgements.save(shire, "1.1", again, again.with("rag", "amber").with("reason", "Two came after all."));
        assertThat(plans.action(shire, null, "1.1").judgements().subList(0, 2))
                .extracting(JudgementRow::rag)
                .containsExactly(Rag.AMBER, Rag.RED);
        assertThat(plans.action(shire, null, "1.1").judgements().getFirst().corrects())
                .isNotNull();
        assertThat(plans.action(shire, null, "1.1").action().mark()).isEqualTo(Mark.AMBER);
    }

    @Test
    void writesTheSameFormOnce() {
        Fields read = open("1.1");
        Fields typed =
                read.with("rag", "red").with("reason", "Nobody came.").with("highlight.text", "We go on looking.");
        judgements.save(shire, "1.1", read, typed);
        assertThat(judgements.save(shire, "1.1", read, typed)).isInstanceOf(Outcome.Refused.class);
        assertThat(plans.action(shire, null, "1.1").judgements()).hasSize(2);
        assertThat(plans.action(shire, null, "1.1").highlights()).hasSize(1);
    }

    @Test
    void keepsUpStageAndMilestonesWithoutAJudgement() {
        assertThat(save("1.1", Map.of("lifecycle", "complete", "milestone.1.done_on", "2015-08")))
                .isInstanceOf(Outcome.Saved.class);
        ActionDetail action = plans.action(shire, null, "1.1");
        assertThat(action.action().mark()).isEqualTo(Mark.COMPLETE);
        assertThat(action.milestones().getFirst().doneOn()).hasToString("2015-08");
        assertThat(action.judgements()).hasSize(1);
    }

    @Test
    void isForWhoeverLeadsTheActionAndWhoeverManages() {
        assertThatThrownBy(() -> open("1.2")).isInstanceOf(AccessDeniedException.class);
        assertThat(plans.isJudgedByReader(shire, "1.1")).isTrue();
        assertThat(plans.isJudgedByReader(shire, "1.2")).isFalse();
    }

    @Test
    @WithMockUser("manager")
    void letsAManagerJudgeWhatNobodyLeads() {
        assertThat(save("1.2", Map.of("rag", "red", "reason", "Nobody leads it.")))
                .isInstanceOf(Outcome.Saved.class);
    }

    @Test
    @WithMockUser("manager")
    void writesNothingToAProgrammeThatHasEnded() {
        ProgrammeId ended = new ProgrammeId("judgeshire-ended-" + programmes);
        DoubtfulPack.of(ended.value()).load(importer);
        rights.grantAll();
        assertThatThrownBy(() -> judgements.page(ended, "1.1")).isInstanceOf(ClosedProgrammeException.class);
    }

    private Fields open(String reference) {
        return judgements.page(shire, reference).now();
    }

    private Outcome save(String reference, Map<String, String> typed) {
        Fields read = open(reference);
        Fields all = read;
        for (Map.Entry<String, String> one : typed.entrySet()) {
            all = all.with(one.getKey(), one.getValue());
        }
        return judgements.save(shire, reference, read, all);
    }

    private static Mistake mistake(Outcome outcome) {
        return ((Outcome.Refused) outcome).mistakes().getFirst();
    }
}
