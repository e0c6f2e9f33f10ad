package org.planonapage.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A chart looks the same however its page was opened. */
class ChartJourney extends Journey {

    private static final String METRIC = "/kent-2011/metrics/unallocated-cases";

    /** What the vendor draws otherwise: the line, its title, the words of the axis. */
    private static final String LOOK = """
            () => {
              const root = document.querySelector('vaadin-chart')?.shadowRoot;
              const style = (what, name) => {
                const found = root?.querySelector(what);
                return found ? getComputedStyle(found)[name] : '';
              };
              const look = [
                style('.highcharts-title', 'display'),
                style('.highcharts-axis-labels text', 'fontSize'),
                style('.highcharts-axis-labels text', 'fill'),
                style('.figures .highcharts-point', 'fill'),
                style('.highcharts-grid-line', 'stroke'),
              ];
              return look.every(Boolean) ? look.join(' | ') : '';
            }""";

    @Test
    void looksTheSameByClickByAddressAfterReloadAndAsAtADay() {
        Page page = signedIn("member");
        open(page, "/kent-2011/metrics");
        page.locator("main a[href*='metrics/unallocated-cases']").first().click();
        page.waitForURL("**" + METRIC + "*");
        String byClick = look(page);
        assertThat(byClick).startsWith("none | 12px");
        open(page, METRIC);
        assertThat(look(page)).as("by address").isEqualTo(byClick);
        page.reload();
        assertThat(look(page)).as("after a reload").isEqualTo(byClick);
        open(page, METRIC + "?asAt=2011-09-19");
        assertThat(look(page)).as("as at a day").isEqualTo(byClick);
    }

    @Test
    void looksTheSameRightAfterSigningIn() {
        Page page = visitor();
        page.navigate(METRIC);
        signIn(page, "member");
        assertThat(look(page)).startsWith("none | 12px");
        page.context().close();
    }

    private static String look(Page page) {
        page.waitForFunction(
                "() => document.querySelector('vaadin-chart')?.shadowRoot?.querySelector('.highcharts-point')");
        // The router moves the page a moment after it is drawn, and the vendor's sheets are put in again.
        page.waitForLoadState();
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        return page.waitForFunction(LOOK).jsonValue().toString();
    }
}
