package org.planonapage.quantity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people in Britain type it: "21 July 2015", "21 Jul 15", "21st July, 2015", "21/7/2015"; or as addresses have it, "2015-07-21". */
public final class TypedDay {

    /** How a field says what can be typed. */
    public static final String EXAMPLE = "21 July 2015";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})([/. -])(\\d{1,2})\\2(\\d{4}|\\d{2})");
    private static final Pattern WORDS =
            Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ .-]*(?:of )?([a-z]{3,9})[ .,-]*(\\d{4}|\\d{2})");
    private static final Pattern MONTH_IN_WORDS = Pattern.compile("([a-z]{3,9})[ .,-]*(\\d{4}|\\d{2})");
    private static final Pattern MONTH_IN_NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
    private static final int CENTURY = 2000;
    private static final int TWO_DIGITS = 100;

    private TypedDay() {}

    /** The day that was typed; empty where it is none, such as 31 June, or could be another. */
    public static Optional<LocalDate> of(String typed) {
        String text = typed.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(number(iso.group(1)), number(iso.group(2)), iso.group(3));
        }
        Matcher numbers = NUMBERS.matcher(text);
        if (numbers.matches()) {
            return day(year(numbers.group(4)), number(numbers.group(3)), numbers.group(1));
        }
        Matcher words = WORDS.matcher(text);
        return words.matches() ? day(year(words.group(3)), monthOf(words.group(2)), words.group(1)) : Optional.empty();
    }

    /** The month that was typed: "December 2026", "Dec 26", "12/2026"; empty where it is none. */
    public static Optional<YearMonth> month(String typed) {
        String text = typed.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
        Matcher words = MONTH_IN_WORDS.matcher(text);
        if (words.matches() && monthOf(words.group(1)) > 0) {
            return Optional.of(YearMonth.of(year(words.group(2)), monthOf(words.group(1))));
        }
        Matcher numbers = MONTH_IN_NUMBERS.matcher(text);
        return numbers.matches() && number(numbers.group(1)) >= 1 && number(numbers.group(1)) <= MONTHS.size()
                ? Optional.of(YearMonth.of(number(numbers.group(2)), number(numbers.group(1))))
                : Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(year, month, number(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** From 1 to 12; 0 for a word that names no month. */
    private static int monthOf(String word) {
        String three = word.equals("sept") ? "sep" : word;
        int brief = MONTHS.indexOf(three);
        return (brief < 0 ? NAMES.indexOf(word) : brief) + 1;
    }

    private static int year(String digits) {
        int year = number(digits);
        return year < TWO_DIGITS ? CENTURY + year : year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
