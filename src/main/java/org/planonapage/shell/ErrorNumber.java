package org.planonapage.shell;

import java.util.Locale;
import java.util.UUID;

/**
 * The number under which the log has the cause of an error, and that a reader can pass on.
 *
 * @param digits eight hexadecimal digits
 */
record ErrorNumber(String digits) {

    private static final int DIGITS = 8;

    static ErrorNumber next() {
        return new ErrorNumber(UUID.randomUUID().toString().substring(0, DIGITS).toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return digits;
    }
}
