package org.planonapage.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.ScreenTest;
import org.planonapage.TestPack;
import org.springframework.security.test.context.support.WithMockUser;

/** What is typed into the forms of the plan is neither lost nor written twice, whoever else writes meanwhile. */
@WithMockUser("manager")
class TwoAtThePlanTest extends ScreenTest {

    private String shire;

    @BeforeEach
    void load() {
        shire = "two-" + UUID.randomUUID().toString().substring(0, 8);
        load(plan("2015-06-01", "Visit", "Practice", "Every child heard"));
    }

    private TestPack plan(String day, String action, String theme, String vision) {
        return TestPack.of(shire)
                .file("pack", "programme,format,recorded_on,source", shire + ",1," + day + ",A test")
                .file("editions", "code,title,vision,status,content", "two,Next year," + vision + ",draft,published")
                .file("themes", "edition,number,title", "two,1," + theme)
                .file("actions", "edition,reference,theme,text", "two,1.1,1," + action);
    }

    @Test
    void showAnActionThatAnImportChangedBesideWhatIsTyped() {
        open(shire + "/actions/1.1/edit?edition=two");
        type("Action", "Visit weekly");
        load(plan("2015-06-02", "Visit monthly", "Practice", "Every child heard"));
        press("Save action");
        assertThat(page())
                .contains("Someone changed this while you had it open", "Visit monthly", "Visit weekly")
                .doesNotContain("Action saved.");
        press("Save with these choices");
        open(shire + "?edition=two");
        assertThat(actions()).containsExactly("1.1 Visit weekly");
    }

    @Test
    @SuppressWarnings("unchecked")
    void letTheOthersWordsStandWhereTheyAreChosen() {
        open(shire + "/themes/1/edit?edition=two");
        type("Title of the theme", "Good practice");
        load(plan("2015-06-02", "Visit", "Best practice", "Every child heard"));
        press("Save theme");
        RadioButtonGroup<String> choice = $(RadioButtonGroup.class).single();
        choice.setValue("theirs");
        press("Save with these choices");
        open(shire + "?edition=two");
        assertThat(page()).contains("Best practice").doesNotContain("Good practice");
    }

    @Test
    void offerAgainWhatWasTypedWhenThePageIsOpenedAnew() {
        open(shire + "/edit?edition=two");
        press("Vision, title and ambitions");
        type("Vision", "Every child safe");
        load(plan("2015-06-02", "Visit", "Practice", "Every child well"));
        open(shire + "/edit?edition=two");
        press("Vision, title and ambitions");
        assertThat($(TextArea.class).all())
                .filteredOn(field -> field.getLabel().equals("Vision"))
                .extracting(TextArea::getValue)
                .containsExactly("Every child safe");
        assertThat(page()).contains("It has not been saved yet.", "Every child well");
    }

    @Test
    void addOneActionForTwoClicks() {
        open(shire + "/edit?edition=two");
        press("Add an action to theme 1");
        type("Action", "Listen");
        Button save = button("Save action");
        save.click();
        save.setEnabled(true);
        save.click();
        open(shire + "?edition=two");
        assertThat(actions()).containsExactly("1.1 Visit", "1.2 Listen");
    }

    private List<String> actions() {
        return $view(Anchor.class).all().stream()
                .filter(link -> link.getHref().contains("/actions/"))
                .map(ScreenTest::text)
                .toList();
    }

    private void press(String words) {
        test(button(words)).click();
    }

    private Button button(String words) {
        return $(Button.class).all().stream()
                .filter(button -> button.getText().equals(words))
                .findAny()
                .orElseThrow(() -> new AssertionError("No button " + words + " among "
                        + $(Button.class).all().stream().map(Button::getText).toList()));
    }

    private void type(String label, String text) {
        for (Component field : $(Component.class).all()) {
            if (field instanceof TextArea area && area.getLabel().equals(label)) {
                test(area).setValue(text);
                return;
            }
            if (field instanceof TextField line && line.getLabel().equals(label)) {
                test(line).setValue(text);
                return;
            }
        }
        throw new AssertionError("No field " + label);
    }
}
