package org.planonapage.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * A journey through all six programmes, Exampleshire too, in a home of its own: what other tests count must not come to hold
 * the largest of them.
 */
@TestPropertySource(properties = {"plan.example=true", "plan.home=target/test-homes/whole"})
abstract class WholeJourney extends Journey {

    static {
        try {
            FileSystemUtils.deleteRecursively(Path.of("target", "test-homes", "whole"));
        } catch (IOException held) {
            throw new ExceptionInInitializerError(held);
        }
    }

    private static final String ONE_OF_A_KIND =
            "/(themes|actions|risks|metrics|workforce|accounts|unit|post|body|meeting|figures|returns)/(?!new|mine|edit)[^/]+";

    /**
     * Opens each route to which the product itself leads from one address on, one of each kind: one theme, one action.
     *
     * @param beginning what all of them begin with
     * @param takes whether a link is followed
     * @param visit is given each route while its page is open
     * @return how many there were
     */
    int eachRoute(Page page, String beginning, Predicate<String> takes, Consumer<String> visit) {
        Deque<String> ahead = new ArrayDeque<>(List.of(beginning));
        Set<String> kinds = new HashSet<>(Set.of(beginning));
        int routes = 0;
        while (!ahead.isEmpty()) {
            String route = ahead.remove();
            show(page, route);
            visit.accept(route);
            routes++;
            links(page, beginning).stream()
                    .filter(takes)
                    .filter(link -> kinds.add(kind(link)))
                    .forEach(ahead::add);
        }
        return routes;
    }

    /** Opens the route unless it is open. */
    void show(Page page, String route) {
        if (!page.url().equals(baseUrl() + route)) {
            open(page, route);
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> links(Page page, String beginning) {
        return ((List<String>) page.evaluate("[...document.querySelectorAll('a[href]')].map(a => a.href)"))
                .stream()
                        .filter(link -> link.startsWith(baseUrl() + beginning))
                        .map(link -> link.substring(baseUrl().length()).replaceAll("#.*", ""))
                        .filter(link -> !link.contains("VAADIN"))
                        .toList();
    }

    private static String kind(String route) {
        return route.replaceAll("\\?.*", "").replaceAll(ONE_OF_A_KIND, "/$1/*");
    }
}
