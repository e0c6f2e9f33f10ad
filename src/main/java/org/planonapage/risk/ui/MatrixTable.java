package org.planonapage.risk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.planonapage.risk.Level;
import org.planonapage.risk.RiskRow;
import org.planonapage.risk.RiskScore;
import org.planonapage.risk.RiskSheet;
import org.planonapage.risk.RiskSheet.Selection;
import org.planonapage.risk.Scale;
import org.planonapage.risk.Scale.Cell;
import org.planonapage.ui.Link;
import org.planonapage.ui.Reading;

/**
 * Likelihood against impact as a table: each square a link to the risks in it. Where no square holds many, the risks are
 * named in it; else they are counted.
 */
class MatrixTable extends Composite<Div> {

    private static final int NAMED = 4;

    private final RiskSheet sheet;
    private final Scale scale;
    private final Selection on;
    private final Reading reading;
    private final boolean named;

    MatrixTable(RiskSheet sheet, Selection on, Reading reading) {
        this.sheet = sheet;
        this.scale = sheet.scale();
        this.on = on;
        this.reading = reading;
        this.named = !on.movement() && most() <= NAMED;
        getContent().addClassName("matrix-frame");
        getContent().setClassName("moving", on.movement());
        NativeTable table = new NativeTable();
        table.addClassName("matrix");
        // A caption that is out of sight would unsettle the widths of the columns.
        table.getElement()
                .setAttribute(
                        "aria-label",
                        "Open risks by likelihood and impact, " + on.shown().word() + " scores");
        table.getHead().add(impacts());
        for (int likelihood = Scale.LEVELS; likelihood >= 1; likelihood--) {
            table.getBody().add(row(likelihood));
        }
        getContent().add(table);
        if (on.movement()) {
            getContent().add(MovementDrawing.of(sheet));
        }
    }

    private int most() {
        return IntStream.rangeClosed(1, Scale.LEVELS)
                .flatMap(likely -> IntStream.rangeClosed(1, Scale.LEVELS)
                        .map(bad -> sheet.in(new Cell(likely, bad), on).size()))
                .max()
                .orElse(0);
    }

    /** The heads of the columns; the style sheet puts them at the foot, where an axis is looked for. */
    private NativeTableRow impacts() {
        NativeTableRow row = new NativeTableRow(new NativeTableCell("impact →"));
        for (int impact = 1; impact <= Scale.LEVELS; impact++) {
            row.add(header(scale.impact().get(impact - 1), "col"));
        }
        return row;
    }

    private NativeTableRow row(int likelihood) {
        NativeTableRow row = new NativeTableRow(header(scale.likelihood().get(likelihood - 1), "row"));
        for (int impact = 1; impact <= Scale.LEVELS; impact++) {
            row.add(square(new Cell(likelihood, impact)));
        }
        return row;
    }

    private static NativeTableHeaderCell header(Level level, String scope) {
        Span weight = new Span(Integer.toString(level.weight()));
        weight.addClassName("weight");
        NativeTableHeaderCell header = new NativeTableHeaderCell(new Span(level.label()), weight);
        header.getElement().setAttribute("scope", scope);
        return header;
    }

    private NativeTableCell square(Cell cell) {
        int score = scale.weigh(cell.likelihood(), cell.impact());
        NativeTableCell square = new NativeTableCell();
        square.addClassName(BandBadge.tone(scale.band(cell)));
        square.setClassName("edge-left", isAbove(cell) && cell.impact() > 1 && !isAbove(left(cell)));
        square.setClassName("edge-below", isAbove(cell) && cell.likelihood() > 1 && !isAbove(below(cell)));
        List<RiskRow> risks = sheet.in(cell, on);
        if (!risks.isEmpty()) {
            square.add(link(cell, risks));
        }
        Span product = new Span(Integer.toString(score));
        product.addClassName("product");
        product.getElement().setAttribute("aria-hidden", "true");
        square.add(product);
        return square;
    }

    private boolean isAbove(Cell cell) {
        return scale.isAbove(scale.weigh(cell.likelihood(), cell.impact()));
    }

    private static Cell left(Cell cell) {
        return new Cell(cell.likelihood(), cell.impact() - 1);
    }

    private static Cell below(Cell cell) {
        return new Cell(cell.likelihood() - 1, cell.impact());
    }

    private Anchor link(Cell cell, List<RiskRow> risks) {
        boolean chosen = cell.equals(on.cell());
        Anchor link = Link.to(RiskNavigation.register(reading, on.with(chosen ? null : cell)), "");
        link.addClassName("square");
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        if (named) {
            risks.forEach(risk -> link.add(chip(risk)));
        } else {
            Span count = new Span(Integer.toString(risks.size()));
            count.addClassName("count");
            count.getElement().setAttribute("aria-hidden", "true");
            count.setClassName("above", risks.stream().anyMatch(this::isAbove));
            link.add(count);
        }
        link.add(heard(cell, risks));
        return link;
    }

    private Component chip(RiskRow risk) {
        Span chip = new Span(risk.facts().reference());
        chip.addClassName("risk-chip");
        chip.setClassName("above", isAbove(risk));
        chip.getElement().setAttribute("aria-hidden", "true");
        return chip;
    }

    private boolean isAbove(RiskRow risk) {
        return risk.score(on.shown()).filter(RiskScore::isAboveAppetite).isPresent();
    }

    private Span heard(Cell cell, List<RiskRow> risks) {
        String names = risks.stream().map(row -> row.facts().reference()).collect(Collectors.joining(", "));
        Span heard = new Span((risks.size() == 1 ? "One risk" : risks.size() + " risks") + " at "
                + scale.weigh(cell.likelihood(), cell.impact()) + ", "
                + scale.band(cell).name().toLowerCase(java.util.Locale.UK)
                + (isAbove(cell) ? ", above the accepted level" : "") + ": " + names);
        heard.addClassName("sr");
        return heard;
    }
}
