package org.planonapage.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.MeetingRow;
import org.planonapage.programme.Organisation;
import org.planonapage.programme.PostRow;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.planonapage.programme.UnitTree;
import org.planonapage.quantity.Dates;
import org.planonapage.quantity.MetricUnit;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Facts;
import org.planonapage.ui.Markup;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Sheet;

/** Who is who: the bodies with what they oversee, the programme's facts, its units, posts and meetings. */
@Route(":programme/organisation")
@PermitAll
class OrganisationView extends Page {

    private final Programmes programmes;

    OrganisationView(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        Organisation organisation = programmes.organisation(new ProgrammeId(reading.programme()));
        Div columns = new Div();
        columns.addClassName("cols");
        Markup.printOnce(
                columns,
                () -> columns.add(
                        stack(
                                bodies(organisation, reading),
                                meetings(
                                        organisation.meetings(),
                                        organisation.programme().readingDate())),
                        stack(
                                facts(organisation.programme()),
                                units(organisation.units()),
                                posts(organisation.posts()))),
                OrganisationView.class,
                organisation,
                reading);
        add(new H1("Organisation"), OrganisationSentence.of(organisation), columns);
        return "Organisation";
    }

    private static Component stack(Component... sheets) {
        Div stack = new Div(sheets);
        stack.addClassName("stack");
        return stack;
    }

    private static Component bodies(Organisation organisation, Reading reading) {
        Sheet sheet = new Sheet("Bodies and what they oversee", null);
        sheet.add(new BodyList(organisation.bodies(), organisation.programme().readingDate(), reading));
        return sheet;
    }

    private static Component meetings(List<MeetingRow> meetings, LocalDate readingDate) {
        Sheet sheet = new Sheet("Meetings", "Newest first.");
        sheet.add(new DataTable<MeetingRow>("Meetings")
                .rowHeader(
                        "Day",
                        meeting -> Dates.inWords(meeting.heldOn())
                                + (meeting.heldOn().isAfter(readingDate) ? " (to come)" : ""))
                .column("Body", MeetingRow::bodyName)
                .column("Kind", meeting -> meeting.kind().word())
                .column("Note", meeting -> orBlank(meeting.note()))
                .emptyText("There are no meetings yet.")
                .rows(meetings));
        return sheet;
    }

    private static Component facts(ProgrammeCard programme) {
        Facts facts = new Facts().add("Programme", programme.title()).add("Council", programme.council());
        if (programme.fictional()) {
            facts.add("Fictional", "No such council exists; its figures are made up.");
        }
        if (programme.closedOn() != null) {
            facts.add("Closed", Dates.inWords(programme.closedOn()) + "; its figures and its plan end there");
        }
        facts.add("Budget", budget(programme)).add("Note", orBlank(programme.note()));
        Sheet sheet = new Sheet("The programme", null);
        sheet.add(facts);
        return sheet;
    }

    private static String budget(ProgrammeCard programme) {
        String note = orBlank(programme.budgetNote());
        return programme.budget() == null
                ? note
                : (MetricUnit.POUNDS.print(programme.budget(), 0) + ". " + note).strip();
    }

    private static Component units(List<UnitTree> units) {
        Sheet sheet = new Sheet("Units", null);
        sheet.add(UnitList.of(units));
        return sheet;
    }

    private static Component posts(List<PostRow> posts) {
        Sheet sheet = new Sheet("Posts", null);
        sheet.add(new DataTable<PostRow>("Posts")
                .rowHeader("Post", PostRow::title)
                .column("Unit", post -> orBlank(post.unit()))
                .emptyText("There are no posts yet.")
                .rows(posts));
        return sheet;
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
