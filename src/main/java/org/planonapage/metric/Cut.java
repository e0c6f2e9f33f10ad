package org.planonapage.metric;

import java.util.Locale;
import org.planonapage.quantity.Period;

/**
 * One way of cutting a metric's time and cases into figures.
 *
 * @param length how long a time each figure speaks of; of a year to date, how often it is told
 */
public record Cut(Basis basis, Period.Kind length) {

    static Cut of(ObservationRow row) {
        return new Cut(row.basis(), row.period().kind());
    }

    boolean takes(ObservationRow row) {
        return of(row).equals(this);
    }

    /** "In the month", "Year to date", "Underlying". */
    public String title() {
        return switch (basis) {
            case IN_PERIOD ->
                (length == Period.Kind.DAY ? "On the " : "In the ")
                        + length.name().toLowerCase(Locale.ROOT);
            case YEAR_TO_DATE -> "Year to date";
            case UNDERLYING -> "Underlying";
        };
    }

    /** "By month", which tells cuts of one basis apart. */
    public String lengthTitle() {
        return "By " + length.name().toLowerCase(Locale.ROOT);
    }
}
