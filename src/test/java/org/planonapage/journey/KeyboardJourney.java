package org.planonapage.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Menus, added rows and long pages by keyboard alone. */
class KeyboardJourney extends WholeJourney {

    private static final String HIDDEN_FOCUS = """
            () => {
              const focused = document.activeElement;
              const box = focused.getBoundingClientRect();
              if (box.width === 0 || focused === document.body) {
                return '';
              }
              const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
              return hit && (focused.contains(hit) || hit.contains(focused) || hit.closest('label, .product') || hit.shadowRoot)
                ? '' : focused.outerHTML.slice(0, 80) + ' lies under ' + hit?.outerHTML.slice(0, 80);
            }
            """;

    private static final String SMALL_TARGETS = """
            [...document.querySelectorAll('main :is(button, summary, .chip, .seg a, .tools a, .since-line a, .risk-name .title a)')]
              .filter(target => target.checkVisibility())
              .filter(target => target.getBoundingClientRect().height < 23.5 || target.getBoundingClientRect().width < 23.5)
              .map(target => target.textContent + ' ' + target.getBoundingClientRect().height)
            """;

    @Test
    void closesAMenuByEscapeAndGivesTheFocusBack() {
        Page page = signedIn("member");
        open(page, "/exampleshire/metrics");
        Locator menu = page.locator("details.as-at").first();
        menu.locator("summary").focus();
        page.keyboard().press("Enter");
        assertThat(menu).hasAttribute("open", "");
        page.keyboard().press("Tab");
        page.keyboard().press("Escape");
        assertThat(page.locator("details[open]")).hasCount(0);
        assertThat((Boolean) page.evaluate("document.activeElement.matches('details.as-at > summary')"))
                .isTrue();
    }

    @Test
    void opensOneMenuAtATimeAndClosesItByAPressOutsideOrWhenTheFocusLeaves() {
        Page page = signedIn("member");
        open(page, "/exampleshire/metrics");
        page.locator("details.link-menu summary").nth(0).click();
        page.locator("details.own summary").click();
        assertThat(page.locator("details[open]")).hasCount(1);
        assertThat(page.locator("details.own")).hasAttribute("open", "");
        page.locator("main h1").click();
        assertThat(page.locator("details[open]")).hasCount(0);
        page.locator("details.own summary").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("details[open]")).hasCount(1);
        page.locator("main .chip").first().focus();
        assertThat(page.locator("details[open]")).hasCount(0);
    }

    @Test
    void typesADayAsPeopleWriteIt() {
        Page page = signedIn("member");
        open(page, "/medway-2015");
        page.locator("details.as-at:not(.own) summary").click();
        page.getByLabel("Show how this looked on").fill("1 May 2014");
        page.keyboard().press("Enter");
        assertThat(page.locator(".asat")).containsText("1 May 2014");
    }

    @Test
    void movesIntoAnAddedRowAndRemovesItAgain() {
        Page page = signedIn("manager");
        open(page, "/exampleshire/actions/1.1/edit");
        Locator add = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Add a milestone"));
        add.focus();
        page.keyboard().press("Enter");
        Locator added = page.locator(".added");
        assertThat(added).hasCount(1);
        assertThat(added.locator("input").first()).isFocused();
        page.keyboard().type("Two words and more");
        assertThat(added).hasCount(1);
        assertThat(added.locator("input").first()).hasValue("Two words and more");
        added.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove"))
                .press("Enter");
        assertThat(added).hasCount(0);
        assertThat(page.locator(".form .foot p")).hasText("No changes yet.");
    }

    @Test
    void neverHidesTheFocus() {
        Page page = signedIn("manager");
        for (String route : List.of("/exampleshire/actions/1.1/edit", "/exampleshire/metrics", "/exampleshire/risks")) {
            open(page, route);
            for (int presses = 0; presses < 60; presses++) {
                page.keyboard().press("Tab");
                assertThat((String) page.evaluate(HIDDEN_FOCUS)).as(route).isEmpty();
            }
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void offersTargetsThatAFingerHits() {
        Page page = signedIn("manager");
        for (String route : List.of(
                "/exampleshire",
                "/exampleshire/metrics?since=2026-11-10",
                "/exampleshire/risks",
                "/exampleshire/exceptions")) {
            open(page, route);
            assertThat((List<String>) page.evaluate(SMALL_TARGETS)).as(route).isEmpty();
        }
    }
}
