package org.planonapage.risk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.ScreenTest;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Outcome.Saved;
import org.planonapage.links.ProgrammeId;
import org.planonapage.risk.RiskPack;
import org.planonapage.risk.RiskReviews;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser("risk")
class ReviewScreensTest extends ScreenTest {

    private static final String SAVE = "Save review";

    /** Counts up, so that each test has a programme of its own. */
    private static int programmes;

    @Autowired
    private RiskReviews reviews;

    @Autowired
    private JdbcClient database;

    private String shire = "";

    @BeforeEach
    void load() {
        programmes++;
        shire = "formshire-" + programmes;
        load(RiskPack.running(shire), RiskPack.full("formshire-ended"));
    }

    @Test
    void asksInTheOrderInWhichAnOwnerThinks() {
        open(shire + "/risks/R1/review");
        assertThat(heading()).isEqualTo("Review R1 Caseloads too high");
        assertThat(page())
                .containsSubsequence(
                        "Change the wording or the links",
                        "What is the position now?",
                        "Are the controls working?",
                        "What is being done?",
                        "Decision",
                        SAVE);
    }

    @Test
    void saysAtOnceWhatAScoreComesTo() {
        open(shire + "/risks/R1/review");
        test(radios("How likely is it?")).selectItem("2 Unlikely");
        assertThat(page()).contains("Lower than 16 before.");
    }

    @Test
    void savesAndReturnsToTheRisk() {
        open(shire + "/risks/R1/review");
        test(area("Why?")).setValue("Twelve workers came.");
        click(SAVE);
        assertThat(heading()).isEqualTo("R1 Caseloads too high");
        assertThat(page()).contains("Twelve workers came.");
    }

    @Test
    void leadsFromEachMistakeToItsField() {
        open(shire + "/risks/R1/review");
        click(SAVE);
        NativeButton lead = $(NativeButton.class).withClassName("link").single();
        assertThat(lead.getText()).startsWith("Why?: Say in a sentence what you found");
        assertThat(area("Why?").isInvalid()).isTrue();
        assertThat(area("Why?").getErrorMessage()).startsWith("Say in a sentence");
        test(area("Why?")).setValue("Looked at.");
        click(SAVE);
        assertThat(heading()).isEqualTo("R1 Caseloads too high");
    }

    @Test
    void opensTheWordingWhenAMistakeStandsInIt() {
        open(shire + "/risks/R1/review");
        test(line("Title")).setValue("");
        test(area("Why?")).setValue("Looked at.");
        click(SAVE);
        test($(NativeButton.class).withClassName("link").single()).click();
        assertThat(line("Title").isInvalid()).isTrue();
        assertThat($(Details.class).single().isOpened()).isTrue();
    }

    @Test
    void offersWhatWasTypedBeforeTheSessionWasLost() {
        open(shire + "/risks/R1/review");
        test(area("Why?")).setValue("Half a sent");
        open("login");
        open(shire + "/risks/R1/review");
        assertThat(area("Why?").getValue()).isEqualTo("Half a sent");
        assertThat(page()).contains("It has not been saved yet.");
    }

    @Test
    void discardsWhatWasTypedWhenToldTo() {
        open(shire + "/risks/R1/review");
        test(area("Why?")).setValue("Half a sent");
        open("login");
        open(shire + "/risks/R1/review");
        click("Discard draft and start again");
        assertThat(area("Why?").getValue()).isEmpty();
        open("login");
        open(shire + "/risks/R1/review");
        assertThat(area("Why?").getValue()).isEmpty();
        assertThat(page()).doesNotContain("This is your draft");
    }

    @Test
    void keepsANewControlWithTheDraft() {
        open(shire + "/risks/R1/review");
        click("Add a control");
        test($(TextField.class)
                        .withCondition(field -> "Control".equals(field.getLabel()))
                        .all()
                        .getLast())
                .setValue("A weekly count");
        open("login");
        open(shire + "/risks/R1/review");
        assertThat($(TextField.class).all()).extracting(TextField::getValue).contains("A weekly count");
    }

