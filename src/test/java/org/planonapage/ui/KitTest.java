package org.planonapage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planonapage.rating.Mark;

/** What a reader who cannot see the page is told by each part of the kit. */
class KitTest {

    @ParameterizedTest
    @EnumSource(Mark.class)
    void badgeIsNamedByItsWord(Mark mark) {
        var badge = new RagBadge(mark).getElement();
        assertThat(badge.getAttribute("role")).isEqualTo("img");
        assertThat(badge.getAttribute("aria-label")).isEqualTo(mark.word());
        assertThat(badge.getChild(0).getAttribute("aria-hidden")).isEqualTo("true");
    }

    @ParameterizedTest
    @EnumSource(
            value = Mark.class,
            names = {"RED", "AMBER", "GREEN", "NONE"})
    void badgeDrawsItsLetter(Mark mark) {
        assertThat(markup(new RagBadge(mark))).contains(">" + mark.letter() + "</text>");
    }

    @Test
    void badgeWithWordIsReadByItsWordAlone() {
        var badge = RagBadge.withWord(Mark.AMBER).getElement();
        assertThat(badge.getAttribute("aria-label")).isNull();
        assertThat(badge.getTextRecursively()).isEqualTo("Amber");
    }

    @Test
    void spreadNamesItsCountsFromWorstToBest() {
        var spread = new RagSpread(Map.of(Mark.GREEN, 1, Mark.RED, 1, Mark.AMBER, 3, Mark.NONE, 2)).getElement();
        assertThat(spread.getAttribute("aria-label")).isEqualTo("1 red, 3 amber, 1 green, 2 not rated");
    }

    @Test
    void spreadOfUnjudgedActionsIsNotDrawn() {
        assertThat(new RagSpread(Map.of(Mark.NONE, 4)).isVisible()).isFalse();
    }

    @Test
    void spreadFillsItsWidthAndLeavesRoomForEachLabel() {
        var parts = RagSpread.parts(Map.of(Mark.RED, 1, Mark.AMBER, 30, Mark.COMPLETE, 1));
        assertThat(parts.getLast().x() + parts.getLast().width()).isEqualTo(120);
        assertThat(parts).allSatisfy(part -> assertThat(part.width()).isGreaterThanOrEqualTo(18.5));
    }

    @Test
    void pictureEscapesItsText() {
        assertThat(markup(Svg.sized(10, 10).text(1, 1, "<b a='\"&", "x").draw()))
                .contains("&lt;b a=&#39;&quot;&amp;");
    }

    @Test
    void sparklineOfOneValueIsADotAlone() {
        var markup = markup(new Sparkline(List.of(BigDecimal.TEN), null, Sparkline.Ending.DOT));
        assertThat(markup).contains("spark-dot").doesNotContain("spark-line").doesNotContain("spark-target");
    }

    @Test
    void sparklineWithoutValuesIsEmpty() {
        assertThat(markup(new Sparkline(List.of(), BigDecimal.TEN, Sparkline.Ending.DOT)))
                .doesNotContain("class=");
    }

    @Test
    void sparklineKeepsATargetBeyondItsValuesInThePicture() {
        var frame = new Sparkline.Frame(List.of(BigDecimal.ONE, BigDecimal.TWO), BigDecimal.TEN, 62, 24);
        assertThat(frame.y(BigDecimal.TEN)).isEqualTo(5);
        assertThat(frame.y(BigDecimal.ONE)).isEqualTo(19);
    }

    @Test
    void sheetIsNamedByItsHeading() {
        var sheet = new Sheet("11 of 12 districts miss the target", "Lowest first");
        var heading =
                sheet.getChildren().filter(H2.class::isInstance).findFirst().orElseThrow();
        assertThat(sheet.getElement().getAttribute("aria-labelledby"))
                .isEqualTo(heading.getId().orElseThrow());
    }

    @Test
    void movementIsHeardInWords() {
        var movement = Movement.between(Mark.AMBER, Mark.GREEN).orElseThrow().getElement();
        assertThat(movement.getChild(0).getText()).isEqualTo("▴ from A");
        assertThat(movement.getChild(0).getAttribute("aria-hidden")).isEqualTo("true");
        assertThat(movement.getChild(1).getText()).isEqualTo("up from Amber");
    }

