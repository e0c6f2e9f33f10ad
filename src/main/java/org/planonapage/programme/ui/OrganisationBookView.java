package org.planonapage.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.BodyDraft;
import org.planonapage.programme.MeetingDraft;
import org.planonapage.programme.OrganisationBook;
import org.planonapage.programme.OrganisationDrafts;
import org.planonapage.programme.PostDraft;
import org.planonapage.programme.UnitDraft;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.RowButton;
import org.planonapage.ui.Say;
import org.planonapage.ui.Sheet;

/** Units, posts, bodies and meetings, each with the button that changes it. */
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
        ProgrammeId programme = new ProgrammeId(reading.programme());
        OrganisationDrafts drafts = book.drafts(programme);
        add(ManageNavigation.head(
                "Organisation",
                new Say(
                        "Units, posts, bodies and meetings of " + drafts.council() + ".",
                        "What is taken off the record of today can still be read as at an earlier day."),
                ManageNavigation.chips(reading, ManageNavigation.organisation(reading))));
        if (reading.past() != null) {
            add(new EmptyState(
                            "Nothing is changed while the past is read", "The record of today is what can be changed.")
                    .link(ManageNavigation.organisation(reading.withAsAt(null)), "Return to today"));
        } else {
            OrganisationForms forms = new OrganisationForms(book, programme, drafts);
            Div columns = new Div(
                    stack(bodies(drafts, forms), meetings(drafts, forms)),
                    stack(units(drafts, forms), posts(drafts, forms)));
            columns.addClassName("cols");
            add(columns);
        }
        return "Manage the organisation – " + drafts.council();
    }

    private static Component stack(Component... sheets) {
        Div stack = new Div(sheets);
        stack.addClassName("stack");
        return stack;
    }

    private static Component units(OrganisationDrafts drafts, OrganisationForms forms) {
        Map<Long, String> names = drafts.units().stream()
                .collect(Collectors.toMap(unit -> Objects.requireNonNull(unit.id()), UnitDraft::name));
        return sheet(
                "Units",
                "New unit…",
                () -> forms.unit(UnitDraft.empty()),
                new DataTable<UnitDraft>("Units")
                        .rowHeader("Unit", UnitDraft::name)
                        .column(
                                "Kind",
                                unit -> Objects.requireNonNull(unit.kind()).word())
                        .column("Part of", unit -> name(names, unit.parentId()))
                        .component("Change", unit -> edit("the unit " + unit.name(), () -> forms.unit(unit)))
                        .emptyText("No unit is on record.")
                        .rows(drafts.units()));
    }

    private static Component posts(OrganisationDrafts drafts, OrganisationForms forms) {
        Map<Long, String> names = drafts.units().stream()
                .collect(Collectors.toMap(unit -> Objects.requireNonNull(unit.id()), UnitDraft::name));
        return sheet(
                "Posts",
                "New post…",
                () -> forms.post(PostDraft.empty()),
                new DataTable<PostDraft>("Posts")
                        .rowHeader("Post", PostDraft::title)
                        .column("Unit", post -> name(names, post.unitId()))
                        .component("Change", post -> edit("the post " + post.title(), () -> forms.post(post)))
                        .emptyText("No post is on record.")
                        .rows(drafts.posts()));
    }

    private static Component bodies(OrganisationDrafts drafts, OrganisationForms forms) {
        return sheet(
                "Bodies",
                "New body…",
                () -> forms.body(BodyDraft.empty()),
                new DataTable<BodyDraft>("Bodies")
                        .rowHeader("Body", BodyDraft::name)
                        .column(
                                "Kind",
                                body -> Objects.requireNonNull(body.kind()).word())
                        .column("Meets", BodyDraft::rhythm)
                        .component("Change", body -> edit("the body " + body.name(), () -> forms.body(body)))
                        .emptyText("No body is on record.")
                        .rows(drafts.bodies()));
    }

    private static Component meetings(OrganisationDrafts drafts, OrganisationForms forms) {
        Map<Long, String> names = drafts.bodies().stream()
                .collect(Collectors.toMap(body -> Objects.requireNonNull(body.id()), BodyDraft::name));
        return sheet(
                "Meetings, newest first",
                "New meeting…",
                () -> forms.meeting(MeetingDraft.empty()),
                new DataTable<MeetingDraft>("Meetings")
                        .rowHeader("Day", OrganisationBookView::day)
                        .column("Body", meeting -> name(names, meeting.bodyId()))
                        .column(
                                "Kind",
                                meeting ->
                                        Objects.requireNonNull(meeting.kind()).word())
                        .component(
                                "Change",
                                meeting -> edit("the meeting of " + day(meeting), () -> forms.meeting(meeting)))
                        .emptyText("No meeting is on record.")
                        .rows(drafts.meetings()));
    }

    private static String day(MeetingDraft meeting) {
        return Dates.inWords(Objects.requireNonNull(meeting.heldOn()));
    }

    private static Component sheet(String heading, String add, Runnable onAdd, Component table) {
        Sheet sheet = new Sheet(heading, null);
        Div tools = new Div(new Button(add, click -> onAdd.run()));
        tools.addClassName("tools");
        Stream.of(tools, table).forEach(sheet::add);
        return sheet;
    }

    private static Component edit(String what, Runnable open) {
        return new RowButton("Edit…", "Edit " + what, open);
    }

    private static String name(Map<Long, String> names, @Nullable Long id) {
        return id == null ? "" : names.getOrDefault(id, "");
    }
}
