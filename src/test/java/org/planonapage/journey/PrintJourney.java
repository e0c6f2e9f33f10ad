package org.planonapage.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser prints, read back: each sheet says whose it is, as at which day, what was chosen, and which sheet of how many. */
class PrintJourney extends WholeJourney {

    /** Names of rows, as they stand on the page. */
    private static final String ROWS = "[...document.querySelectorAll('main table.data tbody th')]"
            + ".filter(row => !row.closest('details')).map(row => row.textContent)";

    /** A printed document: the words of each sheet, without what separates them. */
    private record Paper(List<String> sheets, List<PDRectangle> sizes, float lowest) {

        private String all() {
            return String.join("", sheets);
        }
    }

    /** How far down the last letters of the first sheet stand, below its head and above its foot. */
    private static final class Lowest extends PDFTextStripper {

        private static final float MARGIN = 40;
        private float lowest;

        @Override
        protected void processTextPosition(TextPosition text) {
            if (text.getYDirAdj() < text.getPageHeight() - MARGIN) {
                lowest = Math.max(lowest, text.getYDirAdj() / text.getPageHeight());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exampleshire",
                "kent-2011",
                "medway-2015",
                "peterborough-2012",
                "buckinghamshire-2021",
                "nottinghamshire-2012"
            })
    void saysOnEachSheetWhoseItIsAndAsAtWhichDay(String programme) {
        Page page = signedIn("manager");
        for (String route :
                List.of("", "/metrics", "/risks", "/workforce", "/exceptions", "/instruments", "/organisation")) {
            open(page, "/" + programme + route);
            List<String> rows = rows(page);
            String whose = words((String) page.evaluate("document.querySelector('.bar').dataset.whose"));
            String day = words((String) page.evaluate("document.querySelector('.bar').dataset.day"));
            Paper paper = print(page);
            assertNamed(paper, whose, day, route);
            assertThat(rows).as("rows of " + route).allMatch(row -> paper.all().contains(row));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/exampleshire/themes/2",
                "/exampleshire/actions/2.3",
                "/exampleshire/metrics/contacts-decided",
                "/exampleshire/risks/R3",
                "/exampleshire/history",
                "/exampleshire/editions",
                "/medway-2015/editions/compare"
            })
    void saysSoOnPagesOfOneThingToo(String route) {
        Page page = signedIn("manager");
        open(page, route);
        String whose = words((String) page.evaluate("document.querySelector('.bar').dataset.whose"));
        assertNamed(print(page), whose, "Asat", route);
    }

    @ParameterizedTest
    @ValueSource(strings = {"exampleshire", "medway-2015"})
    void printsThePlanOnOneLandscapeSheetAndFillsIt(String programme) {
        Page page = signedIn("member");
        open(page, "/" + programme);
        List<String> actions =
                strings(page, "[...document.querySelectorAll('.theme li > a')].map(action => action.textContent)");
        Paper paper = print(page);
        assertThat(paper.sheets()).hasSize(1);
        assertThat(paper.sizes().getFirst().getWidth())
                .isGreaterThan(paper.sizes().getFirst().getHeight());
        assertThat(paper.sheets().getFirst()).contains(actions);
        assertThat(paper.lowest())
                .as("the lowest line, as a share of the sheet")
                .isGreaterThan(0.85f);
    }

    @Test
    void printsTheWholeRegisterWhereTheScreenShowsItsBeginning() {
        Page page = signedIn("manager");
        open(page, "/exampleshire/risks");
        assertThat(page.locator(".risk-register tbody tr:visible").count()).isEqualTo(30);
        List<String> titles = strings(
                page, "[...document.querySelectorAll('.risk-register .title a')].map(title => title.textContent)");
        assertThat(titles).hasSize(76);
        assertThat(print(page).all()).contains(titles);
    }

    @Test
    void saysWhichFilterWasOnAndWhichDayWasRead() {
        Page page = signedIn("member");
        open(page, "/kent-2011/risks?asAt=2011-07-01");
        assertThat(print(page).sheets()).allMatch(sheet -> sheet.contains("Asat1July2011"));
        open(page, "/exampleshire/metrics?state=not-met&since=2026-11-10");
        assertThat(print(page).sheets())
                .allMatch(sheet -> sheet.contains("Shown:Notmet"))
                .allMatch(sheet -> sheet.contains("changessince10November2026"));
    }

    @Test
    void printsTheScorecardOnFewSheets() {
        Page page = signedIn("member");
        open(page, "/exampleshire/metrics");
        assertThat(print(page).sheets().size()).isLessThanOrEqualTo(5);
    }

    private static void assertNamed(Paper paper, String whose, String day, String route) {
        int count = paper.sheets().size();
        for (int sheet = 1; sheet <= count; sheet++) {
            assertThat(paper.sheets().get(sheet - 1))
                    .as("sheet " + sheet + " of " + route)
                    .contains(whose)
                    .contains(day)
                    .contains("Page" + sheet + "of" + count);
        }
    }

    private static List<String> rows(Page page) {
        return strings(page, ROWS);
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Page page, String script) {
        return ((List<String>) page.evaluate(script))
                .stream().map(PrintJourney::words).toList();
    }

    private static Paper print(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        byte[] pdf = page.pdf(
                new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true).setPrintBackground(true));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> sheets = new ArrayList<>();
            List<PDRectangle> sizes = new ArrayList<>();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                sheets.add(words(stripper.getText(document)));
                sizes.add(document.getPage(number - 1).getMediaBox());
            }
            Lowest lowest = new Lowest();
            lowest.setEndPage(1);
            lowest.getText(document);
            return new Paper(sheets, sizes, lowest.lowest);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The letters alone: where a line ends on paper is no matter, and letters that are joined are read apart. */
    private static String words(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00ad]+", "");
    }
}
