package org.planonapage.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.ScreenTest;
import org.planonapage.TestPack;
import org.planonapage.plan.PlanPack;
import org.planonapage.ui.RagBadge;
import org.planonapage.ui.RagSpread;
import org.springframework.security.test.context.support.WithMockUser;

class PlanViewTest extends ScreenTest {

    @BeforeEach
    void load() {
        load(
                PlanPack.judged("planview"),
                PlanPack.withSecretDraft("planview-draft"),
                TestPack.of("planview-none").file("units", "code,name,kind", "all,Testshire,authority"));
    }

    @Test
    void saysFirstHowTheActionsStandAndWhatMoved() {
        open("planview");
        assertThat(heading()).isEqualTo("Every child safe");
        assertThat(sentence())
                .isEqualTo("3 actions: 1 red, 1 amber, 1 complete. 1 moved up and 0 down since 10 April 2015. 1.2 is"
                        + " expected amber at the next review.");
    }

    @Test
    void showsEachThemeWithItsOutcomeActionsAndMetric() {
        open("planview");
        List<String> themes =
                $(ThemeSheet.class).all().stream().map(ScreenTest::text).toList();
        assertThat(themes).hasSize(2);
        assertThat(themes.getFirst())
                .containsSubsequence(
                        "1 Practice", "Children are safe", "1.1 Visit in time", "up from Red", "1.2 Audit cases")
                .containsSubsequence("Metric 1", "1", "at most 5");
        assertThat(themes.getLast()).contains("2 Workforce").contains("2.1 Recruit");
    }

    @Test
    void namesEachMarkInWords() {
        open("planview");
        assertThat($(RagBadge.class).all())
                .extracting(badge -> badge.getElement().getAttribute("aria-label"))
                .containsExactly("Amber", "Red", "Complete");
        assertThat($(RagSpread.class).all())
                .extracting(spread -> spread.getElement().getAttribute("aria-label"))
                .containsExactly("1 red, 1 amber", "1 complete");
    }

    @Test
    void tellsWhichEditionItIsAndWhatIsSaidOfItAsAWhole() {
        open("planview");
        assertThat(page())
                .contains("Phase 2. In force from May 2015; submitted to the Board on 10 April 2015.")
                .contains("2 editions")
                .contains("Children first")
                .contains("Agreed late.")
                .contains("The plan is late")
                .contains("All trainedplanned for December 2015");
    }

    @Test
    void keepsDayAndEditionInItsLinks() {
        open("planview?asAt=2015-06-02&edition=one");
        assertThat(links())
                .contains(
                        "planview/themes/1?asAt=2015-06-02&edition=one",
                        "planview/actions/2.1?asAt=2015-06-02&edition=one",
                        "planview/metrics/m1?asAt=2015-06-02&edition=one",
                        "planview/editions?asAt=2015-06-02")
                .allMatch(href -> href.contains("asAt=2015-06-02"));
    }

    @Test
    void saysWhereTheContentOfAnEditionIsNotPublished() {
        open("planview?edition=old");
        assertThat(heading()).isEqualTo("The first plan");
        assertThat(sentence()).isEqualTo("Content not published. This plan existed but its content was not published.");
        assertThat($(ThemeSheet.class).all()).isEmpty();
    }

    @Test
    void saysWhereThereIsNoPlan() {
        open("planview-none?asAt=2015-06-02");
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Nothing here yet.");
        assertThat(links()).containsExactly("planview-none/metrics?asAt=2015-06-02");
    }

    @Test
    void showsNoDraftThatNobodyHasSeen() {
        open("planview-draft");
        assertThat(page()).contains("Practice").doesNotContain("Secret");
        open("planview-draft?edition=next");
        assertThat(heading()).isEqualTo("Nothing to show");
        assertThat(page()).doesNotContain("Secret");
    }

    @Test
    @WithMockUser("board")
    void marksADraftForThoseWhoMayReadIt() {
        open("planview-draft?edition=next");
        assertThat(page()).contains("Draft. draft ").contains("1 Secret");
    }

    @Test
    @WithMockUser("stranger")
    void isNotOpenToWhoHasNoRole() {
        open("planview");
        assertThat(heading()).isEqualTo("Not open to your account");
        assertThat(text(com.vaadin.flow.component.UI.getCurrent()))
                .doesNotContain("Every child safe")
                .doesNotContain("Testshire");
    }

    @Test
    void showsWhatIsCompleteBlueUnlessTheProgrammeShowsStageAndJudgementApart() {
        load(
                PlanPack.judged("blueshire"),
                PlanPack.judged("plainshire")
                        .file(
                                "programme",
                                "name,title,council,closed_on,brag",
                                "plainshire,Better Services,Testshire Council,2015-05-31,no"));
        open("blueshire");
        assertThat(sentence()).contains("1 complete");
        open("plainshire");
        assertThat(sentence()).doesNotContain("complete").contains("1 not rated");
        assertThat(page()).contains("Recruit", "complete");
    }
}
