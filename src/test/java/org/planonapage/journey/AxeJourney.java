package org.planonapage.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every route as each role meets it, checked by axe against WCAG 2.2 AA and its good practice, with a title that names the page
 * and whose it is.
 */
class AxeJourney extends WholeJourney {

    private static final List<String> BEYOND_PROGRAMMES =
            List.of("/", "/help", "/accessibility", "/privacy", "/account");

    private static final List<String> TO_ADMINISTER =
            List.of("/admin", "/admin/programmes", "/admin/security", "/admin/health", "/admin/backups");

    @ParameterizedTest(name = "{0}")
    @CsvSource({"member, 12", "board, 12", "lead, 12", "risk, 12", "data, 12", "manager, 20"})
    void findsNothingOnAnyRouteOfARole(String role, int least) {
        Page page = signedIn(role);
        List<String> titles = new ArrayList<>();
        int routes = eachRoute(page, "/exampleshire", link -> true, route -> {
            assertAccessible(page, role + " at " + route);
            titles.add(page.title());
        });
        assertThat(titles).allMatch(title -> title.endsWith(" – Exampleshire County Council"));
        assertThat(routes).isGreaterThan(least);
    }

    @Test
    void findsNothingBeyondProgrammes() {
        Page member = signedIn("member");
        check(member, BEYOND_PROGRAMMES);
        check(signedIn("admin"), TO_ADMINISTER);
    }

    @Test
    void findsNothingSignedOut() {
        Page visitor = visitor();
        for (String route : List.of("/login", "/signed-out", "/nowhere")) {
            visitor.navigate(route);
            heading(visitor);
            assertAccessible(visitor, route + " signed out");
        }
    }

    private void check(Page page, List<String> routes) {
        routes.forEach(route -> {
            show(page, route);
            assertAccessible(page, route);
        });
    }
}
