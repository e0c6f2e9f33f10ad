package org.planonapage.example;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The 120 months of Exampleshire, counted from the last one, which is 0; the first is -119.
 *
 * @param end the last month
 */
record Months(YearMonth end) {

    static final int COUNT = 120;
    static final int FIRST = 1 - COUNT;

    /** A date in a resource: {@code @-11} is a month, {@code @-11/20} a day. */
    private static final Pattern DATE = Pattern.compile("@(-?\\d+)(?:/(\\d+))?");

    YearMonth at(int month) {
        return end.plusMonths(month);
    }

    /** A working day: what falls on a weekend is put off to the Monday. */
    LocalDate day(int month, int day) {
        LocalDate date = at(month).atDay(day);
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0
                ? date.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                : date;
    }

    /** The day on which the figures of a month are recorded: its last. */
    LocalDate counted(int month) {
        return at(month).atEndOfMonth();
    }

    /** The cell of a resource with its date, if it is one, made absolute. */
    String absolute(String cell) {
        Matcher date = DATE.matcher(cell);
        if (!date.matches()) {
            return cell;
        }
        int month = Integer.parseInt(date.group(1));
        return date.group(2) == null
                ? at(month).toString()
                : day(month, Integer.parseInt(date.group(2))).toString();
    }
}
