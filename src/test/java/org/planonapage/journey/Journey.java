package org.planonapage.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The application as its readers meet it: the demonstration with its packs, in a real browser. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"plan.demo=true", "plan.markup=true"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Journey {

    /** A busy machine may take long; a page that is right is right at once. */
    private static final double PATIENCE_IN_MILLISECONDS = 20_000;

    private Browser browser;

    @LocalServerPort
    private int port;

    private final Map<String, Page> readers = new HashMap<>();

    @BeforeAll
    void openBrowser() throws IOException {
        if (Browser.command().isEmpty()) {
            String sentence = "no browser found, the journeys of " + getClass().getSimpleName() + " not run";
            if ("true".equals(System.getenv("CI"))) {
                fail(sentence);
            }
            System.out.println(sentence);
            assumeTrue(false, sentence);
        }
        browser = Browser.open();
        setDefaultAssertionTimeout(PATIENCE_IN_MILLISECONDS);
    }

    @AfterAll
    void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    String baseUrl() {
        return "http://localhost:" + port;
    }

    /** A page of a reader who is not signed in, in a session of its own. */
    Page visitor() {
        return browser.page(baseUrl());
    }

    /** The page of a reader who signs in once for all tests of a class; it shows what the last one opened. */
    Page signedIn(String username) {
        return signedIn(username, 1280, 800);
    }

    Page signedIn(String username, int width, int height) {
        Page page = readers.computeIfAbsent(username, this::signedInAnew);
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        return page;
    }

    /** A page of a signed-in reader in a session of its own, on the choice of programmes. */
    Page signedInAnew(String username) {
        Page page = visitor();
        page.navigate("/login");
        signIn(page, username);
        heading(page);
        return page;
    }

    static void signIn(Page page, String username) {
        page.getByLabel("User name", new Page.GetByLabelOptions().setExact(true))
                .fill(username);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
    }

    /** Opens an address and waits for its heading. */
    static String open(Page page, String route) {
        page.navigate(route);
        return heading(page);
    }

    static String heading(Page page) {
        page.locator("main h1").first().waitFor();
        return page.locator("main h1").first().innerText();
    }

    /** All that stands on the page, on one line. */
    static String text(Page page) {
        return page.locator("body").innerText().replaceAll("\\s+", " ");
    }

    static void assertAccessible(Page page, String where) {
        // No page has a frame, so that nothing has to be put together in another tab.
        List<Rule> violations = new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations();
        assertThat(violations.stream()
                        .map(rule -> rule.getId() + " "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .limit(3)
                                        .toList()))
                .as("axe on " + where)
                .isEmpty();
        assertThat(page.locator("h1")).hasCount(1);
        assertThat(page.title()).isNotBlank();
    }

    /** Checks the page as it stands, on a desk and on a phone, where it must not scroll sideways. */
    static void assertAccessibleWideAndOnAPhone(Page page, String where) {
        page.setViewportSize(1280, 800);
        assertAccessible(page, where + " at 1280 x 800");
        page.setViewportSize(390, 844);
        assertAccessible(page, where + " at 390 x 844");
        assertThat((Integer) page.evaluate("document.scrollingElement.scrollWidth"))
                .as("no sideways scroll on a phone at " + where)
                .isLessThanOrEqualTo(390);
        page.setViewportSize(1280, 800);
    }

    /** Presses Tab until what the selector means has the focus. */
    static void tabTo(Page page, String selector) {
        for (int presses = 0; presses < 80; presses++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + selector);
    }
}