    @ParameterizedTest
    @EnumSource(Change.Kind.class)
    void changeIsSaidInAWord(Change.Kind kind) {
        assertThat(new Change(kind).getElement().getTextRecursively())
                .isEqualTo(kind == Change.Kind.NOISE ? "same" : kind.name().toLowerCase(Locale.UK));
    }

    @Test
    void nothingMovesBetweenEqualMarksOrFromNone() {
        assertThat(Movement.between(Mark.RED, Mark.RED)).isEmpty();
        assertThat(Movement.between(Mark.NONE, Mark.RED)).isEmpty();
    }

    @Test
    void switchMarksItsCurrentChoice() {
        var choice =
                new SegmentedSwitch("Basis").option("In the month", "a", true).option("Year to date", "b", false);
        assertThat(descendants(choice.getElement())
                        .map(element -> element.getAttribute("aria-current"))
                        .filter("true"::equals))
                .hasSize(1);
        assertThat(choice.getElement().getAttribute("aria-label")).isEqualTo("Basis");
    }

    @Test
    void tableNamesItsRowsItsColumnsAndItself() {
        var table = districts(List.of("Eastmarsh")).getElement();
        assertThat(texts(table, "caption")).containsExactly("Districts");
        assertThat(scopes(table)).containsExactly("col", "col", "row");
        assertThat(descendants(table).map(cell -> cell.getAttribute("data-label")))
                .contains("Latest");
    }

    @Test
    void tableShowsADashForAnEmptyFigure() {
        assertThat(texts(districts(List.of("Coldwell")).getElement(), "td")).containsExactly("–");
    }

    @Test
    void tableWithoutRowsSaysSo() {
        var table = districts(List.of()).emptyText("No district has reported.");
        assertThat(table.getElement().getChildren().filter(Element::isVisible).map(Element::getText))
                .containsExactly("No district has reported.");
    }

    @Test
    void tableWithoutHeadersHasNoHead() {
        var table = new DataTable<String>("Compared with")
                .rowHeader("", name -> name)
                .rows(List.of("Target"));
        assertThat(texts(table.getElement(), "thead")).isEmpty();
    }

    @Test
    void factWithoutTextIsLeftOut() {
        var facts = new Facts().add("Owner", "").add("Source", new Anchor("imports/214", "Import 214"));
        assertThat(texts(facts.getElement(), "dt")).containsExactly("Source");
        assertThat(texts(facts.getElement(), "dd")).containsExactly("Import 214");
    }

    @Test
    void crumbsSayWhereTheReaderIs() {
        var crumbs = new Crumbs(List.of(new Crumbs.Crumb("Plan", "medway-2015"))).getElement();
        assertThat(crumbs.getAttribute("aria-label")).isEqualTo("You are here");
        assertThat(texts(crumbs, "a")).containsExactly("Plan");
    }

    private static DataTable<String> districts(List<String> names) {
        return new DataTable<String>("Districts")
                .rowHeader("District", name -> name)
                .number("Latest", name -> "")
                .rows(names);
    }

    private static String markup(Component component) {
        return Stream.concat(Stream.of(component.getElement()), descendants(component.getElement()))
                .filter(element ->
                        element.getComponent().filter(Span.class::isInstance).isPresent())
                .map(element -> element.getProperty("innerHTML", ""))
                .reduce("", String::concat);
    }

    private static List<String> texts(Element root, String tag) {
        return descendants(root)
                .filter(element -> !element.isTextNode() && element.getTag().equals(tag))
                .map(Element::getTextRecursively)
                .toList();
    }

    private static List<String> scopes(Element root) {
        return descendants(root)
                .filter(element -> !element.isTextNode() && element.hasAttribute("scope"))
                .map(element -> element.getAttribute("scope"))
                .toList();
    }

    private static Stream<Element> descendants(Element root) {
        return root.getChildren().flatMap(child -> Stream.concat(Stream.of(child), descendants(child)));
    }
}
