package org.planonapage.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.ScreenTest;
import org.planonapage.TestPack;
import org.planonapage.plan.PlanPack;
import org.springframework.security.test.context.support.WithMockUser;

class EditionsViewTest extends ScreenTest {

    @BeforeEach
    void load() {
        load(
                PlanPack.judged("editionsview"),
                PlanPack.withSecretDraft("editionsview-draft"),
                TestPack.of("editionsview-none"));
    }

    @Test
    void saysHowManyThereAreAndWhatIsNotPublished() {
        open("editionsview/editions");
        assertThat(heading()).isEqualTo("Editions of the plan");
        assertThat(sentence()).isEqualTo("2 editions. The content of 1 was not published.");
    }

    @Test
    void listsThemNewestFirstAndSaysWhichIsShown() {
        open("editionsview/editions");
        assertThat(editions())
                .containsExactly(
                        "Phase 2: The planIn force from May 2015; submitted to the Board on 10 April 2015.Agreed late.This is"
                                + " the edition on the plan’s page.",
                        "Phase 1: The first planEnded.Content not published.");
    }

    @Test
    void leadsToEachEditionOnTheDayThatIsRead() {
        open("editionsview/editions?asAt=2015-06-02");
        assertThat(links())
                .containsExactly(
                        "editionsview?asAt=2015-06-02",
                        "editionsview/editions/compare?asAt=2015-06-02",
                        "editionsview?asAt=2015-06-02&edition=one",
                        "editionsview?asAt=2015-06-02&edition=old");
    }

    @Test
    void saysWhereThereIsNone() {
        open("editionsview-none/editions");
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Nothing here yet.");
    }

    @Test
    void hidesADraftThatNobodyHasSeen() {
        open("editionsview-draft/editions");
        assertThat(sentence()).isEqualTo("There is 1 edition.");
        assertThat(page()).doesNotContain("Next year");
    }

    @Test
    @WithMockUser("board")
    void showsItToThoseWhoMayReadIt() {
        open("editionsview-draft/editions");
        assertThat(editions()).anyMatch(edition -> edition.startsWith("Next year's planDraft."));
    }

    @Test
    @WithMockUser("stranger")
    void isNotOpenToWhoHasNoRole() {
        open("editionsview/editions");
        assertThat(heading()).isEqualTo("Not open to your account");
        assertThat(page()).doesNotContain("Phase 2");
    }

    private List<String> editions() {
        return $(ListItem.class)
                .from($(OrderedList.class).withClassName("editions").single())
                .all()
                .stream()
                .map(ScreenTest::text)
                .toList();
    }
}
