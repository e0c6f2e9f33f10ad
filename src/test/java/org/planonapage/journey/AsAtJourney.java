package org.planonapage.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A past day is kept wherever a reader goes within a programme. */
class AsAtJourney extends Journey {

    private static final String DAY = "asAt=2012-01-20";
    private static final String STRIP = "You are viewing the position on 20 January 2012";
    private static final String PROGRAMME = "/nottinghamshire-2012";

    /** One of each: to follow these is to have been everywhere. */
    private static final List<String> ROUTES = List.of(
            "/nottinghamshire-2012\\?.*",
            "/nottinghamshire-2012/editions\\?.*",
            "/nottinghamshire-2012\\?.*edition=transformation.*",
            "/nottinghamshire-2012/themes/\\d+\\?.*",
            "/nottinghamshire-2012/actions/[\\d.]+\\?.*",
            "/nottinghamshire-2012/metrics\\?.*",
            "/nottinghamshire-2012/metrics\\?.*group=.*",
            "/nottinghamshire-2012/instruments\\?.*",
            "/nottinghamshire-2012/exceptions\\?.*",
            "/nottinghamshire-2012/data\\?.*",
            "/nottinghamshire-2012/metrics/[a-z-]+\\?.*",
            "/nottinghamshire-2012/organisation\\?.*");

    /**
     * What leaves the day on purpose is left out: the strip's link back to now, the choice of another day, the way to the
     * other programmes, the way from the past to where files are loaded, and the way out.
     */
    private static final String LINKS = "[...document.querySelectorAll('a[href]')]"
            + ".filter(a => !a.closest('.asat, .as-at, .who, .data-page .empty') && !a.matches('.out, .skip'))"
            + ".map(a => a.href)";

    /** What a programme's managers keep is of today, and its pages say so in place of a past one. */
    private static final String OF_TODAY = PROGRAMME + "/manage";

    @Test
    void followsEveryLinkOfEveryRouteAndIsNeverBroughtBackToNow() {
        Page page = signedIn("manager");
        Deque<String> ahead = new ArrayDeque<>(List.of(PROGRAMME + "?" + DAY));
        Set<String> found = new LinkedHashSet<>(ahead);
        List<String> astray = new ArrayList<>();
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            open(page, address);
            if (page.locator(".asat", new Page.LocatorOptions().setHasText(STRIP))
                            .count()
                    == 0) {
                astray.add(address + " does not say which day is read");
            }
            assertThat(page.locator("main.page h1").count()).as(address).isEqualTo(1);
            for (String link : links(page)) {
                if (!link.contains(DAY)) {
                    astray.add(address + " leads to " + link);
                } else if (found.add(link) && !isCombined(link) && !link.contains(OF_TODAY)) {
                    ahead.add(link);
                }
            }
        }
        assertThat(astray).isEmpty();
        assertThat(ROUTES).allSatisfy(route -> assertThat(found).anyMatch(address -> address.matches(route)));
    }

    @Test
    void keepsTheEarlierDayTooWhereItCompares() {
        Page page = signedIn("manager");
        String since = "since=2011-06-01";
        List<String> astray = new ArrayList<>();
        for (String route : List.of("", "/themes/2", "/metrics", "/risks", "/workforce", "/organisation", "/history")) {
            open(page, PROGRAMME + route + "?" + DAY + "&" + since);
            assertThat(page.locator(".asat")).containsText(STRIP);
            links(page).stream()
                    .filter(link -> !link.contains(DAY) || !link.contains("since="))
                    .forEach(link -> astray.add(route + " leads to " + link));
        }
        assertThat(astray).isEmpty();
    }

    @Test
    void keepsTheDayOverBackForwardReloadAndACopiedLink() {
        Page page = signedIn("member");
        open(page, PROGRAMME + "/themes/2?" + DAY);
        String theme = heading(page);
        page.locator("main table a[href*='/actions/'], main table a[href*='actions/']")
                .first()
                .click();
        page.waitForURL(url -> url.contains("/actions/"));
        String action = page.url();
        String title = heading(page);
        page.goBack();
        assertThat(page.locator("main h1")).hasText(theme);
        assertThat(page.locator(".asat")).containsText(STRIP);
        page.goForward();
        assertThat(page.locator("main h1")).hasText(title);
        assertThat(page).hasURL(action);
        page.reload();
        assertThat(page.locator("main h1")).hasText(title);
        assertThat(page.locator(".asat")).containsText(STRIP);
        Page another = visitor();
        another.navigate(action);
        signIn(another, "board");
        assertThat(another.locator("main h1")).hasText(title);
        assertThat(another.locator(".asat")).containsText(STRIP);
    }

    @Test
    void keepsPageAndEditionWhereAnotherDayIsChosen() {
        Page page = signedIn("member");
        open(page, PROGRAMME + "/themes/2?edition=transformation&" + DAY);
        page.locator("summary", new Page.LocatorOptions().setHasText("As at")).click();
        page.locator("#as-at-day").fill("2012-02-01");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();
        page.waitForURL(url -> url.contains("asAt=2012-02-01"));
        assertThat(URI.create(page.url()).getPath()).isEqualTo(PROGRAMME + "/themes/2");
        assertThat(page.url()).contains("edition=transformation");
        assertThat(page.locator(".asat")).containsText("1 February 2012");
    }

    /** Of choices that can be combined, each is followed by itself: together, and all of the history, they are too many. */
    private static boolean isCombined(String link) {
        return link.contains("since=")
                || link.contains("/history")
                || link.contains("/metrics")
                        && link.chars().filter(sign -> sign == '&').count() > 1;
    }

    /** Where the links of a page lead, downloads left out, and the server's own address. */
    @SuppressWarnings("unchecked")
    private List<String> links(Page page) {
        return ((List<String>) page.evaluate(LINKS))
                .stream()
                        .filter(link -> link.startsWith(baseUrl()))
                        .filter(link -> !link.contains("/VAADIN/"))
                        .map(link -> link.substring(baseUrl().length()))
                        .filter(link -> link.startsWith(PROGRAMME))
                        .map(link -> link.replaceAll("#.*", ""))
                        .distinct()
                        .toList();
    }
}
