package org.planonapage.exchange;

import java.util.regex.Pattern;

/**
 * Keeps text from being taken for a formula by a spreadsheet: text that begins, perhaps after blanks or a quotation mark, with
 * = + - @, also in full width, or with a tab or a line break gets an apostrophe before it on the way out, and exactly one is taken off on the way in. Text that begins with apostrophes and
 * then such a character gets one more, so that what comes back is what went out. Numbers are left alone.
 */
final class Apostrophe {

    private static final Pattern MAY_BE_A_FORMULA =
            Pattern.compile("'*[ \u00A0\"]*[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private Apostrophe() {}

    static String put(String text) {
        return !NUMBER.matcher(text).matches() && MAY_BE_A_FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    static String takeOff(String text) {
        return text.startsWith("'") && MAY_BE_A_FORMULA.matcher(text).matches() ? text.substring(1) : text;
    }
}
