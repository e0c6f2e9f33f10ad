package org.planonapage.security;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An address to which mail can be sent; capitals do not count.
 *
 * @param value lower-case, at most 254 characters
 */
public record Email(String value) {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile("[^\\s@<>,;\"]+@[^\\s@<>,;\"]+\\.[^\\s@<>,;\"]+");

    /** @throws IllegalArgumentException with a sentence when it is no such address */
    public Email {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("“" + value
                    + "” isn’t a valid email address. Enter an address like name@example.gov.uk, or leave it blank.");
        }
    }
}
