package org.planonapage.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.AsAt;

/**
 * What an address says is being read: the programme, the past day if any, the edition if one was chosen. Every link of
 * a page is made from its reading, so that no link falls back to now.
 *
 * @param programme the programme's short name, or empty on pages above all programmes
 * @param asAt the past day, or null for now
 * @param edition the code of the chosen edition, or null for the one in force
 * @param options what else the address says, for this page alone; links to other pages leave it behind
 */
public record Reading(
        String programme,
        @Nullable LocalDate asAt,
        @Nullable String edition,
        Map<String, String> options) {

    static final String AS_AT = "asAt";
    static final String EDITION = "edition";

    /** @throws BadAddressException when the address has an {@code asAt} that is no date */
    public static Reading of(Location location, RouteParameters parameters) {
        QueryParameters query = location.getQueryParameters();
        return new Reading(
                parameters.get("programme").orElse(""),
                query.getSingleParameter(AS_AT).map(Reading::date).orElse(null),
                query.getSingleParameter(EDITION)
                        .filter(code -> !code.isBlank())
                        .orElse(null),
                options(query));
    }

    private static Map<String, String> options(QueryParameters query) {
        Map<String, String> options = new LinkedHashMap<>();
        query.getParameters().forEach((name, values) -> options.put(name, values.getFirst()));
        return Map.copyOf(options);
    }

    /** What the address says under {@code name}, or null. */
    public @Nullable String option(String name) {
        return options.get(name);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            throw new BadAddressException(
                    "The address asks for the day “" + text + "”, which is no date. Write it as in ?asAt=2015-07-21.",
                    notADate);
        }
    }

    /** The past day in the form that the record is read with, or null for now. */
    public @Nullable AsAt past() {
        return asAt == null ? null : new AsAt(asAt);
    }

    /** The same reading of another edition; null for the one in force. */
    public Reading withEdition(@Nullable String code) {
        return new Reading(programme, asAt, code, options);
    }

    /** The same reading as at another day; null for now. */
    public Reading withAsAt(@Nullable LocalDate day) {
        return new Reading(programme, day, edition, options);
    }

    /** The address of {@code path} below the programme ("metrics", "" for the plan), read as this page is. */
    public String href(String path) {
        return location(path).getPathWithQueryParameters();
    }

    /** As {@link #href(String)}, for navigation in code. */
    public Location location(String path) {
        String full = path.isEmpty() ? programme : programme + "/" + path;
        return new Location(full, QueryParameters.simple(query()));
    }

    private Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        if (asAt != null) {
            query.put(AS_AT, asAt.toString());
        }
        if (edition != null) {
            query.put(EDITION, edition);
        }
        return query;
    }
}
