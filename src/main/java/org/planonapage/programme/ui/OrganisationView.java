package org.planonapage.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.ReferenceCard;
import org.planonapage.programme.BodyRow;
import org.planonapage.programme.MeetingRow;
import org.planonapage.programme.Organisation;
import org.planonapage.programme.PostRow;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.planonapage.programme.RemitRow;
import org.planonapage.programme.UnitTree;
import org.planonapage.quantity.Dates;
import org.planonapage.quantity.MetricUnit;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Facts;
import org.planonapage.ui.Link;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;
import org.planonapage.ui.Sheet;

/** Who is who: the units, the posts, and the bodies with what they oversee. */
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
        Div columns = new Div(bodies(organisation, reading), side(organisation));
        columns.addClassName("columns");
        add(new H1("Organisation"), sentence(organisation), columns);
        return "Organisation – " + organisation.programme().council();
    }

    private static Say sentence(Organisation organisation) {
        int bodies = organisation.bodies().size();
        long meetings = organisation.meetings().size();
        return new Say(
                bodies == 0
                        ? "No body is on record."
                        : bodies == 1 ? "One body oversees the programme." : bodies + " bodies oversee the programme.",
                meetings == 0
                        ? "No meeting is on record."
                        : meetings == 1
                                ? "One meeting is on record, of "
                                        + Dates.inWords(organisation
                                                .meetings()
                                                .getFirst()
                                                .heldOn()) + "."
                                : meetings + " meetings are on record.");
    }

    private static Component bodies(Organisation organisation, Reading reading) {
        Sheet sheet = new Sheet("Bodies and what they oversee", null);
        OrderedList list = new OrderedList();
        list.addClassName("editions");
        organisation.bodies().forEach(body -> list.add(body(body, reading)));
        sheet.add(list);
        return sheet;
    }

    private static ListItem body(BodyRow body, Reading reading) {
        ListItem item = new ListItem(new H3(body.name()));
        String meets = body.rhythm() == null ? "" : "Meets " + body.rhythm();
        String chair = body.chair() == null ? "" : (meets.isEmpty() ? "Chaired by " : ", chaired by ") + body.chair();
        if (!(meets + chair).isEmpty()) {
            item.add(new Paragraph(meets + chair + "."));
        }
        if (body.note() != null) {
            item.add(new Paragraph(body.note()));
        }
        body.remits().forEach(remit -> item.add(remit(remit, reading)));
        return item;
    }

    private static Paragraph remit(RemitRow remit, Reading reading) {
        ReferenceCard about = remit.about();
        Paragraph line = new Paragraph(
                new Text("Oversees "),
                Link.inText(reading.withEdition(about.edition()).href(about.path()), about.title()),
                new Text(" " + remit.term().inWords()));
        if (remit.note() != null) {
            line.add(new Text("; " + remit.note()));
        }
        return line;
    }

    private static Component side(Organisation organisation) {
        Div side = new Div(facts(organisation.programme()), units(organisation.units()));
        side.addClassName("side");
        if (!organisation.posts().isEmpty()) {
            Sheet posts = new Sheet("Posts", null);
            posts.add(new DataTable<PostRow>("Posts")
                    .rowHeader("Post", PostRow::title)
                    .column("Unit", post -> orDash(post.unit()))
                    .rows(organisation.posts()));
            side.add(posts);
        }
        side.add(meetings(organisation.meetings()));
        return side;
    }

    private static Component facts(ProgrammeCard programme) {
        Facts facts = new Facts().add("Programme", programme.title()).add("Council", programme.council());
        if (programme.closedOn() != null) {
            facts.add("Closed", Dates.inWords(programme.closedOn()) + ": its figures and its plan end there");
        }
        if (programme.budget() != null) {
            String note = programme.budgetNote() == null ? "" : "; " + programme.budgetNote();
            facts.add("Budget", MetricUnit.POUNDS.print(programme.budget(), 0) + note);
        }
        if (programme.note() != null) {
            facts.add("Note", programme.note());
        }
        Sheet sheet = new Sheet("The programme", null);
        sheet.add(facts);
        return sheet;
    }

    private static Component units(List<UnitTree> units) {
        Sheet sheet = new Sheet("Units", null);
        UnorderedList tree = tree(units);
        tree.addClassName("tree");
        sheet.add(tree);
        return sheet;
    }

    private static UnorderedList tree(List<UnitTree> units) {
        UnorderedList list = new UnorderedList();
        for (UnitTree node : units) {
            Span kind = new Span(node.unit().kind().word());
            kind.addClassName("kind");
            ListItem item = new ListItem(new Span(node.unit().name()), kind);
            if (node.unit().note() != null) {
                Paragraph note = new Paragraph(node.unit().note());
                note.addClassName("posts");
                item.add(note);
            }
            if (!node.parts().isEmpty()) {
                item.add(tree(node.parts()));
            }
            list.add(item);
        }
        return list;
    }

    private static Component meetings(List<MeetingRow> meetings) {
        Sheet sheet = new Sheet("Meetings", "Newest first.");
        sheet.add(new DataTable<MeetingRow>("Meetings")
                .rowHeader("Day", meeting -> Dates.inWords(meeting.heldOn()))
                .column("Body", MeetingRow::bodyName)
                .column("Note", meeting -> orDash(meeting.note()))
                .emptyText("No meeting is on record.")
                .rows(meetings));
        return sheet;
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "–" : text;
    }
}
