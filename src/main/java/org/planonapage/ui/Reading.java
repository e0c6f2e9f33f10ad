package org.planonapage.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.AsAt;
import org.planonapage.quantity.Dates;
import org.planonapage.quantity.TypedDay;

/**
 * What an address says is being read: the programme, the past day if any, the edition if one was chosen. Every link of
 * a page is made from its reading, so that no link falls back to now.
 *
 * @param programme the programme's short name, or empty on pages above all programmes
 * @param asAt the past day, or null for now
 * @param edition the code of the chosen edition, or null for the one in force
 * @param since what the address says of comparing with an earlier day, or null where it leaves that to who reads
 * @param options what else the address says, for this page alone; links to other pages leave it behind
 */
public record Reading(
        String programme,
        @Nullable LocalDate asAt,
        @Nullable String edition,
        @Nullable Since since,
        Map<String, String> options) {

    static final String AS_AT = "asAt";
    static final String EDITION = "edition";
    static final String SINCE = "since";

    /** How an address says that nothing is to be compared. */
    static final String NOT_COMPARED = "none";

    /**
     * With which earlier day a page is to be compared.
     *
     * @param day the day, or null for none
     */
    public record Since(@Nullable LocalDate day) {

        private static Since of(String text) {
            return new Since(text.equals(NOT_COMPARED) ? null : date(text, "?since=2015-05-01, or ?since=none"));
        }

        private boolean isAfter(LocalDate other) {
            return day != null && day.isAfter(other);
        }

        private String inAddress() {
            return day == null ? NOT_COMPARED : day.toString();
        }
    }

    public Reading {
        if (asAt != null && since != null && since.isAfter(asAt)) {
            throw new BadAddressException("The address asks for changes since "
                    + Dates.inWords(Objects.requireNonNull(since.day())) + ", which comes after "
                    + Dates.inWords(asAt) + ", the date you are viewing. Choose an earlier date.");
        }
    }

    /** @throws BadAddressException when a day of the address is no date, or the earlier day is the later one */
    public static Reading of(Location location, RouteParameters parameters) {
        QueryParameters query = location.getQueryParameters();
        return new Reading(
                parameters.get("programme").orElse(""),
                query.getSingleParameter(AS_AT)
                        .map(text -> date(text, "?asAt=2015-07-21"))
                        .orElse(null),
                query.getSingleParameter(EDITION)
                        .filter(code -> !code.isBlank())
                        .orElse(null),
                query.getSingleParameter(SINCE).map(Since::of).orElse(null),
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

    private static LocalDate date(String text, String example) {
        return TypedDay.of(text)
                .orElseThrow(() -> new BadAddressException("“" + text + "” is not a date. Type a day, for example "
                        + TypedDay.EXAMPLE + ", or write " + example + " in the address."));
    }

    /** The past day in the form that the record is read with, or null for now. */
    public @Nullable AsAt past() {
        return asAt == null ? null : new AsAt(asAt);
    }

    /**
     * Refuses a past day, for a page that writes.
     *
     * @param what what the page is for, as the end of the sentence: "review a risk"
     * @throws NothingThereException when a past day is read
     */
    public void requireNow(String what) {
        if (asAt != null) {
            throw new NothingThereException(
                    "You are viewing an earlier date. Return to the latest position to " + what + ".");
        }
    }

    /** The same reading of another edition; null for the one in force. */
    public Reading withEdition(@Nullable String code) {
        return new Reading(programme, asAt, code, since, options);
    }

    /** The same reading as at another day; null for now. It is compared with no day that comes after. */
    public Reading withAsAt(@Nullable LocalDate day) {
        boolean isLater = day != null && since != null && since.isAfter(day);
        return new Reading(programme, day, edition, isLater ? null : since, options);
    }

    /** The same reading, compared as said; null to leave it to who reads. */
    public Reading comparedWith(@Nullable Since other) {
        return new Reading(programme, asAt, edition, other, options);
    }

    /** The earlier day that the address names, or null where it names none. */
    public @Nullable LocalDate comparedDay() {
        return since == null ? null : since.day();
    }

    /**
     * The address of {@code path} below the programme ("metrics", "" for the plan), read as this page is. The path may bring
     * an option of its page: "metrics/visits?unit=north".
     */
    public String href(String path) {
        return location(path).getPathWithQueryParameters();
    }

    /** As {@link #href(String)}, for navigation in code. */
    public Location location(String path) {
        int mark = path.indexOf('?');
        String page = mark < 0 ? path : path.substring(0, mark);
        Map<String, String> query = query();
        if (mark >= 0) {
            query.putAll(options(QueryParameters.fromString(path.substring(mark + 1))));
        }
        return new Location(page.isEmpty() ? programme : programme + "/" + page, QueryParameters.simple(query));
    }

    private Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        if (asAt != null) {
            query.put(AS_AT, asAt.toString());
        }
        if (edition != null) {
            query.put(EDITION, edition);
        }
        if (since != null) {
            query.put(SINCE, since.inAddress());
        }
        return query;
    }
}
