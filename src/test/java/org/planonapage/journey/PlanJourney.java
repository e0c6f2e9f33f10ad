package org.planonapage.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.planonapage.TestPack;
import org.planonapage.example.ExamplePack;
import org.planonapage.exchange.PackImporter;
import org.planonapage.programme.DemoRights;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A manager builds the plan of Exampleshire's fourth phase by hand, from a programme without a plan to the day on which a
 * board agrees it. What is typed is what the bundled Exampleshire says, so that nothing here is shorter than the real thing.
 */
class PlanJourney extends Journey {

    private static final String SHIRE = "/handshire";
    private static final String PHASE = "phase-4";

    /** What a plan refers to; the plan itself is typed. */
    private static final List<String> GROUND = List.of("units", "posts", "bodies", "metrics");

    private final Map<String, byte[]> example =
            ExamplePack.of(7, YearMonth.of(2025, 1)).files();

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @BeforeAll
    void loadAProgrammeWithoutAPlan() {
        TestPack pack = TestPack.of("handshire")
                .file("pack", "programme,format,recorded_on,source", "handshire,1,2015-01-01,A test");
        GROUND.forEach(table -> pack.file(table, new String(example.get(table + ".csv"), UTF_8)));
        pack.load(importer);
        rights.grantAll();
    }

    @Test
    void buildsAPlanFromNothingThatMembersSeeOnceItIsPutBeforeTheBoard() throws IOException {
        Page manager = signedIn("manager");
        Page member = signedIn("member");
        begin(manager);
        List<NamedCsvRecord> themes = typed("themes");
        for (NamedCsvRecord theme : themes) {
            addTheme(manager, theme);
        }
        Map<String, String> posts = read("posts").stream()
                .collect(Collectors.toMap(post -> post.getField("code"), post -> post.getField("title")));
        for (NamedCsvRecord action : typed("actions")) {
            addAction(manager, action, posts.get(action.getField("post")));
        }
        assertThat(manager.locator(".order")).hasCount(themes.size());
        link(manager, "1.2", "Contacts decided in one working day");
        moveByKeyboard(manager);
        open(member, SHIRE);
        assertThat(member.locator("main")).containsText("Nothing here yet.");
        assertThat(member.locator("main")).not().containsText("Front door");
        manager.setViewportSize(1280, 800);
        assertAccessibleWideAndOnAPhone(manager, "the plan while it is written");
        putBefore(manager, "Improvement Board");
        open(member, SHIRE);
        assertThat(member.locator("main h1")).hasText("Every child safe, heard and helped to do well");
        assertThat(member.locator("main")).containsText("Draft, submitted to the Improvement Board");
        agree(manager, "Improvement Board");
        open(member, SHIRE);
        assertThat(member.locator("main")).containsText("Approved by the Improvement Board");
        assertThat(member.locator(".theme li")).hasCount(typed("actions").size());
        judge(manager, "1.1");
        open(member, SHIRE + "/actions/1.1");
        assertThat(member.locator(".say")).containsText("Amber");
    }

    private static void begin(Page page) {
        open(page, SHIRE);
        page.getByText("Start the plan").click();
        fill(page, "Title", "Good for every child");
        fill(page, "Short name", PHASE);
        fill(page, "Phase", "Phase 4");
        fill(page, "Vision", "Every child safe, heard and helped to do well");
        button(page, "Create edition").click();
        assertThat(page.locator("main h1")).hasText("Every child safe, heard and helped to do well");
    }

    private static void addTheme(Page page, NamedCsvRecord theme) {
        button(page, "Add a theme").click();
        fill(page, "Title of the theme", theme.getField("title"));
        fill(page, "Outcome", theme.getField("outcome"));
        button(page, "Save theme").click();
        assertThat(page.locator(".order h2").last()).hasText(theme.getField("number") + " " + theme.getField("title"));
    }

    private static void addAction(Page page, NamedCsvRecord action, String lead) {
        button(page, "Add an action to theme " + action.getField("theme")).click();
        fill(page, "Action", action.getField("text"));
        choose(page, "Lead", lead);
        button(page, "Save action").click();
        assertThat(page.locator(".order li", new Page.LocatorOptions().setHasText(action.getField("text"))))
                .containsText(action.getField("reference"));
    }

    private static void link(Page page, String reference, String action) {
        page.locator(".order li a", new Page.LocatorOptions().setHasText(action))
                .click();
        assertThat(page.locator("main h1")).hasText(reference + " " + action);
        Locator metrics = page.getByRole(
                AriaRole.COMBOBOX,
                new Page.GetByRoleOptions().setName("Measured by").setExact(true));
        metrics.fill("Contacts decided");
        page.getByRole(AriaRole.OPTION).first().click();
        metrics.press("Escape");
        button(page, "Save action").click();
        assertThat(page.locator(".editor .changed")).hasText("Action saved.");
        page.locator(".editor a.act").click();
        assertThat(page.locator("main")).containsText("Metrics for this action");
        open(page, SHIRE + "/edit?edition=" + PHASE);
    }

    /** Down and up again; the focus stays on the button, and the new place is said. */
    private static void moveByKeyboard(Page page) {
        Locator down = page.locator(".order").first().locator("button[aria-label^='Move down: 1.1']");
        down.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".editor .changed")).containsText("is now 1.2, 2 of 5.");
        assertThat(page.locator("button[aria-label^='Move down: 1.2']")).isFocused();
        Locator up = page.locator("button[aria-label^='Move up: 1.2']");
        up.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".editor .changed")).containsText("is now 1.1, 1 of 5.");
    }

    private static void putBefore(Page page, String body) {
        button(page, "Submit for approval").click();
        choose(page, "Which body will decide?", body);
        day(page, "1 Jun 2015");
        button(page, "Submit for approval").last().click();
        assertThat(page.locator(".edit-head")).containsText("marked as a draft.");
    }

    private static void agree(Page page, String body) {
        button(page, "Record approval").click();
        choose(page, "Approved by", body);
        day(page, "2 Jun 2015");
        button(page, "Record approval").last().click();
        assertThat(page.locator(".edit-head")).containsText("This edition has been approved.");
    }

    /** The first judgement; the form is that of whoever leads the action. */
    private static void judge(Page page, String reference) {
        open(page, SHIRE + "/actions/" + reference + "/judgement");
        page.getByLabel("Amber", new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
        page.getByLabel("Why?", new Page.GetByLabelOptions().setExact(true)).fill("Begun in half of the districts");
        button(page, "Save rating").click();
        assertThat(page.locator(".say")).containsText("Amber");
    }

    private static void day(Page page, String day) {
        Locator field = page.getByLabel("On", new Page.GetByLabelOptions().setExact(true));
        field.fill(day);
        field.press("Enter");
        field.press("Escape");
    }

    private static void fill(Page page, String label, String text) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    private static void choose(Page page, String label, String option) {
        page.locator("vaadin-select", new Page.LocatorOptions().setHasText(label))
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The rows of the phase, as the bundled Exampleshire has them last. */
    private List<NamedCsvRecord> typed(String table) throws IOException {
        Map<String, NamedCsvRecord> rows = new java.util.LinkedHashMap<>();
        String key = table.equals("themes") ? "number" : "reference";
        read(table).stream()
                .filter(row -> row.getField("edition").equals(PHASE))
                .forEach(row -> rows.put(row.getField(key), row));
        return List.copyOf(rows.values());
    }

    private List<NamedCsvRecord> read(String table) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new String(example.get(table + ".csv"), UTF_8))) {
            return rows.stream().toList();
        }
    }
}
