package org.planonapage.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.planonapage.quantity.Dates;

/**
 * Reads single cells of a file and fields of a form; each method throws an {@link IllegalArgumentException} whose message is
 * for whoever wrote them.
 */
public final class Cells {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9]+(\\.[A-Za-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,14}(\\.\\d{1,6})?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d+,\\d+");
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");
    private static final int LONGEST_CODE = 60;
    private static final int LONGEST_REFERENCE = 20;

    /** What is said where nothing was written though something must be. */
    public static final String BLANK = "The cell is blank; it must be filled.";

    private Cells() {}

    /** A text of at most {@code longest} characters. */
    public static String text(String text, int longest) {
        if (text.length() > longest) {
            throw new IllegalArgumentException(
                    "The text has " + text.length() + " characters; at most " + longest + " are allowed.");
        }
        return text;
    }

    static Object code(String text) {
        if (text.length() > LONGEST_CODE || !CODE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "“" + text + "” is no code: lower-case letters, digits and single hyphens, at most " + LONGEST_CODE
                            + " characters.");
        }
        return text;
    }

    static Object reference(String text) {
        if (text.length() > LONGEST_REFERENCE || !REFERENCE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "“" + text + "” is no number of the plan: letters, digits and points, as in 4.10.");
        }
        return text;
    }

    /** One of the constants, by its word. */
    public static <E extends Enum<E>> E choice(String text, Class<E> type, Function<E, String> word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> word.apply(constant).equals(text))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("“" + text + "” is not allowed here; allowed: "
                        + Arrays.stream(type.getEnumConstants()).map(word).collect(Collectors.joining(", ")) + "."));
    }

    static Object yesOrNo(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("“" + text + "” is not allowed here; allowed: yes, no.");
        };
    }

    /** A whole number from {@code least} to {@code most}. */
    public static int integer(String text, int least, int most) {
        if (INTEGER.matcher(text).matches()) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new IllegalArgumentException(
                "“" + text + "” is not allowed here; allowed: a whole number from " + least + " to " + most + ".");
    }

    static Object number(String text) {
        if (DECIMAL_COMMA.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "“" + text
                            + "” is no number here: write the decimals after a point, as 97.6, and thousands without a comma, as 2633.");
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "“" + text
                            + "” is no number: write it plainly, as 2633 or 97.6, without commas or signs of percent or pounds.");
        }
        return new BigDecimal(text);
    }

    /** A day as 2011-08-14. */
    public static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADay) {
            throw new IllegalArgumentException("“" + text + "” is no day; write it as 2011-08-14.", notADay);
        }
    }

    /**
     * Checks that a day does not lie after the one on which it is recorded.
     *
     * @throws IllegalArgumentException with a sentence when it does
     */
    public static void checkHappened(LocalDate day, LocalDate recordedOn) {
        if (day.isAfter(recordedOn)) {
            throw new IllegalArgumentException(Dates.inWords(day) + " lies after " + Dates.inWords(recordedOn)
                    + ", the day on which the row is recorded; only what had happened by then is allowed.");
        }
    }
}
