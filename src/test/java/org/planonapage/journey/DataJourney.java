package org.planonapage.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** What a data officer does with a month's figures, from the file to the metric's page and back. */
class DataJourney extends Journey {

    private static final String DATA = "/peterborough-2012/data";
    private static final String METRIC = "/peterborough-2012/metrics/ia-timeliness";
    private static final String BEFORE = "97.6%";
    private static final String LOADED = "95.5%";

    @Test
    void readsWhatIsWrongWithAFileAndTakesTheMistakesAway() throws IOException {
        Page page = signedIn("data");
        open(page, DATA);
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(sheet("wrong.csv", "peterborough,ia-timeliness,soon,191,200"));
        assertThat(page.locator(".answer h3")).hasText("wrong.csv cannot be loaded. Nothing was saved.");
        assertThat(page.locator(".answer")).containsText("“soon” isn’t a valid period");
        assertThat(button(page, "Load")).hasCount(0);
        assertAccessibleWideAndOnAPhone(page, DATA + " with mistakes");
        Download download = page.waitForDownload(
                () -> page.getByText("Download the mistakes (CSV)").click());
        assertThat(download.suggestedFilename()).isEqualTo("mistakes.csv");
        try (InputStream mistakes = download.createReadStream()) {
            assertThat(new String(mistakes.readAllBytes(), UTF_8))
                    .startsWith("file,row,column,problem")
                    .contains("wrong.csv,2,period,");
        }
    }

    @Test
    void loadsAMonthByKeyboardFindsItOnTheMetricsPageAndTakesItBack() {
        Page page = signedIn("data");
        open(page, METRIC);
        assertThat(page.locator(".say")).containsText(BEFORE);
        open(page, DATA);
        assertAccessibleWideAndOnAPhone(page, DATA);
        preview(page);
        assertAccessibleWideAndOnAPhone(page, DATA + " with a preview");
        tabTo(page, "vaadin-button[theme~=primary]");
        page.keyboard().press("Enter");
        assertThat(page.locator(".answer h3")).containsText("august.csv is loaded: 1 added");
        String number = page.locator("table.imports tbody tr")
                .first()
                .locator(".lines span")
                .first()
                .innerText();
        open(page, METRIC);
        assertThat(page.locator("main")).containsText(LOADED);
        assertThat(page.locator("main")).containsText(number);
        undo(page);
        open(page, METRIC);
        assertThat(page.locator(".say")).containsText(BEFORE);
        assertThat(page.locator("main")).not().containsText(LOADED);
    }

    @Test
    void isClosedToMembers() {
        Page page = signedIn("member");
        open(page, DATA);
        assertThat(page.locator("h1")).hasText("Not open to your account");
        open(page, METRIC);
        assertThat(page.locator("header nav").first()).not().containsText("Data");
    }

    /** Reaches the button by keyboard, gives it a sheet of one figure past the system's dialogue, and reads what it would do. */
    private static void preview(Page page) {
        tabTo(page, "vaadin-upload vaadin-button");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(sheet("august.csv", "peterborough,ia-timeliness,2012-08,191,200"));
        assertThat(page.locator(".answer h3")).hasText("august.csv can be loaded");
        assertThat(page.locator(".answer tbody tr")).hasText("observations1000");
    }

    /** Takes the latest import back by keyboard. */
    private static void undo(Page page) {
        open(page, DATA);
        tabTo(page, "table.imports button");
        page.keyboard().press("Enter");
        Locator undo = button(page, "Undo the import");
        undo.waitFor();
        tabTo(page, "vaadin-button[theme~=primary]");
        page.keyboard().press("Enter");
        assertThat(page.locator("table.imports tbody tr").first()).containsText("Undone on");
    }

    private static FilePayload sheet(String name, String row) {
        return new FilePayload(
                name, "text/csv", ("unit,metric,period,numerator,denominator\n" + row + "\n").getBytes(UTF_8));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
