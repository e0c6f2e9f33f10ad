package org.planonapage.security;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name by which an account signs in; capitals do not count.
 *
 * @param value lower-case letters, digits, dots, hyphens, underscores and at signs, 2 to 60 characters
 */
public record Username(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9._@-]{2,60}");

    /** @throws IllegalArgumentException with a sentence when the name is not of this form */
    public Username {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "Enter a user name of 2 to 60 letters, digits, dots, hyphens, underscores or @ signs.");
        }
    }

    /** Reads what was typed: spaces around it and capitals are forgiven. */
    public static Username parse(String typed) {
        return new Username(typed.strip().toLowerCase(Locale.ROOT));
    }

    /** What was typed, or empty when it is no user name. */
    static Optional<Username> read(String typed) {
        try {
            return Optional.of(parse(typed));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
