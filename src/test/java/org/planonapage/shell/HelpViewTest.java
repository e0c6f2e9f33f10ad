package org.planonapage.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.planonapage.ScreenTest;
import org.planonapage.TestPack;
import org.planonapage.quantity.Dates;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;

/** What the help tells each reader, and the statement that everybody may read. */
class HelpViewTest extends ScreenTest {

    @Test
    void tellsAMemberHowToReadAndNothingElse() {
        load(TestPack.of("helpshire"));
        open("help");
        assertThat(sentence()).startsWith("Your roles: member.");
        assertThat(page())
                .contains("Read the plan", "Prepare a question")
                .doesNotContain("load figures", "Manage a programme", "Rate your actions", "Submit for a meeting");
    }

    @Test
    void explainsTheTermsOfTheScreensInTheOrderOfTheLetters() {
        load(TestPack.of("helpshire"));
        open("help");
        assertThat(page()).contains("Normal range", "Figures disagree", "FTE");
        assertThat(java.util.List.copyOf(Glossary.terms().keySet())).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(Glossary.terms().values()).allMatch(meaning -> meaning.endsWith(".") || meaning.endsWith(")."));
    }

    @Test
    @WithMockUser("manager")
    void tellsAManagerHowToManage() {
        load(TestPack.of("helpshire"));
        open("help");
        assertThat(page())
                .contains(
                        "Type or load figures",
                        "Manage a programme",
                        "Review your risks",
                        "Write the plan",
                        "Submit for a meeting")
                .doesNotContain("Look after the installation");
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMINISTRATOR")
    void tellsTheAdministratorHowToKeepTheInstallation() {
        open("help");
        assertThat(page()).contains("Look after the installation").doesNotContain("Read the plan");
    }

    @Value("${plan.accessibility.reviewed}")
    private LocalDate reviewed;

    /** What it says of tests is what the journeys do: see AxeJourney and LayoutJourney. */
    @Test
    @WithAnonymousUser
    void datesTheAccessibilityStatementFromOnePlace() {
        open("accessibility");
        assertThat(page())
                .contains("This statement was reviewed on " + Dates.inWords(reviewed) + ".")
                .contains("checked in every role with axe-core", "six widths from 320 to 1920 pixels")
                .doesNotContain("21 November");
    }

    @Test
    @WithAnonymousUser
    void showsTheAccessibilityStatementToEverybody() {
        open("accessibility");
        assertThat(heading()).isEqualTo("Accessibility statement for Plan on a Page");
        assertThat(page()).contains("partially compliant", "has not been tested by people who rely on a screen reader");
    }
}
