package org.planonapage.metric.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import org.planonapage.metric.Band;
import org.planonapage.metric.Spread;
import org.planonapage.quantity.MetricUnit;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Sheet;

/** How the cases behind a figure spread, with the statute's line and the quartiles. */
class SpreadSheet extends Composite<Sheet> {

    /** Fewer cases are not many, however they lie. */
    private static final int MANY = 10;

    private static final int WIDE = 570;
    private static final int NARROW = 330;

    private final Spread spread;

    SpreadSheet(Spread spread) {
        this.spread = spread;
        getContent().add(picture(WIDE, "wide"), picture(NARROW, "narrow"));
        String quartiles = quartiles();
        if (!quartiles.isEmpty()) {
            getContent().add(note(quartiles));
        }
        if (spread.bands().stream().anyMatch(band -> band.cases() == null)) {
            getContent().add(note("c: not shown, because it is a small number or would reveal one."));
        }
        if (spread.note() != null) {
            getContent().add(note(spread.note()));
        }
        Div heard = new Div(new DataTable<Band>(spread.measure())
                .rowHeader("Band", Band::label)
                .number("Cases", band -> band.cases() == null ? "withheld" : count(band.cases()))
                .rows(spread.bands()));
        heard.addClassName("sr");
        getContent().add(heard);
    }

    @Override
    protected Sheet initContent() {
        return new Sheet(
                heading(), spread.measure() + ", " + spread.period().inWords() + ". Wider bars cover more days.");
    }

    /** Of two halves at the line the fuller edge is told; else where most lie. */
    private String heading() {
        Integer line = spread.line();
        List<Band> within = line == null
                ? List.of()
                : spread.bands().stream().filter(band -> band.isWithin(line)).toList();
        if (line != null
                && within.size() > 1
                && within.getLast().cases() != null
                && within.getLast().cases() >= MANY
                && perStep(within.getLast()) > perStep(within.get(within.size() - 2))) {
            return "Many end just inside the line: " + count(within.getLast().cases()) + " in "
                    + within.getLast().label();
        }
        return spread.bands().stream()
                .filter(band -> band.cases() != null)
                .max(java.util.Comparator.comparing(band -> band.cases() == null ? 0 : band.cases()))
                .map(band -> "Most took " + band.label() + ": " + count(band.cases() == null ? 0 : band.cases()))
                .orElse("How long they took");
    }

    private static double perStep(Band band) {
        Integer ends = band.endsAt();
        return band.cases() == null || ends == null ? 0 : band.cases() / (ends - band.startsAt() + 1.0);
    }

    private Component picture(int width, String className) {
        Div picture = new Div(new Histogram(spread, width).draw());
        picture.addClassNames("histogram", className);
        return picture;
    }

    private String quartiles() {
        BigDecimal median = spread.median();
        if (median == null) {
            return "";
        }
        return spread.lowerQuartile() == null || spread.upperQuartile() == null
                ? "Median " + median.toPlainString() + "."
                : "Half took between " + spread.lowerQuartile().toPlainString() + " to "
                        + spread.upperQuartile().toPlainString() + "; the middle value was " + median.toPlainString()
                        + ".";
    }

    static String count(int cases) {
        return MetricUnit.COUNT.print(BigDecimal.valueOf(cases), 0);
    }

    private static Paragraph note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("note");
        return note;
    }
}
