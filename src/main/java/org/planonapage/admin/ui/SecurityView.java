package org.planonapage.admin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.Dates;
import org.planonapage.security.SecurityEvent;
import org.planonapage.security.SecurityEventFilter;
import org.planonapage.security.SecurityEventKind;
import org.planonapage.security.SecurityEvents;
import org.planonapage.ui.CsvFile;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Download;
import org.planonapage.ui.Page;
import org.planonapage.ui.Pager;
import org.planonapage.ui.Reading;
import org.planonapage.ui.Say;
import org.planonapage.ui.Sheet;

/** The security log: who signed in, was refused, was given what, took data out; newest first, filtered by the address. */
@Route("admin/security")
@RouteAlias("admin/rights")
@PermitAll
class SecurityView extends Page {

    private final SecurityEvents events;

    SecurityView(SecurityEvents events) {
        this.events = events;
        addClassName("manage");
    }

    @Override
    protected String show(Reading reading, RouteParameters parameters) {
        int page = PageNumber.of(reading);
        SecurityEventFilter filter = filter(reading);
        List<SecurityEvent> found = events.page(filter, page);
        boolean more = found.size() > SecurityEvents.ON_A_PAGE;
        Sheet sheet = new Sheet("Newest first", null);
        Div tools = new Div(Download.csv(
                "Save these lines as a file (CSV)", "security-log.csv", () -> CsvFile.text(events.export(filter))));
        tools.addClassName("tools");
        tools.getElement().appendChild(form(filter));
        sheet.add(
                tools,
                table(found.stream().limit(SecurityEvents.ON_A_PAGE).toList()),
                new Pager("the security log", page, more, to -> AdminNavigation.security(filter, to)));
        add(AdminNavigation.head("Security log", sentence(found, filter, page), AdminNavigation.SECURITY), sheet);
        return "Security log – Plan on a Page";
    }

    private static DataTable<SecurityEvent> table(List<SecurityEvent> found) {
        return new DataTable<SecurityEvent>("Security log")
                .rowHeader("When", event -> Dates.inWords(event.at()))
                .column("What happened", event -> event.kind().words())
                .column("By", SecurityEvent::who)
                .column("Details", SecurityEvent::what)
                .column("Programme", event -> Objects.requireNonNullElse(event.programme(), ""))
                .column("Address", event -> Objects.requireNonNullElse(event.address(), ""))
                .column("Session", event -> Objects.requireNonNullElse(event.session(), ""))
                .emptyText("No lines match. Choose other days or clear the filter.")
                .rows(found);
    }

    private static Say sentence(List<SecurityEvent> found, SecurityEventFilter filter, int page) {
        String kept = "Nobody can change or remove lines here. “start” means the application itself.";
        if (found.isEmpty() || page > 1 || !filter.equals(SecurityEventFilter.ALL)) {
            return new Say("You see " + shown(filter) + ".", kept);
        }
        return new Say("The last event was on " + Dates.inWords(found.getFirst().at()) + ".", kept);
    }

    private static String shown(SecurityEventFilter filter) {
        String what = filter.kind() == null ? "all events" : "“" + filter.kind().words() + "”";
        String whose = filter.person().isBlank() ? "" : " with “" + filter.person() + "”";
        String from = filter.from() == null ? "" : " from " + Dates.inWords(filter.from());
        String to = filter.to() == null ? "" : " until " + Dates.inWords(filter.to());
        return what + whose + from + to;
    }

    private static SecurityEventFilter filter(Reading reading) {
        return new SecurityEventFilter(
                Stream.of(SecurityEventKind.values())
                        .filter(kind -> kind.name().equals(reading.option("kind")))
                        .findFirst()
                        .orElse(null),
                Objects.requireNonNullElse(reading.option("person"), "").strip(),
                day(reading.option("from")),
                day(reading.option("to")));
    }

    /** A day of four-digit years, which the database's times reach; anything else filters nothing. */
    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text);
            return day == null || day.getYear() < 1971 || day.getYear() > 2037 ? null : day;
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** A form of the browser's own, so that what was looked for stands in the address. */
    private static Element form(SecurityEventFilter filter) {
        Element kinds = new Element("select").setAttribute("id", "kind").setAttribute("name", "kind");
        kinds.appendChild(new Element("option").setAttribute("value", "").setText("Everything"));
        for (SecurityEventKind kind : SecurityEventKind.values()) {
            Element option =
                    new Element("option").setAttribute("value", kind.name()).setText(kind.words());
            kinds.appendChild(kind == filter.kind() ? option.setAttribute("selected", true) : option);
        }
        return new Element("form")
                .setAttribute("method", "get")
                .setAttribute("action", AdminNavigation.SECURITY)
                .setAttribute("role", "search")
                .setAttribute("class", "search")
                .setAttribute("router-ignore", true)
                .appendChild(
                        label("kind", "What happened"),
                        kinds,
                        label("person", "User name"),
                        input("person", "search", filter.person()),
                        label("from", "From"),
                        input(
                                "from",
                                "date",
                                filter.from() == null ? "" : filter.from().toString()),
                        label("to", "Until"),
                        input(
                                "to",
                                "date",
                                filter.to() == null ? "" : filter.to().toString()),
                        new Element("button").setAttribute("type", "submit").setText("Show"));
    }

    private static Element label(String id, String text) {
        return new Element("label").setAttribute("for", id).setText(text);
    }

    private static Element input(String id, String type, String value) {
        return new Element("input")
                .setAttribute("id", id)
                .setAttribute("name", id)
                .setAttribute("type", type)
                .setAttribute("value", value);
    }
}
