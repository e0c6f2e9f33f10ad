package org.planonapage.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.ScreenTest;
import org.planonapage.plan.PlanPack;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.RagBadge;
import org.springframework.security.test.context.support.WithMockUser;

class ThemeViewTest extends ScreenTest {

    @BeforeEach
    void load() {
        load(PlanPack.judged("themeview"), PlanPack.withSecretDraft("themeview-draft"));
    }

    @Test
    void saysHowTheActionsOfTheThemeStand() {
        open("themeview/themes/1");
        assertThat(heading()).isEqualTo("1 Practice");
        assertThat(sentence()).isEqualTo("2 actions: 1 red, 1 amber.");
        assertThat(page()).contains("Children are safe");
    }

    @Test
    void showsEachMarkWithTheEarlierOnesInWords() {
        open("themeview/themes/1");
        assertThat($(DataTable.class).all()).isNotEmpty();
        assertThat($(RagBadge.class).all())
                .extracting(badge -> badge.getElement().getAttribute("aria-label"))
                .containsExactly("Amber", "Red", "Amber", "Red", "Red");
        assertThat($(Span.class).withClassName("dots").all())
                .extracting(dots -> dots.getElement().getAttribute("aria-label"))
                .allMatch(said -> said.matches("(Red|Amber) from \\d{1,2} [A-Z][a-z]+ \\d{4}(, (red|amber) from .*)?"))
                .anyMatch(said -> said.contains(", amber from ") || said.contains(", red from "));
    }

    @Test
    void standsOnItsMilestonesMetricsAndNotes() {
        open("themeview/themes/1");
        assertThat(page())
                .contains("Half traineddue April 2015, not reached")
                .contains("First visitsdone on 20 March 2015")
                .contains("Metric 11 Apr 2015at most 5met")
                .contains("The theme goes wellProgress; 20 May 2015")
                .doesNotContain("The action goes well");
    }

    @Test
    void saysWhereNothingIsBeneathIt() {
        open("themeview/themes/2");
        assertThat(sentence()).isEqualTo("One action: 1 complete.");
        assertThat(page()).contains("No metrics are linked to this theme.");
    }

    @Test
    void keepsDayAndEditionInItsLinks() {
        open("themeview/themes/1?asAt=2015-06-02&edition=one");
        assertThat(text($(Crumbs.class).single())).isEqualTo("Plan");
        assertThat(links())
                .contains(
                        "themeview?asAt=2015-06-02&edition=one",
                        "themeview/actions/1.2?asAt=2015-06-02&edition=one",
                        "themeview/metrics/m1?asAt=2015-06-02&edition=one")
                .allMatch(href -> href.contains("asAt=2015-06-02"));
    }

    @Test
    void saysThatThereIsNoSuchTheme() {
        open("themeview/themes/9");
        assertThat(heading()).isEqualTo("Nothing to show");
        assertThat(page()).contains("There is no theme 9 in “Phase 2” of Testshire Council.");
    }

    @Test
    void isNotThereInADraftThatNobodyHasSeen() {
        open("themeview-draft/themes/1?edition=next");
        assertThat(page()).contains("There is no edition “next”").doesNotContain("Secret");
    }

    @Test
    @WithMockUser("stranger")
    void isNotOpenToWhoHasNoRole() {
        open("themeview/themes/1");
        assertThat(heading()).isEqualTo("Not open to your account");
        assertThat(page()).doesNotContain("Practice");
    }
}
