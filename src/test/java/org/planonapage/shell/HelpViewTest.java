package org.planonapage.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.planonapage.ScreenTest;
import org.planonapage.TestPack;
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
                .doesNotContain("Load figures", "Manage a programme");
    }

    @Test
    @WithMockUser("manager")
    void tellsAManagerHowToManage() {
        load(TestPack.of("helpshire"));
        open("help");
        assertThat(page())
                .contains("Load figures", "Manage a programme", "Review your risks")
                .doesNotContain("Keep the installation");
    }

    @Test
    @WithMockUser(username = "admin", roles = "ADMINISTRATOR")
    void tellsTheAdministratorHowToKeepTheInstallation() {
        open("help");
        assertThat(page()).contains("Keep the installation").doesNotContain("Read the plan");
    }

    @Test
    @WithAnonymousUser
    void showsTheAccessibilityStatementToEverybody() {
        open("accessibility");
        assertThat(heading()).isEqualTo("Accessibility statement for Plan on a Page");
        assertThat(page()).contains("partially compliant", "has not been tested by people who rely on a screen reader");
    }
}
