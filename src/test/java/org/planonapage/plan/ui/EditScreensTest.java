package org.planonapage.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.ScreenTest;
import org.planonapage.TestPack;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser("manager")
class EditScreensTest extends ScreenTest {

    /** Each test has a programme of its own: what is written stays. */
    private String shire;

    @BeforeEach
    void load() {
        shire = "screens-" + UUID.randomUUID().toString().substring(0, 8);
        load(TestPack.of(shire)
                .file("units", "code,name,kind", "shire,Testshire,authority")
                .file("posts", "code,title,unit", "head,Head of Fieldwork,shire")
                .file("bodies", "code,name,kind", "board,Board,improvement board")
                .file(
                        "editions",
                        "code,title,vision,status,in_force_from,content",
                        "one,The plan,Every child safe,in force,2015-04,published",
                        "two,Next year,Every child heard,draft,,published")
                .file("themes", "edition,number,title", "one,1,Practice", "two,1,Practice", "two,2,Workforce")
                .file(
                        "actions",
                        "edition,reference,theme,text",
                        "one,1.1,1,Visit",
                        "two,1.1,1,Visit",
                        "two,1.2,1,Audit",
                        "two,2.1,2,Recruit"));
    }

    @Test
    void offersTheSwitchToWhoManagesTheProgrammeAndKeepsItsPages() {
        open(shire);
        assertThat(links()).contains(shire + "/edit?edition=one");
        open(shire + "/actions/1.1?edition=two");
        assertThat(links()).contains(shire + "/actions/1.1/edit?edition=two");
    }

    @Test
    @WithMockUser("lead")
    void offersItToNobodyElseThoughTheAddressAsks() {
        open(shire + "/edit?edition=two");
        assertThat(links()).noneMatch(link -> link.contains("/edit"));
        assertThat($(PlanEditor.class).all()).isEmpty();
        assertThat(page()).contains("You can’t change anything on this page.");
        assertThat(links()).contains(shire + "?edition=two");
    }

    @Test
    void readsThePastOnly() {
        open(shire + "/edit?asAt=2015-06-02");
        assertThat($(PlanEditor.class).all()).isEmpty();
        assertThat(links()).noneMatch(link -> link.contains("/edit"));
    }

    @Test
    void movesAnActionByItsButtonAndSaysWhereItIsNow() {
        open(shire + "/edit?edition=two");
        press("Move down: 1.1 Visit");
        assertThat(actions()).containsExactly("1.1 Audit", "1.2 Visit", "2.1 Recruit");
        assertThat(text($(Announcer.class).single())).isEqualTo("Visit is now 1.2, 2 of 2.");
        press("Move down: 1.2 Visit");
        assertThat(actions()).containsExactly("1.1 Audit", "2.1 Visit", "2.2 Recruit");
        press("Move up: 2.1 Visit");
        assertThat(actions()).containsExactly("1.1 Audit", "1.2 Visit", "2.1 Recruit");
    }

    @Test
    void movesAThemeWithItsActions() {
        open(shire + "/edit?edition=two");
        press("Move up: theme 2 Workforce");
        assertThat(actions()).containsExactly("1.1 Recruit", "2.1 Visit", "2.2 Audit");
    }

    @Test
    void addsAnActionWhereItWillStand() {
        open(shire + "/edit?edition=two");
        button("Add an action to theme 2").click();
        $(TextArea.class).all().stream()
                .filter(field -> field.getLabel().equals("Action"))
                .forEach(field -> typed(field, "Retain"));
        button("Save action").click();
        assertThat(actions()).containsExactly("1.1 Visit", "1.2 Audit", "2.1 Recruit", "2.2 Retain");
    }

    @Test
    void goesOnInTheNewEditionOnceItIsBegun() {
        open(shire + "/edit?edition=one");
        button("Start a new edition from this one").click();
        line("Title", "The year after");
        line("Short name", "three");
        button("Create edition").click();
        assertThat(actions()).containsExactly("1.1 Visit");
        assertThat(page()).contains("The year after", "Members can’t see it until you submit it for approval.");
    }

    @Test
    void keepsOneFormOpenAtATimeAndWhatWasTypedIntoTheOther() {
        open(shire + "/edit?edition=two");
        button("Add a theme").click();
        $(TextField.class).all().stream()
                .filter(field -> field.getLabel().equals("Title of the theme"))
                .forEach(field -> typed(field, "Voice"));
        button("Submit for approval").click();
        assertThat($(TextField.class).all()).extracting(TextField::getLabel).doesNotContain("Title of the theme");
        button("Add a theme").click();
        assertThat($(TextField.class).all().stream()
                        .filter(field -> field.getLabel().equals("Title of the theme")))
                .extracting(TextField::getValue)
                .containsExactly("Voice");
    }

    @Test
    void asksAReasonForACorrectionOfWhatWasAgreedAndMovesNothing() {
        open(shire + "/edit?edition=one");
        assertThat($(NativeButton.class).all().stream()
                        .map(NativeButton::getAriaLabel)
                        .flatMap(java.util.Optional::stream))
                .noneMatch(label -> label.startsWith("Move"));
        open(shire + "/actions/1.1/edit?edition=one");
        typed(
                $(TextArea.class).all().stream()
                        .filter(field -> field.getLabel().equals("Action"))
                        .findAny()
                        .orElseThrow(),
                "Visit children");
        button("Save action").click();
        assertThat(page()).contains("Why are you changing it?: This was approved.");
    }

    private List<String> actions() {
        return $view(Anchor.class).all().stream()
                .filter(link -> link.getHref().contains("/actions/"))
                .map(ScreenTest::text)
                .toList();
    }

    private void press(String label) {
        test($(NativeButton.class).all().stream()
                        .filter(button -> button.getAriaLabel().equals(java.util.Optional.of(label)))
                        .findAny()
                        .orElseThrow(() -> new AssertionError("No button " + label)))
                .click();
    }

    private Button button(String words) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findAny()
                .orElseThrow(() -> new AssertionError("No button " + words));
    }

    private void line(String label, String text) {
        typed(
                $(TextField.class).all().stream()
                        .filter(field -> field.getLabel().equals(label))
                        .findAny()
                        .orElseThrow(),
                text);
    }

    private void typed(TextArea field, String text) {
        test(field).setValue(text);
    }

    private void typed(TextField field, String text) {
        test(field).setValue(text);
    }
}
