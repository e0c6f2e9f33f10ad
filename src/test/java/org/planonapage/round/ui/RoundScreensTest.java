package org.planonapage.round.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.ScreenTest;
import org.planonapage.links.ProgrammeId;
import org.planonapage.plan.JudgementPage;
import org.planonapage.plan.Judgements;
import org.planonapage.plan.RunningPack;
import org.planonapage.quantity.Dates;
import org.planonapage.round.Rounds;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser("manager")
class RoundScreensTest extends ScreenTest {

    private static final LocalDate TODAY = LocalDate.now(Clock.system(Dates.LONDON));

    private String shire;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Judgements judgements;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void load() {
        shire = "roundscreens-" + UUID.randomUUID().toString().substring(0, 8);
        load(RunningPack.of(shire));
        database.sql("""
                        INSERT INTO post_holding (account_id, programme, post_code, since)
                        SELECT id, ?, 'head', '2020-01-01' FROM account WHERE username = 'lead'""").param(shire).update();
    }

    private void openRound(int due) {
        database.sql("""
                        INSERT INTO round (programme, body, meeting_on, due_on, opened_by, opened_at)
                        VALUES (?, 'Improvement Board', ?, ?, 'manager', NOW(6))""")
                .params(shire, java.sql.Date.valueOf(TODAY.plusDays(20)), java.sql.Date.valueOf(TODAY.plusDays(due)))
                .update();
    }

    private void handIn() {
        ProgrammeId programme = new ProgrammeId(shire);
        JudgementPage page = judgements.page(programme, "1.1");
        judgements.save(
                programme, "1.1", page.now(), page.now().with("rag", "red").with("reason", "Nobody came."));
    }

    @Test
    void saysThatNoRoundIsOpenAndLetsAManagerOpenOne() {
        open(shire + "/round");
        assertThat(page()).contains("No round is open.", "Open a round");
    }

    @Test
    @WithMockUser("lead")
    void listsWhatALeadOwesAndOpensNothing() {
        openRound(10);
        open(shire + "/round");
        assertThat(page())
                .contains("What you have to submit", "1.1 Assess in time")
                .doesNotContain("See what publishing");
        assertThat(links()).contains(shire + "/actions/1.1/judgement");
    }

    @Test
    @WithMockUser("lead")
    void remindsOnEveryPageOnceItIsSoonDue() {
        openRound(2);
        open(shire + "/metrics");
        assertThat($(Section.class).withClassName("reminder").all())
                .singleElement()
                .satisfies(strip -> assertThat(text(strip))
                        .contains("You have 2 things to submit for the Improvement Board on ", "due in 2 days."));
        open(shire + "/round");
        assertThat($(Section.class).withClassName("reminder").all()).isEmpty();
    }

    @Test
    @WithMockUser("lead")
    void remindsOfNothingBefore() {
        openRound(10);
        open(shire + "/metrics");
        assertThat($(Section.class).withClassName("reminder").all()).isEmpty();
    }

    @Test
    @WithMockUser("member")
    void tellsMembersOfNoRound() {
        openRound(2);
        open(shire);
        assertThat($(Section.class).withClassName("reminder").all()).isEmpty();
        open(shire + "/round");
        assertThat(text(UI.getCurrent())).doesNotContain("submitted");
    }

    @Test
    void showsTheMarkBeforeAndAfterAndSendsBackWithANote() {
        openRound(10);
        handIn();
        open(shire + "/round/preview");
        assertThat(sentence()).contains("One thing will change for members: ratings of actions 1.");
        assertThat(page()).contains("Ratings of actions", "1.1 Assess in time", "Green", "Red", "Nobody came.");
        $(Details.class).all().stream()
                .filter(details -> details.getSummaryText().contains("Field by field"))
                .forEach(details -> details.setOpened(true));
        assertThat(page()).contains("Submitted by manager.");
        test($(TextField.class).single()).setValue("Say how many came.");
        button("Send it back").click();
        assertThat(page()).contains("Nothing has been submitted yet.");
    }

    @Test
    void publishesAllAtOnce() {
        openRound(10);
        handIn();
        open(shire + "/round/preview");
        button("Publish 1 item").click();
        assertThat(page()).contains("No round is open.");
        open(shire + "/actions/1.1");
        assertThat(page()).contains("Nobody came.");
    }

    @Test
    @WithMockUser("lead")
    void offersAJudgementAgainAfterTheSessionIsLost() {
        open(shire + "/actions/1.1/judgement");
        test($(RadioButtonGroup.class).all().getFirst()).selectItem("Red");
        test($(TextArea.class).all().getFirst()).setValue("Half a sentence");
        UI.getCurrent().navigate("login");
        open(shire + "/actions/1.1/judgement");
        assertThat($(TextArea.class).all().getFirst().getValue()).isEqualTo("Half a sentence");
        assertThat(page()).contains("It has not been saved yet.");
    }

    @Test
    @WithMockUser("lead")
    void showsTheSecondToSaveWhatTheFirstJudged() {
        open(shire + "/actions/1.1/judgement");
        test($(TextArea.class).all().getFirst()).setValue("The second's words");
        handIn();
        button("Save rating").click();
        assertThat(page()).contains("Someone changed this while you had it open", "Nobody came.", "The second's words");
    }

    @Test
    @WithMockUser("lead")
    void writesAJudgementOnceThoughTheButtonIsPressedTwice() {
        open(shire + "/actions/1.1/judgement");
        test($(RadioButtonGroup.class).all().getFirst()).selectItem("Red");
        test($(TextArea.class).all().getFirst()).setValue("Nobody came.");
        Button save = button("Save rating");
        save.click();
        save.click();
        assertThat(database.sql("SELECT COUNT(*) FROM judgement WHERE programme = ? AND reason = 'Nobody came.'")
                        .param(shire)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void handsInAHighlightOfATheme() {
        openRound(10);
        open(shire + "/themes/1/highlight");
        test($(TextArea.class).all().getFirst()).setValue("It goes well.");
        button("Save highlight").click();
        assertThat(page()).contains("Submitted for the Improvement Board");
        open(shire + "/round/preview");
        assertThat(page()).contains("Highlights", "It goes well.");
    }

    @Test
    @WithMockUser("data")
    void handsInAFigureThatADataOfficerOwes() {
        openRound(10);
        String form = database.sql("SELECT code FROM metric WHERE programme = ? ORDER BY code LIMIT 1")
                .param(shire)
                .query(String.class)
                .single();
        open(shire + "/metrics/" + form + "/figures/2015-06");
        $(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals("Value"))
                .forEach(field -> test(field).setValue("3"));
        button("Save figure").click();
        assertThat(page()).contains("Submitted for the Improvement Board");
        open(shire + "/round/preview");
        assertThat(page()).contains("Figures", "3 in June 2015");
    }

    private Button button(String text) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text + " on " + page()));
    }
}
