package org.planonapage.benchmark;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.planonapage.journey.Browser;

/** What a reader waits for in a real browser, from the click to the heading on the screen. */
final class BrowserTimes {

    private static final int TIMES = 10;
    private static final String PLAN = "/exampleshire";

    private final String address;

    BrowserTimes(String address) {
        this.address = address;
    }

    /** Measures nothing, and says so, where the machine has no browser. */
    void into(Findings findings) throws Exception {
        if (Browser.command().isEmpty()) {
            findings.add("browser", "none found");
            return;
        }
        List<Duration> first = new ArrayList<>();
        List<Duration> again = new ArrayList<>();
        List<Duration> onward = new ArrayList<>();
        try (Browser browser = Browser.open()) {
            for (int i = 0; i < TIMES; i++) {
                Page page = browser.page(address);
                page.context().addCookies(List.of(session()));
                first.add(until(page, ".plan h1", () -> page.navigate(PLAN)));
                again.add(until(page, ".plan h1", () -> page.navigate(PLAN)));
                onward.add(until(
                        page,
                        "main:not(.plan) h1",
                        () -> page.locator("main a[href*='/themes/']").first().click()));
                page.context().close();
            }
        }
        findings.add("browser, first visit to the plan (empty cache)", Findings.spread(first));
        findings.add("browser, repeat visit", Findings.spread(again));
        findings.add("browser, on to a theme", Findings.spread(onward));
    }

    private Cookie session() throws Exception {
        return new Cookie("JSESSIONID", Reader.signedIn(address, "member").session()).setUrl(address);
    }

    private static Duration until(Page page, String shown, Runnable act) {
        long begin = System.nanoTime();
        act.run();
        page.locator(shown).first().waitFor();
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
