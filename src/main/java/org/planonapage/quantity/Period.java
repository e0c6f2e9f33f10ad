package org.planonapage.quantity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time that a figure speaks of: a day (the state at its end), a month, a quarter or a year. Quarters and years are
 * financial: 2015/16 runs from 1 April 2015, its first quarter is April to June.
 *
 * @param kind the length
 * @param start the first day
 */
public record Period(Kind kind, LocalDate start) implements Comparable<Period> {

    /** The lengths of a period, shortest first. */
    public enum Kind {
        DAY,
        MONTH,
        QUARTER,
        YEAR
    }

    private static final int APRIL = 4;
    private static final Pattern YEAR = Pattern.compile("(\\d{4})/(\\d{2})(?: Q([1-4]))?");

    /** @throws IllegalArgumentException when {@code start} is not the first day of such a period */
    public Period {
        boolean first = switch (kind) {
            case DAY -> true;
            case MONTH -> start.getDayOfMonth() == 1;
            case QUARTER -> start.getDayOfMonth() == 1 && start.getMonthValue() % 3 == 1;
            case YEAR -> start.getDayOfMonth() == 1 && start.getMonthValue() == APRIL;
        };
        if (!first) {
            throw new IllegalArgumentException(
                    start + " is not the first day of a " + kind.name().toLowerCase(java.util.Locale.ROOT) + ".");
        }
    }

    public static Period day(LocalDate day) {
        return new Period(Kind.DAY, day);
    }

    public static Period month(YearMonth month) {
        return new Period(Kind.MONTH, month.atDay(1));
    }

    /** The period of that length in which a day lies. */
    public static Period containing(Kind kind, LocalDate day) {
        LocalDate month = day.withDayOfMonth(1);
        return switch (kind) {
            case DAY -> day(day);
            case MONTH -> new Period(kind, month);
            case QUARTER -> new Period(kind, month.minusMonths((day.getMonthValue() - 1) % 3));
            case YEAR -> new Period(kind, month.minusMonths(Math.floorMod(day.getMonthValue() - APRIL, 12)));
        };
    }

    /**
     * Reads {@code 2011-08-14}, {@code 2011-08}, {@code 2011/12 Q1} or {@code 2011/12}.
     *
     * @throws IllegalArgumentException with a sentence when the text is none of these
     */
    public static Period parse(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return financial(text, Integer.parseInt(year.group(1)), Integer.parseInt(year.group(2)), year.group(3));
        }
        try {
            DayOrMonth date = DayOrMonth.parseIso(text);
            return date.day() != null ? day(date.firstDay()) : month(date.month());
        } catch (IllegalArgumentException neither) {
            throw new IllegalArgumentException(
                    "“" + text
                            + "” isn’t a valid period. Enter a date (2011-08-14), a month (2011-08), a quarter (2011/12 Q1) or a financial year (2011/12).",
                    neither);
        }
    }

    private static Period financial(
            String text, int first, int second, @org.jspecify.annotations.Nullable String quarter) {
        if ((first + 1) % 100 != second) {
            throw new IllegalArgumentException(
                    "“" + text + "” isn’t a valid financial year. 2011/12 runs from April 2011 to March 2012.");
        }
        LocalDate april = LocalDate.of(first, APRIL, 1);
        return quarter == null
                ? new Period(Kind.YEAR, april)
                : new Period(Kind.QUARTER, april.plusMonths(3L * (Integer.parseInt(quarter) - 1)));
    }

    /** The last day. */
    public LocalDate end() {
        return switch (kind) {
            case DAY -> start;
            case MONTH -> start.plusMonths(1).minusDays(1);
            case QUARTER -> start.plusMonths(3).minusDays(1);
            case YEAR -> start.plusYears(1).minusDays(1);
        };
    }

    /** The first day of the financial year in which this period ends: where its year to date begins. */
    public LocalDate yearStart() {
        LocalDate april = LocalDate.of(end().getYear(), APRIL, 1);
        return april.isAfter(end()) ? april.minusYears(1) : april;
    }

    /** "14 August 2011", "August 2011", "April to June 2011" or "2011/12". */
    public String inWords() {
        return switch (kind) {
            case DAY -> Dates.inWords(start);
            case MONTH -> Dates.inWords(YearMonth.from(start));
            case QUARTER -> monthName(start) + " to " + Dates.inWords(YearMonth.from(end()));
            case YEAR -> financialYear();
        };
    }

    /** As {@link #inWords()} with its preposition: "on 14 August 2011" or "in August 2011". */
    public String inSentence() {
        return (kind == Kind.DAY ? "on " : "in ") + inWords();
    }

    /**
     * The year to date that ends with this period, by its months: "April to July 2011", "1 April to 14 August 2011",
     * "April 2011"; the whole year is "2011/12".
     */
    public String toDateInWords() {
        LocalDate from = yearStart();
        if (end().equals(from.plusYears(1).minusDays(1))) {
            return financialYear();
        }
        boolean sameYear = from.getYear() == end().getYear();
        if (kind == Kind.DAY) {
            return (sameYear ? from.getDayOfMonth() + " " + monthName(from) : Dates.inWords(from)) + " to "
                    + Dates.inWords(end());
        }
        YearMonth last = YearMonth.from(end());
        if (YearMonth.from(from).equals(last)) {
            return Dates.inWords(last);
        }
        return (sameYear ? monthName(from) : Dates.inWords(YearMonth.from(from))) + " to " + Dates.inWords(last);
    }

    /** As {@link #toDateInWords()} with its preposition: "from April to July 2011" or "in 2011/12". */
    public String toDateInSentence() {
        String words = toDateInWords();
        return (words.contains(" to ") ? "from " : "in ") + words;
    }

    /** In little room: "14 Aug 2011", "Aug 2011", "2011/12 Q1" or "2011/12". */
    public String inBrief() {
        return switch (kind) {
            case DAY -> Dates.inBrief(start);
            case MONTH -> Dates.inBrief(YearMonth.from(start));
            case QUARTER, YEAR -> toString();
        };
    }

    private static String monthName(LocalDate date) {
        return date.getMonth().getDisplayName(java.time.format.TextStyle.FULL, java.util.Locale.UK);
    }

    private String financialYear() {
        return "%d/%02d".formatted(yearStart().getYear(), (yearStart().getYear() + 1) % 100);
    }

    /** By last day, then the shorter first. */
    @Override
    public int compareTo(Period other) {
        int byEnd = end().compareTo(other.end());
        return byEnd != 0 ? byEnd : kind.compareTo(other.kind);
    }

    /** The form that {@link #parse(String)} reads. */
    @Override
    public String toString() {
        return switch (kind) {
            case DAY -> start.toString();
            case MONTH -> YearMonth.from(start).toString();
            case QUARTER -> financialYear() + " Q" + (Math.floorMod(start.getMonthValue() - APRIL, 12) / 3 + 1);
            case YEAR -> financialYear();
        };
    }
}
