package org.planonapage.workforce.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Link;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Sheet;
import org.planonapage.ui.Svg;
import org.planonapage.workforce.Item;
import org.planonapage.workforce.Part;
import org.planonapage.workforce.Point;
import org.planonapage.workforce.Words;
import org.planonapage.workforce.WorkforceMeasure;
import org.planonapage.workforce.WorkforceSheet;

/** The roles and the parts of a unit, the worst vacancy rate first, each a way further down. */
class PartsSheet extends Composite<Sheet> {

    private static final int BAR = 132;

    private final WorkforceSheet sheet;
    private final Reading reading;
    private final Optional<BigDecimal> limit;
    private final double most;

    PartsSheet(WorkforceSheet sheet, Reading reading) {
        this.sheet = sheet;
        this.reading = reading;
        this.limit = sheet.limit(WorkforceMeasure.VACANCY_RATE);
        this.most = java.util.stream.Stream.concat(sheet.roleParts().stream(), sheet.unitParts().stream())
                .flatMap(part -> part.vacancyRate().stream())
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
        getContent().addClassName("wf-parts");
        if (!sheet.roleParts().isEmpty()) {
            getContent().add(table("Roles, worst first", sheet.roleParts()));
        }
        if (!sheet.unitParts().isEmpty()) {
            getContent().add(table(capital(sheet.partsNoun()) + ", worst first", sheet.unitParts()));
        }
        silent();
    }

    @Override
    protected Sheet initContent() {
        return new Sheet("Where posts are vacant", null);
    }

    private void silent() {
        if (!sheet.silent().isEmpty()) {
            Span silent = new Span("Still to return, so that there is no sum of the newest month: "
                    + sheet.silent().stream()
                            .map(unit -> unit.name())
                            .reduce((one, other) -> one + ", " + other)
                            .orElse("")
                    + ".");
            silent.addClassNames("note");
            getContent().add(silent);
        }
        if (sheet.told().parts() > 0 && sheet.told().parts() < sheet.told().of()) {
            Span told = new Span("There are returns from " + sheet.told().parts() + " of its "
                    + sheet.told().of() + " units; the figures cover "
                    + (sheet.told().parts() == 1 ? "this one" : "these") + " alone.");
            told.addClassName("note");
            getContent().add(told);
        }
    }

    private DataTable<Part> table(String caption, List<Part> parts) {
        DataTable<Part> table = new DataTable<Part>(caption)
                .styled("wf-table")
                .rowHeader(caption, Part::title, part -> WorkforceNavigation.of(reading, part.unit(), part.role()))
                .number("Posts, FTE", part -> figure(part, Item.ESTABLISHMENT))
                .as("c-posts")
                .number("Permanent", part -> figure(part, Item.PERMANENT))
                .as("c-permanent")
                .component("Vacant", this::vacant)
                .component(
                        "Vacancy rate"
                                + limit.map(most -> ", limit "
                                                + most.stripTrailingZeros().toPlainString() + "%")
                                        .orElse(""),
                        this::rate)
                .as("c-rate")
                .number("Agency", part -> figure(part, Item.AGENCY))
                .number(
                        "Cover",
                        part -> part.staffing().cover().map(Words::signed).orElse(""));
        if (parts.stream().anyMatch(part -> part.above() != null)) {
            table.number(
                    "Over ceiling",
                    part -> part.above() == null ? "" : part.above().toString());
        }
        return table.rows(parts);
    }

    /** The figure leads to the return that it was taken from. */
    private Component vacant(Part part) {
        Point point = part.point();
        String figure = figure(part, Item.VACANT);
        Component cell = point == null || figure.isEmpty()
                ? new Span(part.withheld() ? "withheld" : figure)
                : Link.to(WorkforceNavigation.returns(reading, part.unit(), part.role(), point.at()), figure);
        cell.addClassName("wf-figure");
        return cell;
    }

    private Component rate(Part part) {
        if (part.vacancyRate().isEmpty()) {
            Span words = new Span(part.withheld() || part.words() == null ? "" : part.words());
            words.addClassName("quiet");
            return words;
        }
        BigDecimal rate = part.vacancyRate().get();
        boolean above = limit.filter(most -> rate.compareTo(most) > 0).isPresent();
        Span cell = new Span(new Span(Words.percent(rate)), bar(rate, above));
        cell.addClassName("wf-rate");
        cell.setClassName("above", above);
        if (above) {
            Span heard = new Span(", above the limit");
            heard.addClassName("sr");
            cell.add(heard);
        }
        return new Div(cell);
    }

    private Svg bar(BigDecimal rate, boolean above) {
        double scale = BAR
                / Math.max(
                        0.1, Math.max(most, limit.map(BigDecimal::doubleValue).orElse(0.0)) * 1.04);
        Svg.Drawing drawing = Svg.sized(BAR, 22)
                .rect(0, 6, Math.max(0, rate.doubleValue()) * scale, 10, 0, above ? "wf-more" : "wf-bar");
        limit.ifPresent(
                most -> drawing.line(most.doubleValue() * scale, 0, most.doubleValue() * scale, 22, "wf-limit"));
        return drawing.draw();
    }

    private static String capital(String noun) {
        return Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
    }

    private static String figure(Part part, Item item) {
        return part.staffing().get(item).map(Words::fte).orElse("");
    }
}