    @Test
    void showsAnothersChangeBesideOnesOwnAndLetsOneChoose() {
        open(shire + "/risks/R1/review");
        test(area("Why?")).setValue("Mine");
        test(radios("How likely is it?", RadioButtonGroup::getLabel)).selectItem("3 Possible");
        anotherSaves(Map.of("reason", "Theirs", "likelihood", "5"));
        click(SAVE);
        assertThat(page())
                .contains("Someone changed this while you had it open")
                .containsSubsequence("How likely is it?", "4 Likely", "5 Certain", "3 Possible")
                .containsSubsequence("Last review", "reviewed: Theirs", "Not changed", "The saved version");
        test(radios("How likely is it?", group -> group.getAriaLabel().orElse("")))
                .selectItem("The saved version");
        click("Save with these choices");
        assertThat(heading()).isEqualTo("R1 Caseloads too high");
        assertThat(scores()).contains("5 4").doesNotContain("3 4, 5 4");
        assertThat(page()).contains("Theirs").contains("Mine");
    }

    private RadioButtonGroup<?> radios(String words, Function<RadioButtonGroup<?>, String> called) {
        return $(RadioButtonGroup.class).all().stream()
                .map(group -> (RadioButtonGroup<?>) group)
                .filter(group -> words.equals(called.apply(group)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void keepsOnesOwnReviewBesideAnothersOfTheDay() {
        open(shire + "/risks/R1/review");
        test(area("Why?")).setValue("Mine");
        anotherSaves(Map.of("reason", "Theirs"));
        click(SAVE);
        click("Save with these choices");
        assertThat(page()).containsSubsequence("Mine", "Theirs");
    }

    @Test
    void showsWhatChangedBeforeADraftWasTakenUpAgain() {
        open(shire + "/risks/R1/review");
        test(area("Why?")).setValue("Mine");
        open("login");
        anotherSaves(Map.of("reason", "Theirs"));
        open(shire + "/risks/R1/review");
        assertThat(page())
                .contains("It has not been saved yet.")
                .contains("Changed by someone after your last change, on ");
        assertThat(area("Why?").getValue()).isEqualTo("Mine");
    }

    @Test
    void savesOnceWhenPressedTwice() {
        open(shire + "/risks/R1/review");
        test(area("Why?")).setValue("Looked at.");
        Button save = $(Button.class).withText(SAVE).single();
        save.click();
        save.click();
        assertThat(database.sql("SELECT COUNT(*) FROM risk_review FOR SYSTEM_TIME ALL WHERE programme = ?")
                        .param(shire)
                        .query(Long.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void savesByKeyboard() {
        open(shire + "/risks/R1/review");
        test(area("Why?")).setValue("Looked at.");
        fireShortcut(Key.ENTER, KeyModifier.CONTROL);
        assertThat(heading()).isEqualTo("R1 Caseloads too high");
    }

    @Test
    void asksForTheBodyOnlyOfAnEscalation() {
        open(shire + "/risks/R1/review");
        assertThat(shown("Which body?")).isFalse();
        test(radios("Decision")).selectItem("Escalate it to a body");
        assertThat(shown("Which body?")).isTrue();
    }

    @Test
    void doesNotSendABodyThatWasHiddenAgain() {
        open(shire + "/risks/R1/review");
        test(area("Why?")).setValue("Looked at.");
        test(radios("Decision")).selectItem("Escalate it to a body");
        Select<?> body = $(Select.class)
                .withCondition(field -> "Which body?".equals(field.getLabel()))
                .single();
        test(body).selectItem("Improvement Board");
        test(radios("Decision")).selectItem("Keep as it is");
        click(SAVE);
        assertThat(heading()).isEqualTo("R1 Caseloads too high");
    }

    @Test
    void isNotForTheRisksOfOthersNorForMembers() {
        open(shire + "/risks/R4/review");
        assertThat(heading()).isEqualTo("Not open to your account");
        open(shire + "/risks/R4");
        assertThat(links()).noneMatch(link -> link.endsWith("/review"));
        open(shire + "/risks/R1");
        assertThat(links()).contains(shire + "/risks/R1/review");
    }

    @Test
    void writesNothingIntoThePastNorToAProgrammeThatEnded() {
        open(shire + "/risks/R1/review?asAt=2015-06-02");
        assertThat(page()).contains("You are viewing an earlier date");
        open(shire + "/risks/R1?asAt=2015-06-02");
        assertThat(links()).noneMatch(link -> link.contains("/review"));
    }

    @Test
    @WithMockUser("manager")
    void isReadOnlyWhereTheProgrammeEnded() {
        open("formshire-ended/risks/R1/review");
        assertThat(page()).contains("closed on 31 May 2015; it is read, and nothing is written to it any more.");
        open("formshire-ended/risks/R1");
        assertThat(links()).noneMatch(link -> link.endsWith("/review"));
    }

    @Test
    void listsOnesOwnRisksAndWhatIsDue() {
        open(shire + "/risks/mine");
        assertThat(heading()).isEqualTo("My risks");
        assertThat(sentence()).isEqualTo("One review is late. You own 2 open risks.");
        assertThat(page()).containsSubsequence("R1 Caseloads too high", "late", "R3 The office moves", "not scored");
        assertThat(links()).contains(shire + "/risks/R1/review", shire + "/risks/R3/review");
    }

    @Test
    void offersToGoOnWithWhatWasBegun() {
        open(shire + "/risks/R1/review");
        test(area("Why?")).setValue("Half a sent");
        open(shire + "/risks/mine");
        assertThat(page()).contains("Continue the review of R1").contains("Review R3");
    }

    @Test
    void leadsOwnersToTheirRisksFromTheRegister() {
        open(shire + "/risks");
        assertThat(page()).contains("My risks: 2, 1 review late.");
        assertThat(links()).contains(shire + "/risks/mine");
    }

    @Test
    @WithMockUser("member")
    void tellsWhoeverOwnsNoneWhy() {
        open(shire + "/risks/mine");
        assertThat(page()).contains("You own no open risk.").contains("you do not hold a post that owns risks");
    }

    @Test
    void addsARiskAndGoesToIt() {
        open(shire + "/risks");
        assertThat(links()).contains(shire + "/risks/new");
        open(shire + "/risks/new");
        assertThat(sentence()).startsWith("It becomes R6.");
        test(line("Title")).setValue("Money runs out");
        Select<?> owner = $(Select.class)
                .withCondition(field -> "Owner".equals(field.getLabel()))
                .single();
        assertThat(owner.getValue()).as("the only post that is held").isEqualTo("principal");
        click("Add risk");
        assertThat(heading()).isEqualTo("R6 Money runs out");
    }

    @Test
    @WithMockUser("member")
    void offersMembersNothingToAdd() {
        open(shire + "/risks");
        assertThat(links()).noneMatch(link -> link.endsWith("/new"));
        open(shire + "/risks/new");
        assertThat(heading()).isEqualTo("Not open to your account");
        assertThat(page())
                .contains("Your role in this programme is member. You need the role risk owner or manager.")
                .contains("A manager of the programme can give it to you.")
                .doesNotContain("no such programme");
    }

    @Test
    void showsWhatARiskThreatensInWordsWhereBothChangedIt() {
        open(shire + "/risks/R1/review");
        test(area("Why?")).setValue("Looked at.");
        anotherSaves(Map.of("reason", "Theirs", "threatens.to", "metric:cases"));
        click(SAVE);
        assertThat(page()).containsSubsequence("Linked to", "Metric Open cases; Theme 1 Practice (phase-1)");
    }

    private void anotherSaves(Map<String, String> typed) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new TestingAuthenticationToken("manager", "", new String[0])));
        try {
            ProgrammeId programme = new ProgrammeId(shire);
            Fields now = reviews.page(programme, "R1").now();
            Fields theirs = now;
            for (Map.Entry<String, String> field : typed.entrySet()) {
                theirs = theirs.with(field.getKey(), field.getValue());
            }
            assertThat(reviews.save(programme, "R1", now, theirs)).isEqualTo(new Saved());
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private String scores() {
        return database.sql(
                        "SELECT GROUP_CONCAT(CONCAT(likelihood, ' ', impact)) FROM risk_score WHERE programme = ? AND scored_on > '2026-01-01'")
                .param(shire)
                .query(String.class)
                .single();
    }

    private TextArea area(String label) {
        return labelled(TextArea.class, label);
    }

    private TextField line(String label) {
        return labelled(TextField.class, label);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<String> radios(String label) {
        return labelled(RadioButtonGroup.class, label);
    }

    private boolean shown(String label) {
        return $(Select.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .exists();
    }

    private <C extends Component & HasLabel> C labelled(Class<C> type, String label) {
        return $(type).withCondition(field -> label.equals(field.getLabel())).single();
    }

    private void click(String text) {
        test($(Button.class).withText(text).single()).click();
    }
}
