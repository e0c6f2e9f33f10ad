package org.planonapage.attention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.planonapage.attention.ExceptionList;
import org.planonapage.attention.Exceptions;
import org.planonapage.attention.InQuestion;
import org.planonapage.links.ProgrammeId;
import org.planonapage.ui.Chips;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.Markup;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;

/** What deserves a question, the most telling first, each with the figures behind it. */
@Route(":programme/" + ExceptionsNavigation.PATH)
@PermitAll
class ExceptionsView extends Page {

    private static final int FIRST = 5;

    private final Exceptions exceptions;

    ExceptionsView(Exceptions exceptions) {
        this.exceptions = exceptions;
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        ExceptionList list =
                exceptions.list(new ProgrammeId(reading.programme()), reading.option(ExceptionsNavigation.RULE));
        H1 heading = new H1("Exceptions");
        if (list.counts().isEmpty()) {
            add(
                    heading,
                    new EmptyState(
                            "Our checks found nothing to query in the published data.",
                            "The checks look at ratings, figures, dates and risks. They can only use what has been published."));
        } else {
            Div top = new Div(heading, sentence(list));
            top.addClassNames("top", "beside");
            add(top, filters(list, reading));
            Div panels = new Div();
            Markup.printOnce(panels, () -> fill(panels, list.things(), reading), ExceptionPanel.class, list, reading);
            add(panels);
            if (list.total() > list.things().size()) {
                add(new Paragraph("The " + list.things().size() + " most important of " + list.total()
                        + " are listed. Choose a filter to see the others."));
            }
        }
        return "Exceptions";
    }

    /** The most telling for themselves, since nobody asks sixty questions; the others behind a word. */
    private static void fill(Div panels, List<InQuestion> things, Reading reading) {
        int first = Math.min(FIRST, things.size());
        panels.add(list(things.subList(0, first), reading));
        if (first < things.size()) {
            Div others = list(things.subList(first, things.size()), reading);
            NativeDetails more = new NativeDetails("Show " + (things.size() - first) + " more", others);
            more.addClassName("more");
            panels.add(more);
        }
    }

    private static Div list(List<InQuestion> things, Reading reading) {
        Div list = new Div();
        list.addClassName("exceptions");
        things.forEach(thing -> list.add(new ExceptionPanel(thing, reading)));
        return list;
    }

    private static Say sentence(ExceptionList list) {
        String things = list.total() == 1 ? "1 point to ask about" : list.total() + " points to ask about";
        if (list.rule() != null) {
            return new Say(things + ": " + list.rule().word() + ".", "");
        }
        return new Say(
                things + ".",
                list.things().isEmpty()
                        ? ""
                        : "Ask first: "
                                + list.things().getFirst().thing().title() + ", "
                                + list.things().getFirst().first().rule().word() + ": "
                                + list.things().getFirst().first().reason() + ".");
    }

    private static Component filters(ExceptionList list, Reading reading) {
        Chips chips = new Chips("Kinds of exceptions");
        chips.chip("All", ExceptionsNavigation.exceptions(reading), list.rule() == null);
        list.counts()
                .forEach(count -> chips.chip(
                        capital(count.rule().word()) + " " + count.things(),
                        ExceptionsNavigation.exceptions(reading, count.rule()),
                        count.rule().equals(list.rule())));
        return chips;
    }

    private static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
