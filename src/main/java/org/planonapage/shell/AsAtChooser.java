package org.planonapage.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import org.planonapage.programme.MeetingRow;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.quantity.Dates;
import org.planonapage.quantity.TypedDay;
import org.planonapage.ui.Link;
import org.planonapage.ui.Reading;

/**
 * The chip that says as at which day the page is read, and lets the reader choose another: a meeting's, or any. The
 * choice is a form of the browser's own that opens the same address with another day.
 */
final class AsAtChooser extends Composite<NativeDetails> {

    private static final int MEETINGS = 8;

    AsAtChooser(
            ProgrammeCard programme,
            List<MeetingRow> meetings,
            List<Bar.Item> ofTime,
            Reading reading,
            Location location,
            LocalDate today) {
        Span chip = new Span("As at " + day(programme, reading) + " ▾");
        chip.addClassName("chip");
        getContent().addClassName("as-at");
        getContent().setSummary(chip);
        Div panel = new Div();
        panel.addClassName("panel");
        panel.getElement().appendChild(form(reading, location));
        meetings.stream()
                .filter(meeting -> !meeting.heldOn().isAfter(today))
                .limit(MEETINGS)
                .forEach(meeting -> panel.add(Link.to(
                        here(reading.withAsAt(meeting.heldOn()), location),
                        Dates.inWords(meeting.heldOn()) + ", " + meeting.bodyName())));
        panel.add(Link.to(here(reading.withAsAt(null), location), "Now"));
        ofTime.forEach(entry -> panel.add(Link.to(reading.withEdition(null).href(entry.path()), entry.title())));
        getContent().setContent(panel);
    }

    /** A closed programme is read as at its last day, whatever today is. */
    private static String day(ProgrammeCard programme, Reading reading) {
        return reading.asAt() == null && programme.closedOn() == null ? "now" : Dates.inWords(programme.readingDate());
    }

    private static Element form(Reading reading, Location location) {
        Element day = new Element("input")
                .setAttribute("type", "text")
                .setAttribute("id", "as-at-day")
                .setAttribute("name", "asAt")
                .setAttribute("autocomplete", "off")
                .setAttribute("aria-describedby", "as-at-example")
                .setAttribute("required", true);
        if (reading.asAt() != null) {
            day.setAttribute("value", Dates.inWords(reading.asAt()));
        }
        Element form = new Element("form")
                .setAttribute("method", "get")
                .setAttribute("action", location.getPath())
                .setAttribute("router-ignore", true);
        form.appendChild(
                new Element("label").setAttribute("for", "as-at-day").setText("Show how this looked on"),
                new Element("small").setAttribute("id", "as-at-example").setText("For example, " + TypedDay.EXAMPLE),
                day);
        if (reading.edition() != null) {
            form.appendChild(hidden("edition", reading.edition()));
        }
        Reading.Since since = reading.since();
        if (since != null && since.day() == null) {
            form.appendChild(hidden("since", "none"));
        }
        form.appendChild(new Element("button").setAttribute("type", "submit").setText("Show"));
        return form;
    }

    private static Element hidden(String name, String value) {
        return new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value);
    }

    /** The page that is being read, in another reading. */
    static String here(Reading reading, Location location) {
        List<String> below = location.getSegments().stream().skip(1).toList();
        return reading.href(String.join("/", below));
    }
}
