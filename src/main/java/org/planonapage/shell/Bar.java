package org.planonapage.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.planonapage.programme.MeetingRow;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.Link;
import org.planonapage.ui.NavigationEntry;
import org.planonapage.ui.Page;
import org.planonapage.ui.Reading;

/** The bar at the top: whose programme it is, where one may go, as at which day it is read, and the way out. */
final class Bar extends Composite<Header> {

    /**
     * An entry of the bar as it is shown.
     *
     * @param count how many things await the reader there; 0 shows none
     * @param beneathTheDay whether it stands beneath the day that is read, rather than in the bar
     */
    record Item(String title, String path, int count, boolean beneathTheDay) {
        /** Nothing for an entry that stands there only while it counts something. */
        static Stream<Item> of(NavigationEntry entry, String programme) {
            int count = entry.count(programme);
            return count == 0 && entry.isOnlyForWhatIsCounted()
                    ? Stream.empty()
                    : Stream.of(new Item(entry.title(), entry.path(), count, entry.isBeneathTheDay()));
        }
    }

    private Bar() {
        getContent().addClassName("bar");
        Anchor skip = new Anchor("#" + Page.CONTENT, "Skip to main content");
        skip.setRouterIgnore(true);
        skip.addClassName("skip");
        skip.getElement()
                .executeJs(
                        "this.addEventListener('click', e => { e.preventDefault(); const h = document.querySelector('main h1'); if (h) { h.tabIndex = -1; h.focus(); } })");
        getContent().add(skip);
    }

    /** The bar where no programme is being read. */
    static Bar plain() {
        Bar bar = new Bar();
        Span who = new Span(Link.to("", "Plan on a Page"));
        who.addClassName("who");
        bar.getContent().addClassName("plain");
        Span end = new Span(new OwnMenu());
        end.addClassName("end");
        bar.getContent().add(who, end);
        return bar;
    }

    static Bar of(
            ProgrammeCard programme,
            List<Item> entries,
            List<MeetingRow> meetings,
            Reading reading,
            Location location,
            LocalDate today) {
        Bar bar = new Bar();
        Span who =
                new Span(Link.to(new Reading("", null, null, null, java.util.Map.of()).href(""), programme.council()));
        who.addClassName("who");
        Element tag = new Element("small").setText(tag(programme, reading));
        who.getElement().appendChild(tag);
        Span end = new Span();
        end.addClassName("end");
        List<Item> ofTime = entries.stream().filter(Item::beneathTheDay).toList();
        end.add(
                new AsAtChooser(programme, meetings, ofTime, reading, location, today),
                menu(entries, reading, location),
                new OwnMenu());
        List<Item> shown =
                entries.stream().filter(entry -> !entry.beneathTheDay()).toList();
        bar.getContent().add(who, nav(shown, reading, location, isPlan(location, entries)), end);
        bar.forPaper(programme, reading);
        return bar;
    }

    /** What paper says at its head, where the browser cannot print it on every sheet (frontend/page/print.js). */
    static Paragraph printed(ProgrammeCard programme, Reading reading) {
        Paragraph line = new Paragraph(whose(programme) + ". " + day(programme, reading));
        line.addClassName("printed");
        return line;
    }

    /** What every printed sheet says (frontend/page/print.js). */
    private void forPaper(ProgrammeCard programme, Reading reading) {
        getContent()
                .getElement()
                .setAttribute("data-whose", whose(programme))
                .setAttribute("data-day", day(programme, reading));
    }

    private static String whose(ProgrammeCard programme) {
        return programme.council() + ", " + programme.title();
    }

    private static String day(ProgrammeCard programme, Reading reading) {
        LocalDate compared = reading.comparedDay();
        String day = "As at " + Dates.inWords(programme.readingDate());
        return compared == null ? day : day + ", changes since " + Dates.inWords(compared);
    }

    private static String tag(ProgrammeCard programme, Reading reading) {
        if (programme.fictional()) {
            return "fictional";
        }
        return programme.closedOn() == null || reading.asAt() != null
                ? ""
                : "Closed " + Dates.inWords(programme.closedOn());
    }

    private static Nav nav(List<Item> entries, Reading reading, Location location, boolean isPlan) {
        Nav nav = new Nav();
        nav.setAriaLabel("Programme");
        String section = section(location);
        Reading plain = reading.withEdition(null);
        for (Item entry : entries) {
            Anchor link = Link.to(plain.href(entry.path()), "");
            link.add(entry.title());
            if (entry.count() > 0) {
                link.getElement().appendChild(new Element("b").setText(" " + entry.count()));
            }
            boolean here = entry.path().isEmpty() ? isPlan : entry.path().equals(section);
            if (here) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }

    private static String section(Location location) {
        List<String> segments = location.getSegments();
        return segments.size() > 1 ? segments.get(1) : "";
    }

    /** The plan's own pages (themes, actions, editions) stand under no entry of their own. */
    private static boolean isPlan(Location location, List<Item> entries) {
        String section = section(location);
        return entries.stream()
                .noneMatch(entry -> !entry.path().isEmpty() && entry.path().equals(section));
    }

    private static Component menu(List<Item> entries, Reading reading, Location location) {
        Span summary = new Span("Menu");
        summary.addClassName("chip");
        Nav links = nav(entries, reading, location, isPlan(location, entries));
        OwnMenu.links().forEach(links::add);
        NativeDetails menu = new NativeDetails(summary, links);
        menu.addClassName("menu");
        return menu;
    }
}
