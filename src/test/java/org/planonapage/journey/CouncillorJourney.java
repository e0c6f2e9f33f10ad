package org.planonapage.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers come for, walked as they walk it. */
class CouncillorJourney extends Journey {

    /** What may be covered by the chart vendor's notice. */
    private static final int FREE_AT_THE_BOTTOM = 48;

    @Test
    void readsMedwaysPlanOpensAThemeAndAnActionAndGoesBack() {
        Page page = signedIn("member");
        open(page, "/");
        link(page, "Medway Council").click();
        assertThat(page.locator(".say")).containsText("29 actions in 6 themes; no ratings published.");
        assertThat(page.locator(".theme")).hasCount(6);
        assertThat(page.locator(".theme li")).hasCount(29);
        link(page, "Workforce and Capability").click();
        assertThat(page.locator("h1")).hasText("2 Workforce and Capability");
        page.locator("tbody th a").first().click();
        assertThat(page.locator("h1")).containsText("2.1 ");
        page.goBack();
        assertThat(page.locator("h1")).hasText("2 Workforce and Capability");
        page.goBack();
        assertThat(page.locator(".theme")).hasCount(6);
        assertThat(page).hasURL(Pattern.compile("/medway-2015$"));
        page.reload();
        assertThat(page.locator(".theme li")).hasCount(29);
    }

    @Test
    void seesMedwaysWholePlanWithoutScrolling() {
        Page page = signedIn("member");
        open(page, "/medway-2015");
        double lowest = (Double)
                page.evaluate(
                        "Math.max(...[...document.querySelectorAll('.theme')].map(t => t.getBoundingClientRect().bottom)) + 0.001");
        assertThat(lowest).isLessThanOrEqualTo(800 - FREE_AT_THE_BOTTOM);
    }

    @Test
    void readsThatKentsUnallocatedCasesFell() {
        Page page = signedIn("member");
        open(page, "/");
        link(page, "Kent County Council").click();
        link(page, "Metrics").click();
        assertThat(page.locator("h1")).hasText("Metrics");
        link(page, "All unallocated cases").click();
        assertThat(page.locator(".say")).containsText("from 2,633 to 131 on 14 August 2011");
        assertThat(page.locator("vaadin-chart")).isVisible();
    }

    @Test
    void readsThatBuckinghamshiresRedActionIsExpectedAmber() {
        Page page = signedIn("member");
        open(page, "/");
        link(page, "Buckinghamshire Council").click();
        assertThat(page.locator(".say")).containsText("1 red");
        page.locator(".theme li a").first().click();
        assertThat(page.locator(".say")).containsText(Pattern.compile("Red on 29 June 2021, expected amber"));
    }

    @Test
    void turnsTheClockBackAndReturnsToNow() {
        Page page = signedIn("member");
        open(page, "/medway-2015?asAt=2014-05-01");
        assertThat(page.locator(".asat")).containsText("You are viewing the position on 1 May 2014");
        assertThat(page.locator(".say")).containsText("Content not published.");
        link(page, "Metrics").click();
        assertThat(page).hasURL(Pattern.compile("/metrics\\?asAt=2014-05-01"));
        assertThat(page.locator("h1")).hasText("Metrics");
        link(page, "Return to latest").click();
        assertThat(page.locator(".asat")).hasCount(0);
        assertThat(page).hasURL(Pattern.compile("/medway-2015/metrics$"));
    }

    @Test
    void readsMedwaysThirdEditionAsAtItsReport() {
        Page page = signedIn("member");
        open(page, "/medway-2015?asAt=2015-07-21&since=2014-05-01");
        assertThat(page.locator(".say")).containsText("29 actions in 6 themes");
        assertThat(page.locator(".since-line"))
                .containsText("Since 1 May 2014: “Phase 2” was the plan then. Its content was not published.");
    }

