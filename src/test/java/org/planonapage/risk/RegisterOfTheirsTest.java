package org.planonapage.risk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.exchange.ImportOutcome;
import org.planonapage.exchange.ImportPreview;
import org.planonapage.exchange.OwnSheets;
import org.planonapage.exchange.PackImporter;
import org.planonapage.exchange.PackProblem;
import org.planonapage.exchange.PackRefusedException;
import org.planonapage.exchange.SheetColumns;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.DemoRights;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

/** A register as a council keeps it: columns in any order and wording. */
@SpringBootTest
@WithMockUser("manager")
class RegisterOfTheirsTest {

    private static final String FILE = "Corporate risks.csv";
    private static final String KIND = "risk register";
    private static final String HEADER =
            "Ref No,Risk Owner,Risk,Cause,Impact,Likelihood (1-5),Severity,Risk Score,Mitigation,Review Date";

    /** Counts up, so that each test has a programme of its own. */
    private static int programmes;

    @Autowired
    private OwnSheets sheets;

    @Autowired
    private RiskRegister register;

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    private ProgrammeId shire = new ProgrammeId("sheetshire");

    @BeforeEach
    void load() {
        programmes++;
        shire = new ProgrammeId("sheetshire-" + programmes);
        RiskPack.running(shire.value()).load(importer);
        rights.grantAll();
    }

    @Test
    void recognisesColumnsInAnyOrderAndWording() {
        SheetColumns columns = columns(
                csv("R9,Head of Fieldwork,Money ends,Grants,Services close,4 Likely,5,20,Bid for more,14/03/2026"));
        assertThat(columns.sheet()).isEqualTo(KIND);
        assertThat(columns.proposal())
                .containsOnly(
                        Map.entry("Ref No", "reference"),
                        Map.entry("Risk Owner", "owner"),
                        Map.entry("Risk", "title"),
                        Map.entry("Cause", "cause"),
                        Map.entry("Impact", "consequence"),
                        Map.entry("Likelihood (1-5)", "likelihood"),
                        Map.entry("Severity", "impact"),
                        Map.entry("Risk Score", "score"),
                        Map.entry("Mitigation", "controls"),
                        Map.entry("Review Date", "reviewed_on"));
        assertThat(columns.columns().getFirst()).isEqualTo(new SheetColumns.Column("Ref No", "R9"));
    }

    @Test
    void takesAnImpactOfNumbersForTheImpactAndOneOfWordsForTheConsequence() {
        assertThat(columns(bytes("Impact,Risk,Likelihood", "4,Money ends,3")).proposal())
                .containsEntry("Impact", "impact");
    }

    @Test
    void leavesPacksAndSheetsOfFiguresToTheirOwnWay() {
        assertThat(sheets.columns(shire, "figures.csv", bytes("unit,metric,period,value", "all,cases,2015-04,9")))
                .isEmpty();
        assertThat(sheets.columns(shire, "other.csv", bytes("a,b", "1,2"))).isEmpty();
        assertThat(sheets.columns(shire, "broken.pdf", "%PDF".getBytes(UTF_8))).isEmpty();
    }

    @Test
    void loadsNewRisksAndMatchesKnownOnesByTheirTitle() {
        ImportOutcome outcome = load(csv(
                ",Principal Social Worker,staff leave,,,2,3,,A retention scheme,",
                ",head,Money ends,grants end,services close,4 Likely,5,20,\"• Bid for more\n- Cut costs\",14/03/2026"));
        assertThat(outcome.added()).isEqualTo(6);
        RiskRow known = risk("R2");
        assertThat(known.facts().owner()).isEqualTo("Principal Social Worker");
        assertThat(known.facts().event()).as("what the sheet leaves out stays").isEqualTo("staff leave");
        assertThat(known.scores().history()).as("scored so already").hasSize(2);
        assertThat(known.controls()).extracting(ControlRow::text).containsExactly("A retention scheme");
        RiskRow added = risk("R6");
        assertThat(added.facts().title()).isEqualTo("Money ends");
        assertThat(added.current().orElseThrow().value()).isEqualTo(20);
        assertThat(added.scores().current().orElseThrow().scoredOn()).isEqualTo(LocalDate.of(2026, 3, 14));
        assertThat(added.controls()).extracting(ControlRow::text).containsExactly("Bid for more", "Cut costs");
        assertThat(added.reviews().all()).extracting(ReviewRow::reviewedOn).containsExactly(LocalDate.of(2026, 3, 14));
    }

    @Test
    void changesNothingWhenLoadedAgain() {
        byte[] content = csv(",head,Money ends,grants end,services close,4,5,20,Bid for more,14/03/2026");
        load(content);
        assertThat(preview(content).changesNothing()).isTrue();
    }

