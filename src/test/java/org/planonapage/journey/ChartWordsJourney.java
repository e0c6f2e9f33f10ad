package org.planonapage.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of charts: none lies on another or is cut, on a desk, on a phone and on paper, and each point is a sentence. */
class ChartWordsJourney extends WholeJourney {

    private static final int SAMPLE = 12;

    /** What is wrong with the words of the chart, one sentence each. */
    private static final String FAULTS = """
            () => {
              const root = document.querySelector('vaadin-chart').shadowRoot;
              const sheet = root.querySelector('svg').getBoundingClientRect();
              const words = [...root.querySelectorAll('.highcharts-data-label, .highcharts-plot-line-label')]
                .filter(word => word.textContent.trim() && getComputedStyle(word).visibility !== 'hidden')
                .map(word => {
                  const box = word.getBoundingClientRect(), trim = box.height / 4;
                  return { text: word.textContent, left: box.left, right: box.right, top: box.top + trim, bottom: box.bottom - trim };
                });
              const faults = [];
              words.forEach((one, i) => {
                if (one.right > sheet.right + 2 || one.left < sheet.left - 2) faults.push(one.text + ' is cut');
                words.slice(i + 1).forEach(other => {
                  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
                  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
                  if (across > 2 && down > 1) faults.push(one.text + ' lies on ' + other.text);
                });
              });
              return faults;
            }""";

    @ParameterizedTest
    @CsvSource({
        "exampleshire, 1280",
        "exampleshire, 390",
        "kent-2011, 390",
        "medway-2015, 1280",
        "peterborough-2012, 1280",
        "buckinghamshire-2021, 1280"
    })
    void neverLieOnOneAnother(String programme, int width) {
        Page page = signedIn("member");
        open(page, "/" + programme + "/metrics");
        List<String> faults = new ArrayList<>();
        for (String metric : metrics(page).stream().limit(SAMPLE).toList()) {
            open(page, metric);
            page.setViewportSize(width, 900);
            if (page.locator("vaadin-chart").count() > 0) {
                faults(page).forEach(fault -> faults.add(metric + ": " + fault));
            }
            page.setViewportSize(1280, 800);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void describeEachPointInASentence() {
        Page page = signedIn("member");
        open(page, "/exampleshire/metrics/assessments-45-days");
        drawn(page);
        assertThat(page.locator("vaadin-chart [aria-label*='November 2026, 91.0%']")
                        .count())
                .isPositive();
        assertThat(page.locator("vaadin-chart [aria-label*='Highcharts']").count())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"1280, false", "1920, false", "390, false", "1280, true"})
    void standWholeOnPaper(int width, boolean landscape) throws IOException {
        Page page = signedIn("member");
        page.setViewportSize(width, 900);
        open(page, "/exampleshire/metrics/assessments-45-days?unit=merehaven");
        drawn(page);
        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setLandscape(landscape));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> beyond = new ArrayList<>();
            StringBuilder all = new StringBuilder();
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) throws IOException {
                    float edge =
                            letters.getLast().getXDirAdj() + letters.getLast().getWidthDirAdj();
                    if (edge > letters.getLast().getPageWidth()) {
                        beyond.add(text);
                    }
                    all.append(text).append('\n');
                }
            }.getText(document);
            assertThat(beyond).isEmpty();
            assertThat(all).contains("Target at least 90.0%", "Merehaven loses 4 of 11 social workers", "56.0%");
        }
        page.setViewportSize(1280, 800);
        assertThat(faults(page)).as("back on the screen").isEmpty();
    }

    @SuppressWarnings("unchecked")
    private List<String> metrics(Page page) {
        return ((List<String>) page.evaluate(
                        "[...document.querySelectorAll('main tbody th a')].map(link => new URL(link.href).pathname)"))
                .stream().distinct().toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> faults(Page page) {
        drawn(page);
        return (List<String>) page.evaluate(FAULTS);
    }

    private static void drawn(Page page) {
        page.waitForFunction(
                "() => document.querySelector('vaadin-chart')?.shadowRoot?.querySelector('.highcharts-point')");
        // Drawn anew for the window, then its words are placed in the frame after.
        page.evaluate(
                "() => new Promise(done => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 350))");
    }
}
