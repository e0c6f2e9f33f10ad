package org.planonapage.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.TestPack;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.DemoRights;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** What a data officer may hand over by mistake is answered with a sentence, and nothing of it is stored. */
@SpringBootTest
@WithMockUser("data")
class WrongFilesTest {

    private static final ProgrammeId WRONGSHIRE = new ProgrammeId("wrongshire");
    private static final Object[] HEADER = {"unit", "metric", "period", "numerator", "denominator"};
    private static final Object[] SOUND = {"all", "share", "2015-04", 9, 10};

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void load() {
        TestPack.of("wrongshire")
                .file("units", "code,name,kind", "all,Testshire,authority")
                .file(
                        "metrics",
                        "code,title,definition,unit,polarity,frequency,decimals,source",
                        "share,Share,A share,percent,higher,monthly,1,A test",
                        "cases,Cases,A count,count,lower,monthly,0,A test")
                .load(importer);
        rights.grantAll();
    }

    @Test
    void takesASoundSheetAsTheMeasureOfTheOthers() {
        ImportPreview preview = preview("figures.xlsx", sheet(HEADER, SOUND));
        assertThat(preview.problems()).isEmpty();
        assertThat(preview.tables()).containsExactly(new TableCounts("observations", 1, 0, 0, 0));
        assertThat(database.sql("SELECT COUNT(*) FROM observation WHERE programme = 'wrongshire'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesAPdfThatIsCalledAWorkbook() {
        assertRefused(preview("figures.xlsx", "%PDF-1.7 …".getBytes(UTF_8)), "The file is a PDF");
    }

    @ParameterizedTest
    @CsvSource({
        "figures.xlsx, hello, not what its name says",
        "figures.docx, hello, You cannot load files of this kind",
        "figures.csv, '', The file is empty",
        "figures.csv, unit;metric;period;value, separated by semicolons"
    })
    void refusesWhatIsNoPack(String name, String content, String sentence) {
        assertRefused(preview(name, content.getBytes(UTF_8)), sentence);
    }

    @Test
    void refusesMacros() throws IOException {
        byte[] workbook = withEntry(sheet(HEADER, SOUND), "xl/vbaProject.bin", "macro");
        assertRefused(preview("figures.xlsm", workbook), "holds macros");
        assertRefused(preview("figures.xlsx", workbook), "holds macros");
    }

    @Test
    void refusesAPassword() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                OPCPackage workbook = OPCPackage.open(new ByteArrayInputStream(sheet(HEADER, SOUND)))) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var encrypted = encryptor.getDataStream(files)) {
                workbook.save(encrypted);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            assertRefused(preview("figures.xlsx", bytes.toByteArray()), "protected by a password");
        }
    }

    @Test
    void refusesAnOldWorkbook() throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            assertRefused(preview("figures.xls", bytes.toByteArray()), "format of old Office programs");
        }
    }

    @Test
    void refusesAFormulaWithItsCell() {
        byte[] workbook = Workbook.of(
                "Sheet1",
                new Object[][] {HEADER, SOUND},
                made -> made.getSheetAt(0).getRow(1).createCell(3).setCellFormula("4+5"));
        ImportPreview preview = preview("figures.xlsx", workbook);
        assertRefused(preview, "sheet Sheet1, row 2, column numerator: The cell D2 holds a formula");
    }

    @Test
    void refusesMergedHeaders() {
        byte[] workbook = Workbook.of(
                "Sheet1",
                new Object[][] {HEADER, SOUND},
                made -> made.getSheetAt(0).addMergedRegion(CellRangeAddress.valueOf("D1:E1")));
        assertRefused(preview("figures.xlsx", workbook), "The cells D1:E1 are merged");
    }

    @Test
    void refusesADayThatIsText() {
        assertRefused(
                preview("figures.xlsx", sheet(HEADER, new Object[] {"all", "share", "14/08/2015", 9, 10})),
                "sheet Sheet1, row 2, column period: “14/08/2015” isn’t a valid period");
    }

    @ParameterizedTest
    @CsvSource({"mmm-yy, 2015-04", "dd/mm/yyyy, 2015-04-01", "yyyy-mm-dd, 2015-04-01"})
    void readsADayThatASpreadsheetMadeOfIt(String format, String period) {
        byte[] workbook = Workbook.of("Sheet1", new Object[][] {HEADER, SOUND}, made -> {
            XSSFCellStyle style = made.createCellStyle();
            style.setDataFormat(made.createDataFormat().getFormat(format));
            var cell = made.getSheetAt(0).getRow(1).createCell(2);
            cell.setCellValue(java.time.LocalDate.of(2015, 4, 1));
            cell.setCellStyle(style);
        });
        Problems problems = new Problems();
        TableFile table = Objects.requireNonNull(
                Workbooks.parse("figures.xlsx", workbook, problems).get("Sheet1"));
        assertThat(table.rows().getFirst().cells()).containsExactly("all", "share", period, "9", "10");
    }

    @Test
    void refusesAPercentageWhoseCellHoldsAFraction() {
        Object[] header = {"unit", "metric", "period", "value"};
        byte[] workbook = Workbook.of("Sheet1", new Object[][] {header, {"all", "share", "2015-04", 0.976}}, made -> {
            XSSFCellStyle style = made.createCellStyle();
            style.setDataFormat(made.createDataFormat().getFormat("0.0%"));
            made.getSheetAt(0).getRow(1).getCell(3).setCellStyle(style);
        });
        assertRefused(preview("figures.xlsx", workbook), "The cell D2 is shown with %");
    }

    @Test
    void refusesDecimalCommas() {
        assertRefused(csv("unit,metric,period,value\nall,share,2015-04,\"97,6\""), "write the decimals after a point");
        assertRefused(csv("unit,metric,period,value\nall,share,2015-04,97,6"), "5 cells under 4 columns");
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, Windows-1252", "UTF-16LE, UTF-16"})
    void refusesAnotherEncoding(String encoding, String named) {
        assertRefused(
                preview(
                        "figures.csv",
                        "unit,metric,period,value,note\nall,share,2015-04,9,“caf\u00e9”"
                                .getBytes(Charset.forName(encoding))),
                "looks like " + named);
    }

    @Test
    void refusesAMillionRows() {
        String row = "all,share,2015-04,9\n";
        assertRefused(csv("unit,metric,period,value\n" + row.repeat(1_000_000)), "more than 250,000 rows");
    }

    @Test
    void refusesOnePeriodTwice() {
        assertRefused(
                csv("unit,metric,period,value\nall,cases,2015-04,9\nall,cases,2015-05,9\nall,cases,2015-04,8"),
                "row 4, column kind: The row has the same key as row 2 (cases, all, 2015-04, in period, actual)");
    }

    @Test
    void refusesTwoBasesInOneSheet() {
        assertRefused(
                csv("unit,metric,period,basis,value\nall,cases,2015-04,,9\nall,cases,2015-05,year to date,18"),
                "row 3, column basis: The row has “year to date” where row 2 has “in period”; a sheet holds one basis");
    }

    @Test
    void refusesAnUploadThatWasCutInTheMiddle() {
        byte[] whole = sheet(HEADER, SOUND);
        for (int left : new int[] {100, whole.length / 2, whole.length - 30}) {
            assertRefused(preview("figures.xlsx", Arrays.copyOf(whole, left)), "cut off");
        }
        assertRefused(csv("unit,metric,period,note,value\nall,cases,2015-04,,9\nall,cas"), "stops in the middle");
        assertRefused(csv("unit,metric,period,note,value\nall,cases,2015-04,\"a no"), "stops in the middle");
        assertRefused(csv("unit,metric,period,value,note\nall,cases,2015-04,9,\"a no"), "stops in the middle");
    }

    @Test
    void refusesAWorkbookThatUnpacksWithoutEnd() throws IOException {
        byte[] bomb = withEntry(sheet(HEADER, SOUND), "xl/media/image.png", "\0".repeat(210 * 1024 * 1024));
        assertThat(bomb.length).isLessThan(1024 * 1024);
        assertRefused(preview("figures.xlsx", bomb), "more than 200 MB");
    }

    @Test
    void refusesACellOfRunsWithoutEnd() throws IOException {
        String bomb =
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\">"
                        + "<c r=\"A1\" t=\"inlineStr\"><is>" + runs() + "</is></c></row></sheetData></worksheet>";
        assertRefused(
                preview("figures.xlsx", withEntry(sheet(HEADER, SOUND), "xl/worksheets/sheet1.xml", bomb)),
                "more than 32767 letters");
    }

    /** No two alike, or the workbook library takes them for a bomb by how well they are packed. */
    private static String runs() {
        return IntStream.range(0, 20_000)
                .mapToObj(run -> "<r><t>" + run * 7919L % 99_991 + "</t></r>")
                .collect(Collectors.joining());
    }

    @Test
    void refusesCommasWithoutEnd() {
        assertRefused(csv("unit,metric\n" + (",".repeat(10_000) + "\n").repeat(1_000)), "at most 200 columns");
    }

    @Test
    void countsWhatIsHiddenInAZipAndLeftOut() throws IOException {
        for (String name : new String[] {".hidden", "folder/"}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
                for (int entry = 0; entry < 3; entry++) {
                    zip.putNextEntry(new ZipEntry(entry + "/" + name));
                    zip.write(new byte[70 * 1024 * 1024]);
                }
            }
            assertRefused(preview("pack.zip", bytes.toByteArray()), "more than 200 MB");
        }
    }

    @Test
    void refusesXmlThatGrowsWithoutEnd() throws IOException {
        String bomb = """
                <?xml version="1.0"?>
                <!DOCTYPE lolz [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;">]>
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="str"><v>&c;</v></c></row></sheetData></worksheet>""";
        for (String part :
                new String[] {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml", "xl/styles.xml"}) {
            assertRefused(preview("figures.xlsx", withEntry(sheet(HEADER, SOUND), part, bomb)), "workbook");
        }
    }

    @Test
    void refusesAPackOfAnotherProgramme() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Workbook.add(workbook, "pack", new Object[][] {
                {"programme", "format", "recorded_on", "source"}, {"kent-2011", 1, "2015-06-01", "A test"}
            });
            Workbook.add(
                    workbook, "programme", new Object[][] {{"name", "title", "council"}, {"kent-2011", "Taken", "Over"}
                    });
            assertRefused(preview("kent.xlsx", Workbook.bytes(workbook)), "only “wrongshire” is loaded");
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void listsAThousandMistakesAndCountsTheRest() {
        ImportPreview preview = csv("unit,metric,period,value\n" + "all,cases,soon,9\n".repeat(1_500));
        assertThat(preview.problems()).hasSize(1_001);
        assertThat(preview.problems().getLast().sentence()).contains("500 more mistakes");
        assertThat(preview.tables()).containsExactly(new TableCounts("observations", 0, 0, 0, 1_500));
    }

    @Test
    @WithMockUser("member")
    void refusesWhoMayNotLoad() {
        assertThatThrownBy(() -> csv("unit,metric,period,value\nall,cases,2015-04,9"))
                .isInstanceOf(org.springframework.security.access.AccessDeniedException.class);
    }

    private ImportPreview csv(String content) {
        return preview("figures.csv", content.getBytes(UTF_8));
    }

    private ImportPreview preview(String name, byte[] content) {
        return importer.preview(WRONGSHIRE, name, content);
    }

    private void assertRefused(ImportPreview preview, String sentence) {
        assertThat(preview.isSound()).isFalse();
        assertThat(preview.problems())
                .anySatisfy(problem -> assertThat(problem.toString()).contains(sentence));
        assertThat(database.sql("SELECT COUNT(*) FROM observation WHERE programme = 'wrongshire'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static byte[] sheet(Object[]... rows) {
        return Workbook.of("Sheet1", rows, workbook -> {});
    }

    private static byte[] withEntry(byte[] workbook, String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.getName().equals(name)) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                }
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
