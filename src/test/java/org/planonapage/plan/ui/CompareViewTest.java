package org.planonapage.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.ScreenTest;
import org.planonapage.TestPack;
import org.planonapage.example.ExamplePack;
import org.planonapage.plan.PlanPack;
import org.springframework.security.test.context.support.WithMockUser;

class CompareViewTest extends ScreenTest {

    /** What a comparison of editions rests on, and what that refers to. */
    private static final List<String> PLAN = List.of(
            "units", "posts", "bodies", "editions", "ambitions", "themes", "actions", "milestones", "action_origins");

    private static final Map<String, String> PARTS =
            Map.of("Actions", "action", "Themes", "theme", "Priorities and ambitions", "ambition");

    private final Map<String, byte[]> example =
            ExamplePack.of(7, YearMonth.of(2025, 1)).files();

    @BeforeEach
    void load() {
        TestPack pack = TestPack.of("compareshire")
                .file("pack", "programme,format,recorded_on,source", "compareshire,1,2015-01-01,A test");
        PLAN.forEach(table -> pack.file(table, new String(example.get(table + ".csv"), StandardCharsets.UTF_8)));
        load(pack, PlanPack.judged("compareview"), PlanPack.withSecretDraft("compareview-draft"));
    }

    /** The list was written by hand from the texts of both editions; resources say what Exampleshire's are. */
    @Test
    void findsExactlyTheWrittenListOfDifferencesOfTwoEditions() throws IOException {
        open("compareshire/editions/compare?from=phase-3&to=phase-4");
        assertThat(sentence())
                .isEqualTo(
                        "0 actions kept, 20 changed, 10 new, 20 dropped. From “Phase 3, 3 years” to “Phase 4, 1 year”.");
        assertThat(shown()).containsExactlyInAnyOrderElementsOf(written());
    }

    @Test
    void comparesWithTheEditionBeforeWhenNoneIsChosen() {
        open("compareshire/editions/compare");
        assertThat(sentence()).contains("From “Phase 3, 3 years” to “Phase 4, 1 year”.");
    }

    @Test
    void saysWhichContentWasNotPublished() {
        open("compareview/editions/compare");
        assertThat(sentence())
                .isEqualTo(
                        "The actions of these editions can’t be compared. The content of “Phase 1” was not published.");
        assertThat(page()).contains("The whole plan").doesNotContain("Actions in both editions");
    }

    @Test
    void knowsNoDraftThatNobodyHasSeen() {
        open("compareview-draft/editions/compare");
        assertThat(page()).contains("There is only one edition.");
        open("compareview-draft/editions/compare?from=one&to=next");
        assertThat(page()).contains("There is no edition “next” of this plan").doesNotContain("Secret");
    }

    @Test
    @WithMockUser("manager")
    void comparesForwardsWithADraftThatHasNoDate() {
        open("compareview-draft/editions/compare");
        assertThat(sentence()).contains("From “The plan” to “Next year's plan”.");
    }

    @Test
    void comparesForwardsInWhicheverOrderTheEditionsAreNamed() {
        open("compareshire/editions/compare?from=phase-4&to=phase-3");
        assertThat(sentence()).contains("10 new, 20 dropped. From “Phase 3, 3 years” to “Phase 4, 1 year”.");
    }

    private List<String> written() throws IOException {
        try (CsvReader<NamedCsvRecord> list = CsvReader.builder()
                .ofNamedCsvRecord(Path.of("src", "test", "resources", "exampleshire-phase-3-and-4.csv"))) {
            return list.stream().map(row -> String.join("|", row.getFields())).toList();
        }
    }

    private List<String> shown() {
        List<String> rows = new ArrayList<>();
        for (NativeTable table : $(NativeTable.class).withClassName("compared").all()) {
            String part = PARTS.get(table.getCaptionText().replace(" in both editions", ""));
            if (part != null) {
                $(NativeTableRow.class).from(table.getBody()).all().forEach(row -> rows.add(part + "|" + line(row)));
            }
        }
        return rows;
    }

    /** Fate, numbers, basis, and the words that went and came of what it is known by. */
    private static String line(NativeTableRow row) {
        List<Element> cells = row.getElement().getChildren().toList();
        List<Element> fate = cells.get(0).getChild(0).getChildren().toList();
        return String.join(
                "|",
                fate.getFirst().getText(),
                number(cells.get(1)),
                number(cells.get(2)),
                fate.size() > 1 ? fate.get(1).getText() : "",
                words(cells.get(1), "del"),
                words(cells.get(2), "ins"));
    }

    private static Stream<Element> first(Element cell) {
        return cell.getChild(0).getChildren().limit(1);
    }

    private static String number(Element cell) {
        return first(cell).map(words -> words.getChild(0).getText().strip()).collect(Collectors.joining());
    }

    /** The marked words; of what stands in one edition only all of them, which bear no mark. */
    private static String words(Element cell, String mark) {
        return first(cell)
                .map(words -> {
                    String marked = descendants(words)
                            .filter(element ->
                                    !element.isTextNode() && element.getTag().equals(mark))
                            .map(Element::getText)
                            .collect(Collectors.joining(" "));
                    boolean alone = words.getChildren()
                                    .noneMatch(child -> !child.isTextNode()
                                            && child.getTag().equals("span")
                                            && !child.getClassList().contains("ref"))
                            && cell.getParent()
                                    .getChildren()
                                    .skip(1)
                                    .anyMatch(other -> other.getChild(0).getChildCount() == 0);
                    return alone ? words.getText().strip() : marked;
                })
                .collect(Collectors.joining());
    }

    private static Stream<Element> descendants(Element element) {
        return element.getChildren()
                .flatMap(child ->
                        Stream.concat(Stream.of(child), child.isTextNode() ? Stream.empty() : descendants(child)));
    }
}
