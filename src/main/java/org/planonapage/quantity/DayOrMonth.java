package org.planonapage.quantity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date of which either the day or only the month is known, as published: "14 August 2011" or "August 2011". A month
 * is never turned into a day for show; only comparisons use its first or last day.
 *
 * @param month the month, never null
 * @param day the day, or null when only the month is known
 */
public record DayOrMonth(YearMonth month, @Nullable LocalDate day) {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** @throws IllegalArgumentException when the day does not lie in the month */
    public DayOrMonth {
        if (day != null && !YearMonth.from(day).equals(month)) {
            throw new IllegalArgumentException(day + " does not lie in " + month + ".");
        }
    }

    public static DayOrMonth of(LocalDate day) {
        return new DayOrMonth(YearMonth.from(day), day);
    }

    public static DayOrMonth of(YearMonth month) {
        return new DayOrMonth(month, null);
    }

    /**
     * Reads {@code 2011-08-14} or {@code 2011-08}, and a day or a month as people type it ({@link TypedDay}).
     *
     * @throws IllegalArgumentException with a sentence when the text is neither
     */
    public static DayOrMonth parse(String text) {
        return TypedDay.of(text)
                .map(DayOrMonth::of)
                .or(() -> TypedDay.month(text).map(DayOrMonth::of))
                .orElseGet(() -> parseIso(text));
    }

    /** Reads {@code 2011-08-14} or {@code 2011-08} only. @throws IllegalArgumentException as {@link #parse} */
    static DayOrMonth parseIso(String text) {
        try {
            if (MONTH.matcher(text).matches()) {
                return of(YearMonth.parse(text));
            }
            if (DAY.matcher(text).matches()) {
                return of(LocalDate.parse(text));
            }
        } catch (DateTimeException invalid) {
            throw new IllegalArgumentException("“" + text + "” isn’t a real date.", invalid);
        }
        throw new IllegalArgumentException(
                "“" + text
                        + "” isn’t a date or a month. Enter for example 15 December 2026 or December 2026 (in a file 2026-12-15 or 2026-12).");
    }

    /** The day itself, or the first day of the month. */
    public LocalDate firstDay() {
        return day != null ? day : month.atDay(1);
    }

    /** The day itself, or the last day of the month. */
    public LocalDate lastDay() {
        return day != null ? day : month.atEndOfMonth();
    }

    /** Whether it lies wholly before {@code date}: a month has passed when its last day has. */
    public boolean isBefore(LocalDate date) {
        return lastDay().isBefore(date);
    }

    /** "14 August 2011" or "August 2011". */
    public String inWords() {
        return day != null ? Dates.inWords(day) : Dates.inWords(month);
    }

    /** As {@link #inWords()} with its preposition: "on 14 August 2011" or "in August 2011". */
    public String inSentence() {
        return (day != null ? "on " : "in ") + inWords();
    }

    /** The form that {@link #parse(String)} reads. */
    @Override
    public String toString() {
        return day != null ? day.toString() : month.toString();
    }
}
