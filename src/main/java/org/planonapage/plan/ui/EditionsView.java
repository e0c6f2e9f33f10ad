package org.planonapage.plan.ui;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import org.planonapage.links.ProgrammeId;
import org.planonapage.plan.Content;
import org.planonapage.plan.EditionRow;
import org.planonapage.plan.Editions;
import org.planonapage.plan.Plans;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.Link;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;

/** The editions of the plan: which there were, and how each stands. */
@Route(":programme/editions")
@PermitAll
class EditionsView extends Page {

    private final Plans plans;

    EditionsView(Plans plans) {
        this.plans = plans;
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        Editions editions = plans.editions(new ProgrammeId(reading.programme()));
        add(
                new Crumbs(java.util.List.of(new Crumbs.Crumb("Plan", PlanNavigation.plan(reading)))),
                new H1("Editions of the plan"));
        if (editions.editions().isEmpty()) {
            add(
                    editions.programme().closedOn() == null
                            ? new EmptyState("Nothing here yet.", "No plan has been published.")
                            : new EmptyState("No plan was published.", "There are no editions to show."));
        } else {
            add(sentence(editions));
            if (editions.editions().size() > 1) {
                add(new Paragraph(Link.inText(PlanNavigation.compare(reading), "Compare two editions")));
            }
            add(list(editions, reading));
        }
        return "Editions";
    }

    private static Say sentence(Editions editions) {
        int count = editions.editions().size();
        long unpublished = editions.editions().stream()
                .filter(edition -> edition.content() == Content.NOT_PUBLISHED)
                .count();
        return new Say(
                count == 1 ? "There is 1 edition." : count + " editions.",
                unpublished == 0
                        ? ""
                        : unpublished == 1
                                ? "The content of 1 was not published."
                                : "The content of " + unpublished + " was not published.");
    }

    private static Section list(Editions editions, Reading reading) {
        OrderedList list = new OrderedList();
        list.addClassName("editions");
        editions.editions().forEach(edition -> list.add(item(edition, editions, reading)));
        Section sheet = new Section(list);
        sheet.addClassName("sheet");
        sheet.getElement().setAttribute("aria-label", "Editions, newest first");
        return sheet;
    }

    private static ListItem item(EditionRow edition, Editions editions, Reading reading) {
        H2 title = new H2(Link.to(PlanNavigation.plan(reading.withEdition(edition.code())), edition.nameAndTitle()));
        ListItem item = new ListItem(title, new Paragraph(edition.standing()));
        if (edition.content() == Content.NOT_PUBLISHED) {
            item.add(new Paragraph("Content not published."));
        } else if (edition.content() == Content.PARTLY) {
            item.add(new Paragraph("Only part of the content was published."));
        }
        if (edition.note() != null) {
            item.add(new Paragraph(edition.note()));
        }
        if (edition.code().equals(editions.shown())) {
            item.addClassName("current");
            item.add(new Paragraph("This is the edition on the plan’s page."));
        }
        return item;
    }
}
