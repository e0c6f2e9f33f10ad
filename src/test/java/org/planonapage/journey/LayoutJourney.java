package org.planonapage.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every route at the widths at which people read it, from 400 % zoom to a projector, and with the text spacing of WCAG 1.4.12:
 * nothing scrolls sideways, is cut, lies on something else or leaves its sheet. What is looked for stands in measure.js.
 */
class LayoutJourney extends WholeJourney {

    private record Size(int width, int height) {}

    /** A window of 1280 x 1024 at 400 %, phone, tablet, small desk, desk, projector. */
    private static final List<Size> SIZES = List.of(
            new Size(320, 256),
            new Size(390, 844),
            new Size(768, 1024),
            new Size(1024, 768),
            new Size(1280, 800),
            new Size(1920, 1080));

    private static final List<Size> SPACED = List.of(new Size(320, 256), new Size(768, 1024), new Size(1280, 800));

    /** Labels inside a drawing stay as they are drawn: the same words and figures stand in the table beside it. */
    private static final String SPACING = """
            document.head.insertAdjacentHTML('beforeend', `<style id="spacing">
              *:not(svg *) { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
              p { margin-bottom: 2em !important }
            </style>`)
            """;

    /** What is managed looks the same in every programme; it is measured in the first, and reading in all. */
    private static final Pattern SAME_EVERYWHERE =
            Pattern.compile(".*/(manage|data|round|history)\\b.*|.*/edit|.*/judgement");

    private static final String MEASURE = measure();

    private final List<String> faults = new ArrayList<>();

    @AfterEach
    void forget() {
        faults.clear();
    }

    @Test
    void laysOutWhatBelongsToNoProgramme() {
        Page page = signedIn("admin");
        for (String route : List.of(
                "/",
                "/help",
                "/accessibility",
                "/privacy",
                "/account",
                "/admin",
                "/admin/programmes",
                "/admin/health",
                "/admin/backups",
                "/admin/security",
                "/nowhere",
                "/exampleshire/nowhere")) {
            measure(page, route);
        }
        Page visitor = visitor();
        visitor.navigate("/login");
        measure(visitor, "/login");
        visitor.navigate("/signed-out");
        measure(visitor, "/signed-out");
        assertThat(faults).isEmpty();
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
    void laysOutEachRouteOfAProgramme(String programme) {
        Page page = signedIn("manager");
        int routes = eachRoute(
                page,
                "/" + programme,
                link -> programme.equals("exampleshire")
                        || !SAME_EVERYWHERE.matcher(link).matches(),
                route -> measure(page, route));
        assertThat(faults).isEmpty();
        assertThat(routes).isGreaterThan(8);
    }

    /** A word that nobody can break: an address pasted into an action, 400 letters of it. */
    @Test
    void breaksAWordThatIsLongerThanAnyLine() {
        Page page = signedIn("manager");
        for (String route :
                List.of("/exampleshire", "/exampleshire/themes/1", "/exampleshire/metrics", "/exampleshire/risks")) {
            open(page, route);
            page.evaluate(
                    "[...document.querySelectorAll('main li > a, main tbody th a, main tbody th .title a')].slice(0, 3)"
                            + ".forEach(link => link.textContent = 'https://' + 'x'.repeat(400))");
            for (Size size : SIZES) {
                measure(page, route + " with a long word", size);
            }
        }
        assertThat(faults).isEmpty();
    }

    private void measure(Page page, String route) {
        show(page, route);
        SIZES.forEach(size -> measure(page, route, size));
        page.evaluate(SPACING);
        SPACED.forEach(size -> measure(page, route + " with text spacing", size));
        page.evaluate("document.getElementById('spacing').remove()");
        page.setViewportSize(1280, 800);
    }

    @SuppressWarnings("unchecked")
    private void measure(Page page, String what, Size size) {
        page.setViewportSize(size.width(), size.height());
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        ((List<String>) page.evaluate(MEASURE))
                .forEach(fault -> faults.add(what + " at " + size.width() + ": " + fault));
    }

    private static String measure() {
        try (InputStream script = LayoutJourney.class.getResourceAsStream("/measure.js")) {
            String text = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
            return text.replaceFirst("(?s)^/\\*.*?\\*/", "").strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
