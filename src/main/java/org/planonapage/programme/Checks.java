package org.planonapage.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with a form, so that all of it is said at once. */
final class Checks {

    static final int SHORT = 200;
    static final int LONG = 2000;

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_CODE = 60;

    private final List<RefusedException.Mistake> mistakes = new ArrayList<>();

    /** A text that must be there; {@code what} names it within a sentence: "the title". */
    Checks filled(String field, String text, String what) {
        if (text.isBlank()) {
            return wrong(field, "Write " + what + ".");
        }
        return atMost(field, text, SHORT);
    }

    Checks atMost(String field, String text, int longest) {
        return that(
                text.length() <= longest,
                field,
                "This text has " + text.length() + " characters; at most " + longest + " are kept.");
    }

    Checks code(String field, String code) {
        return that(
                code.length() <= LONGEST_CODE && CODE.matcher(code).matches(),
                field,
                "A code has lower-case letters, digits and single hyphens, at most " + LONGEST_CODE
                        + " characters, as in head-of-fieldwork.");
    }

    Checks chosen(String field, @Nullable Object value, String sentence) {
        return that(value != null, field, sentence);
    }

    Checks notBelowZero(String field, @Nullable BigDecimal number, String sentence) {
        return that(number == null || number.signum() >= 0, field, sentence);
    }

    Checks that(boolean right, String field, String sentence) {
        return right ? this : wrong(field, sentence);
    }

    private Checks wrong(String field, String sentence) {
        mistakes.add(new RefusedException.Mistake(field, sentence));
        return this;
    }

    /** @throws RefusedException with everything that is wrong, if anything is */
    void done() {
        if (!mistakes.isEmpty()) {
            throw new RefusedException(mistakes);
        }
    }

    /** Null for a blank text, since the record knows absent texts and no blank ones. */
    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** A text of the record as a form shows it. */
    static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