    @Test
    void remembersWhatTheColumnsHold() {
        byte[] content = bytes("What could go wrong,Risk,Comment", "Money ends,Financial,Watch it");
        preview(content, Map.of("What could go wrong", "title", "Comment", "note"));
        assertThat(columns(content).proposal())
                .containsOnly(Map.entry("What could go wrong", "title"), Map.entry("Comment", "note"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "R9,head,Money ends,,,6,5,,, | Likelihood (1-5) | a whole number from 1 to 5",
                "R9,head,Money ends,,,0,5,,, | Likelihood (1-5) | “0” is not allowed here",
                "R9,head,Money ends,,,4,,,, | Severity | ",
                "R9,head,Money ends,,,4,4,18,, | Risk Score | 18 is not the product of likelihood and impact, 16",
                "R9,Jo Bloggs,Money ends,,,4,4,,, | Risk Owner | No post is called “Jo Bloggs”. Choose one of: Head of Fieldwork, Principal Social Worker, or nothing.",
                "R1,head,Caseloads too high,,,,,,,03/04/2014 | Review Date | 3 April 2014 lies before May 2014, the date the risk was identified",
                "R9,head,Money ends,,,,,,,01/01/2999 | Review Date | lies after",
                "R9,head,Money ends,,,,,,,in spring | Review Date | “in spring” is no day",
                "R9,head,,,,4,4,,, | Risk | The row has no risk",
                "R-9/a,head,Money ends,,,,,,, | Ref No | is no number of the plan"
            })
    void tellsMistakesByTheirOwnRowAndColumn(String row, String column, String sentence) {
        ImportPreview preview = preview(csv(",,First,,,,,,,", row));
        assertThat(preview.problems()).anySatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(FILE);
            assertThat(problem.row()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.sentence()).contains(sentence == null ? "" : sentence);
        });
        assertThatThrownBy(() -> load(csv(",,First,,,,,,,", row))).isInstanceOf(PackRefusedException.class);
        assertThat(register.register(shire).rows()).hasSize(5);
    }

    @Test
    void refusesARiskInTwoRows() {
        assertThat(preview(csv("R9,,First,,,,,,,", "r9,,Second,,,,,,,")).problems())
                .extracting(PackProblem::sentence)
                .containsExactly("An earlier row is the same risk, r9. Enter each risk in one row only.");
    }

    @Test
    void asksForTheColumnThatNamesTheRisk() {
        assertThat(preview(csv("R9,,First,,,,,,,"), Map.of("Cause", "cause")).problems())
                .extracting(PackProblem::sentence)
                .contains("No column is read as “Risk (title)”; say which one holds it.");
    }

    @Test
    void readsThreeHundredRowsWithBlankOnesBetween() {
        String[] rows = IntStream.rangeClosed(1, 300)
                .mapToObj(
                        number -> number % 10 == 0 ? ",,,,,,,,," : "%d,head,Risk %d,,,3,3,,,".formatted(number, number))
                .toArray(String[]::new);
        ImportPreview preview = preview(csv(rows));
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.tables())
                .filteredOn(table -> table.table().equals("risks"))
                .singleElement()
                .satisfies(table -> assertThat(table.added()).isEqualTo(270));
        assertThat(load(csv(rows)).added()).isEqualTo(540);
    }

    @Test
    void refusesMergedCellsAndFormulasOfColumnsThatAreRead() throws IOException {
        byte[] workbook = workbook();
        Map<String, String> mapping = Map.of("Risk", "title", "Likelihood", "likelihood", "Impact", "impact");
        ImportPreview read = sheets.preview(shire, "register.xlsx", workbook, KIND, with(mapping, "Score", "score"));
        assertThat(read.problems())
                .extracting(PackProblem::toString)
                .anySatisfy(problem -> assertThat(problem).contains("row 3").contains("A3:A4 are merged"))
                .anySatisfy(
                        problem -> assertThat(problem).contains("column Score").contains("holds a formula"));
        ImportPreview left = sheets.preview(shire, "register.xlsx", workbook, KIND, mapping);
        assertThat(left.problems()).noneMatch(problem -> problem.sentence().contains("formula"));
    }

    private static Map<String, String> with(Map<String, String> mapping, String column, String field) {
        Map<String, String> more = new java.util.LinkedHashMap<>(mapping);
        more.put(column, field);
        return more;
    }

    /** Three risks, the names of two merged, the score worked out. */
    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet("Register");
            String[] header = {"Risk", "Likelihood", "Impact", "Score"};
            Row names = sheet.createRow(0);
            IntStream.range(0, header.length)
                    .forEach(column -> names.createCell(column).setCellValue(header[column]));
            for (int number = 1; number <= 3; number++) {
                Row row = sheet.createRow(number);
                row.createCell(0).setCellValue("Risk " + number);
                row.createCell(1).setCellValue(3);
                row.createCell(2).setCellValue(4);
                row.createCell(3).setCellFormula("B" + (number + 1) + "*C" + (number + 1));
            }
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private SheetColumns columns(byte[] content) {
        return sheets.columns(shire, FILE, content).orElseThrow();
    }

    private ImportPreview preview(byte[] content) {
        return preview(content, columns(content).proposal());
    }

    private ImportPreview preview(byte[] content, Map<String, String> mapping) {
        return sheets.preview(shire, FILE, content, KIND, mapping);
    }

    private ImportOutcome load(byte[] content) {
        Map<String, String> mapping = columns(content).proposal();
        return sheets.load(shire, content, KIND, mapping, preview(content, mapping), "data");
    }

    private RiskRow risk(String reference) {
        return register.risk(shire, reference).risk();
    }

    private static byte[] csv(String... rows) {
        return bytes(HEADER, rows);
    }

    private static byte[] bytes(String header, String... rows) {
        return (header + "\n" + List.of(rows).stream().collect(Collectors.joining("\n")) + "\n").getBytes(UTF_8);
    }
}
