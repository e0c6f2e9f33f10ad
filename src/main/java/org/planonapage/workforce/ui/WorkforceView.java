package org.planonapage.workforce.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.planonapage.attention.ui.ExceptionMarks;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.UnitRow;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.Link;
import org.planonapage.ui.Markup;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;
import org.planonapage.ui.SegmentedSwitch;
import org.planonapage.workforce.Point;
import org.planonapage.workforce.RoleRow;
import org.planonapage.workforce.Workforce;
import org.planonapage.workforce.WorkforceSentence;
import org.planonapage.workforce.WorkforceSheet;

/** The workforce of a unit, of one role or of all: what it says, how it went, what is expected, and the way further down. */
@Route(":programme/workforce/:unit?")
@PermitAll
class WorkforceView extends Page {

    private final Workforce workforce;

    WorkforceView(Workforce workforce) {
        this.workforce = workforce;
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        WorkforceSheet sheet = workforce
                .sheet(
                        new ProgrammeId(reading.programme()),
                        parameters.get("unit").orElse(null),
                        reading.option(WorkforceNavigation.ROLE))
                .seenFrom(reading.comparedDay());
        String title = title(sheet);
        if (sheet.isEmpty()) {
            add(
                    new H1(title),
                    sheet.programme().closedOn() == null
                            ? new EmptyState(
                                    "Nothing here yet.",
                                    "Posts, vacancies and caseloads come with a file of workforce returns.")
                            : new EmptyState(
                                    "Nothing was published about the workforce.",
                                    "The source says nothing about posts, vacancies or caseloads."));
            return title;
        }
        add(lead(sheet, title, reading));
        Div sheets = new Div();
        Markup.printOnce(
                sheets, () -> sheets.add(WorkforceSheets.of(sheet, reading)), WorkforceSheets.class, sheet, reading);
        add(sheets);
        return title;
    }

    private static String title(WorkforceSheet sheet) {
        UnitRow unit = sheet.unit();
        RoleRow role = sheet.role();
        String what = role == null ? "Workforce" : role.title();
        return unit == null || sheet.path().size() < 2 ? what : what + " of " + unit.name();
    }

    private static Component lead(WorkforceSheet sheet, String title, Reading reading) {
        WorkforceSentence sentence = WorkforceSentence.of(sheet);
        Div said = new Div(new Say(sentence.finding(), sentence.rest()), new ExceptionMarks(sheet.raised()));
        Div named = new Div(new H1(title), returned(sheet, reading));
        Div top = new Div(named, said);
        top.addClassNames("top", "beside");
        Div lead = new Div();
        if (sheet.path().size() > 1 || sheet.role() != null) {
            lead.add(crumbs(sheet, reading));
        }
        lead.add(top);
        if (sheet.roles().size() > 1 && sheet.unit() != null) {
            lead.add(roles(sheet, reading));
        }
        return lead;
    }

    /** The date of the figures, which leads to the return; and what changed since the last meeting. */
    private static Paragraph returned(WorkforceSheet sheet, Reading reading) {
        Paragraph line = new Paragraph();
        Point point = sheet.latest().orElse(null);
        UnitRow unit = sheet.unit();
        RoleRow role = sheet.role();
        if (point == null || unit == null) {
            line.add(new Span("No workforce figures yet."));
            return line;
        }
        line.add(
                Link.inText(
                        WorkforceNavigation.returns(
                                reading, unit.code(), role == null ? null : role.code(), point.at()),
                        "Return at " + point.at().inWords()),
                new Span(", FTE. " + WorkforceSentence.sinceMeeting(sheet)));
        return line;
    }

    private static Crumbs crumbs(WorkforceSheet sheet, Reading reading) {
        List<Crumbs.Crumb> crumbs = new ArrayList<>();
        List<UnitRow> above =
                sheet.role() == null ? sheet.path().subList(0, sheet.path().size() - 1) : sheet.path();
        for (UnitRow unit : above) {
            boolean top = unit.parentId() == null;
            crumbs.add(new Crumbs.Crumb(
                    top ? "Workforce" : unit.name(), WorkforceNavigation.of(reading, top ? null : unit.code(), null)));
        }
        return new Crumbs(crumbs);
    }

    private static Div roles(WorkforceSheet sheet, Reading reading) {
        UnitRow unit = Objects.requireNonNull(sheet.unit());
        String code = unit.parentId() == null ? null : unit.code();
        RoleRow chosen = sheet.role();
        SegmentedSwitch which = new SegmentedSwitch("Role")
                .option("All roles", WorkforceNavigation.of(reading, code, null), chosen == null);
        sheet.roles()
                .forEach(role -> which.option(
                        role.title(), WorkforceNavigation.of(reading, code, role.code()), role.equals(chosen)));
        Div tools = new Div(which);
        tools.addClassName("tools");
        return tools;
    }
}
