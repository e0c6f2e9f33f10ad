package org.planonapage.quantity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as the product prints them, and the zone in which a day begins and ends: "21 July 2015", no ordinals. */
public final class Dates {

    /** A day is a day of England's councils. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK);

    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

    private Dates() {}

    /** "21 July 2015". */
    public static String inWords(LocalDate day) {
        return day.format(DAY);
    }

    /** "July 2015". */
    public static String inWords(YearMonth month) {
        return month.format(MONTH);
    }

    /** "21 July 2015 at 10:31", as the clocks of London showed it. */
    public static String inWords(Instant moment) {
        return moment.atZone(LONDON).format(MOMENT);
    }

    /** "21 Jul 2015", for tables with little room. */
    public static String inBrief(LocalDate day) {
        return day.format(SHORT_DAY);
    }

    /** "Jul 2015", for tables with little room. */
    public static String inBrief(YearMonth month) {
        return month.format(SHORT_MONTH);
    }
}
