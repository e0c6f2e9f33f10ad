package org.planonapage.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every fact of the five reports that has a screen stands there, and is found by clicking only, from the choice of
 * programmes on. The facts are in {@code cases.csv}; those whose screen does not exist yet say which it waits for.
 */
class CasesJourney extends Journey {

    /** The issues whose screens stand. */
    private static final Set<String> DONE = Set.of("2", "3", "4", "5", "6");

    private static final Pattern DAY = Pattern.compile("Show how this looked on (\\d+ \\w+ \\d{4})");

    /** What is clicked, what must then stand in the address, and what on the page. */
    private record Stop(String clicks, String route) {}

    @Test
    void findsEveryFactByClickingOnly() throws IOException {
        Map<Stop, List<String>> facts = facts();
        assertThat(facts).hasSizeGreaterThan(40);
        Page page = signedIn("member");
        List<String> missing = new ArrayList<>();
        facts.forEach((stop, expected) -> {
            open(page, "/");
            for (String click : stop.clicks().split(" > ")) {
                click(page, click);
            }
            page.waitForURL(baseUrl() + stop.route());
            heading(page);
            String text = text(page).toLowerCase(Locale.UK);
            expected.stream()
                    .filter(fact -> !text.contains(fact.toLowerCase(Locale.UK)))
                    .forEach(fact -> missing.add(stop.route() + ": " + fact));
        });
        assertThat(missing).isEmpty();
    }

    private static void click(Page page, String what) {
        Matcher day = DAY.matcher(what);
        if (day.matches()) {
            java.time.LocalDate date = java.time.LocalDate.parse(
                    day.group(1), java.time.format.DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK));
            page.locator("#as-at-day").fill(date.toString());
        } else if (what.equals("Show")) {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                    .click();
        } else if (what.startsWith("As at")) {
            page.locator("summary", new Page.LocatorOptions().setHasText(what)).click();
        } else {
            String before = page.url();
            Locator link = page.getByRole(
                    AriaRole.LINK, new Page.GetByRoleOptions().setName(what).setExact(true));
            link.first().click();
            page.waitForURL(url -> !url.equals(before));
            page.locator("main h1").first().waitFor();
        }
    }

    private static Map<Stop, List<String>> facts() throws IOException {
        Map<Stop, List<String>> facts = new LinkedHashMap<>();
        try (InputStream cases = Objects.requireNonNull(CasesJourney.class.getResourceAsStream("/cases.csv"));
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(cases, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                if (DONE.contains(row.getField("issue"))) {
                    facts.computeIfAbsent(
                                    new Stop(row.getField("clicks"), row.getField("route")), stop -> new ArrayList<>())
                            .add(row.getField("expected"));
                } else {
                    assertThat(row.getField("issue")).startsWith("later: ");
                }
            }
        }
        return facts;
    }
}
