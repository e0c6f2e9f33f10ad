package org.planonapage.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planonapage.exchange.PackImporter;
import org.planonapage.programme.DemoRights;
import org.planonapage.risk.RiskPack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A risk is reviewed, by its owner and by others at the same time. */
class RiskJourney extends Journey {

    private static final String SHIRE = "/riskjourney";

    /** What stands out of the page to the right; empty when nothing does. */
    private static final String WIDER = """
            document.scrollingElement.scrollWidth <= innerWidth ? '' : [...document.querySelectorAll('main *')]
                .filter(part => part.checkVisibility() && part.getBoundingClientRect().right > innerWidth)
                .map(part => part.tagName + '.' + part.className).join(', ')""";

    private static final String SAVE = "Save review";

    @BeforeAll
    static void load(@Autowired PackImporter importer, @Autowired DemoRights rights) {
        RiskPack.running("riskjourney").load(importer);
        RiskPack.running("riskjourney-two").load(importer);
        RiskPack.running("riskjourney-three").load(importer);
        RiskPack.running("riskjourney-four").load(importer);
        rights.grantAll();
    }

    @Test
    void reviewsByKeyboardAlone() {
        Page page = signedIn("risk");
        open(page, SHIRE + "/risks/mine");
        tabTo(page, "a[href*='R1/review']");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Review R1 Caseloads too high");
        tabTo(page, "vaadin-radio-button input[value='4'], vaadin-radio-button[checked] input");
        page.keyboard().press("ArrowUp");
        assertThat(page.locator(".result")).containsText("Lower than 16 before.");
        tabTo(page, "vaadin-text-area textarea");
        page.keyboard().type("Twelve workers came.");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("h1")).hasText("R1 Caseloads too high");
        assertThat(page.locator("main")).containsText("Twelve workers came.");
        assertThat(page.locator(".say")).containsText("High, 12");
    }

    @Test
    void hidesNoFocusedFieldBeneathTheButton() {
        Page page = signedIn("risk", 1280, 600);
        open(page, SHIRE + "/risks/R3/review");
        for (int presses = 0; presses < 40; presses++) {
            page.keyboard().press("Tab");
            assertThat((Boolean) page.evaluate("""
                            () => {
                              const focused = document.activeElement, foot = document.querySelector('.foot');
                              if (foot.contains(focused) || !document.querySelector('.form').contains(focused)) return true;
                              return focused.getBoundingClientRect().bottom <= foot.getBoundingClientRect().top + 1;
                            }"""))
                    .as("the foot covers what was reached by Tab number " + presses)
                    .isTrue();
        }
    }

    @Test
    void showsAnothersChangeAndLetsOneChoose() {
        Page owner = signedIn("risk");
        Page manager = signedIn("manager");
        open(owner, "/riskjourney-two/risks/R1/review");
        open(manager, "/riskjourney-two/risks/R1/review");
        owner.getByLabel("Why?").fill("The owner's words");
        owner.getByLabel("How likely is it?").getByLabel("5 Certain").check();
        manager.getByLabel("Why?").fill("The manager's words");
        manager.getByLabel("How likely is it?").getByLabel("3 Possible").check();
        button(manager, SAVE).click();
        assertThat(manager.locator("h1")).hasText("R1 Caseloads too high");
        button(owner, SAVE).click();
        Locator sheet = owner.locator(".overtaken");
        assertThat(sheet).containsText("Changed by manager, on ");
        assertThat(sheet).containsText("The manager's words");
        assertThat(sheet).containsText("3 Possible");
        assertThat(sheet).containsText("5 Certain");
        assertAccessibleWideAndOnAPhone(owner, "the choice between two changes");
        button(owner, "Save with these choices").click();
        assertThat(owner.locator("h1")).hasText("R1 Caseloads too high");
        assertThat(owner.locator("main")).containsText("The owner's words");
        assertThat(owner.locator("main")).containsText("The manager's words");
    }

    @Test
    void tellsWhoManagesOfAnEscalationAndChangesTheirRegisterInPlace() {
        Page manager = signedIn("manager");
        open(manager, "/riskjourney-three/risks");
        double before = top(manager, "table.risk-register");
        Page owner = signedIn("risk");
        open(owner, "/riskjourney-three/risks/R1/review");
        owner.getByLabel("Why?").fill("It is beyond us.");
        owner.getByLabel("How likely is it?").getByLabel("5 Certain").check();
        owner.getByLabel("Escalate it to a body").check();
        owner.locator("vaadin-select:has-text('Which body?')").click();
        owner.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText("Improvement Board"))
                .click();
        button(owner, SAVE).click();
        assertThat(owner.locator(".say")).containsText("20");
        assertThat(manager.locator(".changed")).containsText("Changed just now: R1");
        assertThat(top(manager, "table.risk-register")).isEqualTo(before);
        manager.reload();
        manager.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Notices 1"))
                .first()
                .click();
        manager.getByText("R1 Caseloads too high was escalated to Improvement Board: It is beyond us.")
                .click();
        assertThat(manager.locator("h1")).hasText("R1 Caseloads too high");
        assertThat(manager.locator(".bar nav")
                        .first()
                        .getByRole(
                                AriaRole.LINK, new Locator.GetByRoleOptions().setName(Pattern.compile("^Notices \\d"))))
                .hasCount(0);
    }

    @Test
    void saysWhySavingFailedAndKeepsWhatWasTyped(@Autowired JdbcClient database) {
        Page owner = signedIn("risk");
        open(owner, "/riskjourney-four/risks/R1/review");
        owner.getByLabel("Why?").fill("Twelve workers came.");
        assertThat(owner.locator(".foot")).containsText("Saved as a draft.");
        database.sql("DELETE FROM role_grant WHERE programme = 'riskjourney-four' AND role = 'RISK_OWNER'")
                .update();
        button(owner, SAVE).click();
        Locator notice = owner.getByRole(AriaRole.ALERT);
        assertThat(notice).containsText("your account no longer has the role it needs. Nothing was saved.");
        assertThat(button(owner, SAVE)).isEnabled();
        assertThat(owner.getByLabel("Why?")).hasValue("Twelve workers came.");
        assertAccessibleWideAndOnAPhone(owner, "a save that failed");
        notice.getByText("Close").click();
        assertThat(notice).hasCount(0);
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionIsLost() {
        Page page = signedInAnew("risk");
        open(page, SHIRE + "/risks/R3/review");
        page.getByLabel("Why?").fill("Half a sentence");
        assertThat(page.locator(".foot")).containsText("Saved as a draft.");
        page.context().clearCookies();
        page.reload();
        signIn(page, "risk");
        assertThat(page.locator("h1")).hasText("Review R3 The office moves");
        assertThat(page.getByLabel("Why?")).hasValue("Half a sentence");
        assertThat(page.locator(".kept")).containsText("It has not been saved yet.");
        button(page, "Discard draft and start again").click();
        assertThat(page.getByLabel("Why?")).hasValue("");
    }

    @Test
    void prints() {
        Page page = signedIn("risk", 1062, 733);
        open(page, SHIRE + "/risks/R1");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".bar")).isHidden();
        assertThat(page.locator("a.act")).isHidden();
        assertThat(page.locator(".say")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/risks", "/risks/mine", "/risks/R3", "/risks/R3/review", "/risks/new", "/notices"})
    void findsNoAccessibilityViolation(String route) {
        Page page = signedIn("manager");
        open(page, SHIRE + route);
        assertAccessibleWideAndOnAPhone(page, route);
        page.setViewportSize(320, 256);
        assertThat(page.evaluate(WIDER))
                .as("no sideways scroll at 400 % on " + route)
                .isEqualTo("");
    }

    private static double top(Page page, String selector) {
        return page.locator(selector).first().boundingBox().y;
    }

    private static Locator button(Page page, String text) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + text)));
    }
}
