package org.planonapage.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.stream.Collectors;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.BodyRow;
import org.planonapage.programme.ManagedOrganisation;
import org.planonapage.programme.MeetingRow;
import org.planonapage.programme.OrganisationBook;
import org.planonapage.programme.OrganisationPart;
import org.planonapage.programme.PostRow;
import org.planonapage.programme.UnitRow;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Link;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;
import org.planonapage.ui.Sheet;

/** Units, posts, bodies and meetings, each a link to the form that changes it. */
@Route(":programme/manage/organisation")
@PermitAll
class OrganisationBookView extends Page {

    private final OrganisationBook book;

    OrganisationBookView(OrganisationBook book) {
        this.book = book;
        addClassName("manage");
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        reading.requireNow("edit the organisation");
        ManagedOrganisation organisation = book.organisation(new ProgrammeId(reading.programme()));
        Div columns = new Div(
                stack(bodies(organisation, reading), meetings(organisation, reading)),
                stack(units(organisation, reading), posts(organisation, reading)));
        columns.addClassName("cols");
        add(
                ManageNavigation.head(
                        "Organisation",
                        sentence(organisation),
                        ManageNavigation.chips(reading, ManageNavigation.organisation(reading))),
                columns);
        return "Manage the organisation";
    }

    private static Say sentence(ManagedOrganisation organisation) {
        return organisation.closed()
                ? new Say(
                        "This programme is closed, so its organisation cannot be edited.",
                        "To open it again, clear the closing date in its settings.")
                : new Say(
                        "Choose what you want to change.",
                        "Anything you remove can still be seen as at an earlier date.");
    }

    private static Component stack(Component... sheets) {
        Div stack = new Div(sheets);
        stack.addClassName("stack");
        return stack;
    }

    private static Component units(ManagedOrganisation organisation, Reading reading) {
        Map<Long, String> names = organisation.units().stream().collect(Collectors.toMap(UnitRow::id, UnitRow::name));
        return sheet(
                "Units",
                OrganisationPart.UNIT,
                organisation,
                reading,
                new DataTable<UnitRow>("Units")
                        .rowHeader(
                                "Unit",
                                UnitRow::name,
                                unit -> form(organisation, reading, OrganisationPart.UNIT, unit.code()))
                        .column("Kind", unit -> unit.kind().word())
                        .column(
                                "Part of",
                                unit -> unit.parentId() == null ? "" : names.getOrDefault(unit.parentId(), ""))
                        .emptyText("There are no units yet.")
                        .rows(organisation.units()));
    }

    private static Component posts(ManagedOrganisation organisation, Reading reading) {
        return sheet(
                "Posts",
                OrganisationPart.POST,
                organisation,
                reading,
                new DataTable<PostRow>("Posts")
                        .rowHeader(
                                "Post",
                                PostRow::title,
                                post -> form(organisation, reading, OrganisationPart.POST, post.code()))
                        .column("Unit", post -> post.unit() == null ? "" : post.unit())
                        .emptyText("There are no posts yet.")
                        .rows(organisation.posts()));
    }

    private static Component bodies(ManagedOrganisation organisation, Reading reading) {
        return sheet(
                "Bodies",
                OrganisationPart.BODY,
                organisation,
                reading,
                new DataTable<BodyRow>("Bodies")
                        .rowHeader(
                                "Body",
                                BodyRow::name,
                                body -> form(organisation, reading, OrganisationPart.BODY, body.code()))
                        .column("Kind", body -> body.kind().word())
                        .column("Meets", body -> body.rhythm() == null ? "" : body.rhythm())
                        .emptyText("There are no bodies yet.")
                        .rows(organisation.bodies()));
    }

    private static Component meetings(ManagedOrganisation organisation, Reading reading) {
        return sheet(
                "Meetings, newest first",
                OrganisationPart.MEETING,
                organisation,
                reading,
                new DataTable<MeetingRow>("Meetings")
                        .rowHeader(
                                "Day",
                                meeting -> Dates.inWords(meeting.heldOn()),
                                meeting -> form(
                                        organisation,
                                        reading,
                                        OrganisationPart.MEETING,
                                        OrganisationPart.address(
                                                meeting.body(), meeting.heldOn().toString())))
                        .column("Body", MeetingRow::bodyName)
                        .column("Kind", meeting -> meeting.kind().word())
                        .emptyText("There are no meetings yet.")
                        .rows(organisation.meetings()));
    }

    private static Component sheet(
            String heading, OrganisationPart part, ManagedOrganisation organisation, Reading reading, Component table) {
        Sheet sheet = new Sheet(heading, null);
        if (!organisation.closed()) {
            Div tools = new Div(Link.inText(ManageNavigation.part(reading, part, ""), "Add a " + part.word()));
            tools.addClassName("tools");
            sheet.add(tools);
        }
        sheet.add(table);
        return sheet;
    }

    /** Blank in a closed programme, where nothing leads to a form. */
    private static String form(
            ManagedOrganisation organisation, Reading reading, OrganisationPart part, String address) {
        return organisation.closed() ? "" : ManageNavigation.part(reading, part, address);
    }
}
