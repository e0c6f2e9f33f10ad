package org.planonapage.trail.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.trail.TrailQuestion;
import org.planonapage.ui.BadAddressException;
import org.planonapage.ui.NavigationEntry;
import org.planonapage.ui.Reading;
import org.springframework.stereotype.Component;

/** The links to what changed. What is asked stands in the address. */
@Component
public class TrailNavigation implements NavigationEntry {

    /** Years of four digits: the database knows no others. */
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    static final String FROM = "from";
    static final String TO = "to";
    static final String PERSON = "person";
    static final String TABLE = "table";
    static final String THING = "thing";
    static final String FIELD = "field";

    /** The word of {@link #FROM} for the first day on record. */
    static final String BEGINNING = "beginning";

    private static final String PATH = "history";
    private static final String ACT = "act";
    private static final String PAGE = "page";
    private static final List<String> TIME = List.of(FROM, TO);

    @Override
    public String title() {
        return "What changed";
    }

    @Override
    public int order() {
        return 92;
    }

    @Override
    public boolean isBeneathTheDay() {
        return true;
    }

    @Override
    public String path() {
        return PATH;
    }

    /** What changed since the last meeting. */
    public static String history(Reading reading) {
        return reading.withEdition(null).href(PATH);
    }

    /** What ever changed of a thing, which an address names as references do: "risk:R3". */
    public static String of(Reading reading, String kind, String key) {
        return of(reading, kind + ":" + key);
    }

    static String of(Reading reading, String thing) {
        return href(reading, Map.of(THING, thing));
    }

    /** What one field of a thing ever said. */
    static String field(Reading reading, String thing, String field) {
        return href(reading, Map.of(THING, thing, FIELD, field));
    }

    /** The page that opens one act. */
    static String act(Reading reading, String act) {
        return with(reading, List.of(FROM, TO, PERSON, TABLE, THING), ACT, act);
    }

    /** The list that an opened act is part of. */
    static String list(Reading reading) {
        return with(reading, List.of(FROM, TO, PERSON, TABLE, THING), ACT, null);
    }

    /** Another page of the same list. */
    static String page(Reading reading, int page) {
        return with(reading, List.of(FROM, TO, PERSON, TABLE, THING, ACT), PAGE, Integer.toString(page));
    }

    /** Everything on record. */
    static String all(Reading reading) {
        return with(reading, List.of(PERSON, TABLE, THING), FROM, BEGINNING);
    }

    private static String with(Reading reading, List<String> kept, String name, @Nullable String value) {
        Map<String, String> query = new LinkedHashMap<>();
        kept.forEach(option -> {
            String said = reading.option(option);
            if (said != null && !said.isBlank()) {
                query.put(option, said);
            }
        });
        if (value != null) {
            query.put(name, value);
        }
        return href(reading, query);
    }

    private static String href(Reading reading, Map<String, String> query) {
        String address = history(reading);
        return query.isEmpty()
                ? address
                : address
                        + (address.contains("?") ? "&" : "?")
                        + QueryParameters.simple(query).getQueryString();
    }

    /** Whether the address asks for a time, a thing, a person or a change, rather than for what is new. */
    static boolean isAsked(Reading reading) {
        return Stream.of(FROM, TO, PERSON, TABLE, THING, ACT, PAGE).anyMatch(option -> filled(reading, option) != null);
    }

    /** What the address asks. @throws BadAddressException when a day in it is none, or they are in the wrong order */
    static TrailQuestion question(Reading reading) {
        LocalDate from = BEGINNING.equals(reading.option(FROM)) ? LocalDate.MIN : day(reading, FROM);
        LocalDate to = day(reading, TO);
        if (from != null && to != null && from.isAfter(to)) {
            throw new BadAddressException("The address asks for what changed from " + from + " to " + to
                    + ", which lies before it. Put the earlier day first.");
        }
        String page = filled(reading, PAGE);
        return new TrailQuestion(
                from,
                to,
                filled(reading, PERSON),
                filled(reading, TABLE),
                filled(reading, THING),
                filled(reading, ACT),
                page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1);
    }

    private static @Nullable LocalDate day(Reading reading, String option) {
        String text = filled(reading, option);
        try {
            return text == null ? null : LocalDate.parse(text, DAY);
        } catch (DateTimeParseException noDay) {
            throw new BadAddressException("“" + text + "” in the address isn’t a valid date. Write it like "
                    + TIME.getFirst() + "=2014-05-01.");
        }
    }

    static @Nullable String filled(Reading reading, String option) {
        String text = reading.option(option);
        return text == null || text.isBlank() ? null : text;
    }
}