    @Test
    void choosesADayByKeyboardAlone() {
        Page page = signedIn("member");
        open(page, "/medway-2015");
        tabTo(page, "summary");
        page.keyboard().press("Enter");
        tabTo(page, "input");
        page.locator("#as-at-day").fill("2014-05-01");
        page.locator("#as-at-day").press("Enter");
        assertThat(page.locator(".asat")).containsText("1 May 2014");
    }

    @Test
    void walksFromTheBarToAnActionByKeyboardAlone() {
        Page page = signedIn("member");
        open(page, "/medway-2015");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Skip to main content");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("document.activeElement.tagName")).isEqualTo("H1");
        tabTo(page, "a[href*='actions/1.1']");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText("1.1 ");
        page.waitForFunction("document.activeElement.tagName === 'H1'");
    }

    @Test
    void comesBackToTheSamePageAfterSigningIn() {
        Page page = visitor();
        page.navigate("/kent-2011/metrics/ia-timeliness?asAt=2012-01-01");
        signIn(page, "board");
        assertThat(page.locator("h1")).hasText("Initial assessments in time");
        assertThat(page.locator(".asat")).containsText("1 January 2012");
    }

    @Test
    void saysThatASessionEndedAndReturnsToTheSamePage() {
        Page page = signedInAnew("member");
        open(page, "/medway-2015/themes/2");
        page.context().clearCookies();
        page.context()
                .addCookies(java.util.List.of(
                        new com.microsoft.playwright.options.Cookie("JSESSIONID", "gone").setUrl(baseUrl())));
        page.reload();
        assertThat(page.locator(".wrong")).containsText("You have been signed out");
        signIn(page, "member");
        assertThat(page.locator("h1")).hasText("2 Workforce and Capability");
    }

    @Test
    void signsOutAndShowsNothingToWhoStepsBack() {
        Page page = signedInAnew("member");
        open(page, "/medway-2015/themes/2");
        page.locator(".own summary").click();
        page.locator(".own")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Sign out"))
                .click();
        assertThat(page.locator("h1")).hasText("You have signed out");
        assertAccessibleWideAndOnAPhone(page, "/signed-out");
        page.goBack();
        assertThat(page.getByLabel("User name")).isVisible();
        page.navigate("/");
        assertThat(page.getByLabel("User name")).isVisible();
    }

    @Test
    void refusesTheAdministratorAPlan() {
        Page page = signedIn("admin");
        open(page, "/");
        assertThat(page.locator("main")).containsText("You do not have access to a programme yet.");
        open(page, "/medway-2015");
        assertThat(page.locator("h1")).hasText("Not open to your account");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/",
                "/medway-2015",
                "/kent-2011",
                "/nottinghamshire-2012",
                "/medway-2015/editions",
                "/medway-2015/editions/compare",
                "/medway-2015/history",
                "/peterborough-2012/workforce",
                "/medway-2015/themes/1",
                "/buckinghamshire-2021/actions/4.10",
                "/medway-2015/organisation",
                "/kent-2011/metrics",
                "/kent-2011/metrics/unallocated-cases",
                "/kent-2011/metrics/ca-timeliness?basis=underlying",
                "/kent-2011/metrics?state=met&order=worst&group=none",
                "/peterborough-2012/metrics/ca-timeliness",
                "/buckinghamshire-2021/metrics/contacts",
                "/kent-2011/instruments",
                "/peterborough-2012/instruments",
                "/buckinghamshire-2021/exceptions",
                "/medway-2015/exceptions",
                "/medway-2015?asAt=2014-05-01",
                "/medway-2015?asAt=2999-01-01",
                "/medway-2015?asAt=yesterday",
                "/medway-2015/nowhere",
                "/medway-2015/actions/9.9",
                "/no-such-programme"
            })
    void findsNoAccessibilityViolation(String route) {
        Page page = signedIn("member");
        open(page, route);
        assertAccessibleWideAndOnAPhone(page, route);
    }

    private static Locator link(Page page, String text) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true))
                .first();
    }
}
