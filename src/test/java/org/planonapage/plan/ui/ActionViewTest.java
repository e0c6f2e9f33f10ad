package org.planonapage.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.ScreenTest;
import org.planonapage.plan.PlanPack;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.Facts;
import org.springframework.security.test.context.support.WithMockUser;

class ActionViewTest extends ScreenTest {

    @BeforeEach
    void load() {
        load(PlanPack.judged("actionview"));
    }

    @Test
    void saysHowItIsJudgedWhatIsExpectedAndWhy() {
        open("actionview/actions/1.1");
        assertThat(heading()).isEqualTo("1.1 Visit in time");
        assertThat(sentence()).isEqualTo("Amber on 1 May 2015, expected green at the next review. Fewer are late");
    }

    @Test
    void listsJudgementsNewestFirstEachWithItsWordReasonAndAuthor() {
        open("actionview/actions/1.1");
        assertThat($(ListItem.class)
                        .from($(OrderedList.class).withClassName("judgements").single())
                        .all())
                .extracting(ScreenTest::text)
                .containsExactly(
                        "Amber1 May 2015Fewer are lateEvidence: An auditForecast: Green at the next reviewRated by Head of"
                                + " Fieldwork.",
                        "Red1 March 2015Half are late");
    }

    @Test
    void tellsTheCommitment() {
        open("actionview/actions/1.1");
        assertThat(text($(Facts.class).single()))
                .contains("EditionPhase 2. In force from May 2015")
                .contains("LeadHead of Fieldwork")
                .contains("Startnot published")
                .contains("DueDecember 2015")
                .contains("Stagein progress");
    }

    @Test
    void standsOnItsMilestonesMetricsAndNotes() {
        open("actionview/actions/1.1");
        assertThat(page())
                .contains("First visitsdone on 20 March 2015")
                .contains("Metric 11 Apr 2015at most 5met")
                .contains("The action goes wellProgress; 20 May 2015")
                .doesNotContain("All trained")
                .doesNotContain("The theme goes well");
    }

    @Test
    void saysWhereItIsCompleteAndWhereNothingIsPublished() {
        open("actionview/actions/2.1");
        assertThat(sentence()).isEqualTo("Complete.");
        assertThat(page())
                .contains("No rating of this action was published.")
                .contains("No metrics are linked to this action.")
                .contains("Leadnot published");
    }

    @Test
    void leadsUpToItsThemeAndKeepsDayAndEditionInItsLinks() {
        open("actionview/actions/1.1?asAt=2015-06-02&edition=one");
        assertThat(text($(Crumbs.class).single())).isEqualTo("Plan1 Practice");
        assertThat(links())
                .containsExactly(
                        "actionview?asAt=2015-06-02&edition=one",
                        "actionview/themes/1?asAt=2015-06-02&edition=one",
                        "actionview/metrics/m1?asAt=2015-06-02&edition=one",
                        "actionview/history?asAt=2015-06-02&thing=action%3Aone%2F1.1");
    }

    @Test
    void saysThatThereIsNoSuchAction() {
        open("actionview/actions/9.9");
        assertThat(heading()).isEqualTo("Nothing to show");
        assertThat(page()).contains("There is no action 9.9 in “Phase 2” of Testshire Council.");
    }

    @Test
    @WithMockUser("stranger")
    void isNotOpenToWhoHasNoRole() {
        open("actionview/actions/1.1");
        assertThat(heading()).isEqualTo("Not open to your account");
        assertThat(page()).doesNotContain("Visit in time");
    }
}
