package org.planonapage.workforce.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.planonapage.exchange.ImportRow;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.UnitRow;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Facts;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;
import org.planonapage.ui.Sheet;
import org.planonapage.workforce.Item;
import org.planonapage.workforce.ReturnSheet;
import org.planonapage.workforce.ReturnSheet.Line;
import org.planonapage.workforce.RoleRow;
import org.planonapage.workforce.Words;
import org.planonapage.workforce.Workforce;

/** The returns that figures of the workforce rest on, as they were sent, and the imports that brought them. */
@Route(":programme/workforce/:unit/returns/:at")
@PermitAll
class ReturnsView extends Page {

    private final Workforce workforce;

    ReturnsView(Workforce workforce) {
        this.workforce = workforce;
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        ReturnSheet sheet = workforce.returns(
                new ProgrammeId(reading.programme()),
                parameters.get("unit").orElse(""),
                reading.option(WorkforceNavigation.ROLE),
                parameters.get("at").orElse(""));
        RoleRow role = sheet.role();
        String title = "Returns at " + sheet.whole().at().inWords();
        Div lead = new Div(
                crumbs(sheet, reading),
                new H1(title),
                new Say(sentence(sheet), role == null ? "" : "Role: " + role.title() + "."));
        lead.addClassName("lead");
        Sheet returns =
                new Sheet("As they were sent", "FTE, but for days, cases and people. What was not sent is a dash.");
        returns.add(table(sheet));
        add(lead, returns, imports(sheet));
        return title;
    }

    private static String sentence(ReturnSheet sheet) {
        UnitRow unit = sheet.path().getLast();
        int count = sheet.lines().size();
        return (count == 1 ? "One return is" : count + " returns are") + " behind the figures of " + unit.name() + ".";
    }

    private static Crumbs crumbs(ReturnSheet sheet, Reading reading) {
        List<Crumbs.Crumb> crumbs = new ArrayList<>();
        RoleRow role = sheet.role();
        for (UnitRow unit : sheet.path()) {
            boolean top = unit.parentId() == null;
            boolean last = unit.equals(sheet.path().getLast());
            crumbs.add(new Crumbs.Crumb(
                    top ? "Workforce" : unit.name(),
                    WorkforceNavigation.of(
                            reading, top ? null : unit.code(), last && role != null ? role.code() : null)));
        }
        return new Crumbs(crumbs);
    }

    private static DataTable<Line> table(ReturnSheet sheet) {
        List<Line> lines = sheet.lines();
        DataTable<Line> table = new DataTable<Line>("Returns")
                .styled("wf-returns")
                .styled("wide")
                .rowHeader("Unit", Line::unit)
                .column("Role", Line::role);
        Arrays.stream(Item.values())
                .filter(item -> lines.stream()
                        .anyMatch(line -> line.row().published().get(item).isPresent()))
                .forEach(item -> table.number(
                        heading(item),
                        line -> line.row()
                                .published()
                                .get(item)
                                .map(figure -> Words.of(item, figure))
                                .orElse("")));
        if (lines.stream().anyMatch(line -> line.row().note() != null)) {
            table.column("Note", line -> Objects.requireNonNullElse(line.row().note(), ""))
                    .as("c-note");
        }
        return table.column("Import", line -> {
                    ImportRow row = sheet.imports().get(line.row().changeId());
                    return row == null ? "" : "Import " + row.id();
                })
                .rows(lines);
    }

    private static String heading(Item item) {
        return item.measure() == Item.Measure.PEOPLE ? item.title() + ", people" : item.title();
    }

    private static Sheet imports(ReturnSheet sheet) {
        Facts facts = new Facts();
        sheet.imports().values().stream()
                .sorted(Comparator.comparing(ImportRow::id).reversed())
                .forEach(row -> facts.add("Import " + row.id(), row.inWords()));
        Sheet imports = new Sheet("Where they came from", null);
        imports.add(facts);
        return imports;
    }
}
