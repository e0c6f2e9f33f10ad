package org.planonapage.security;

import java.util.Locale;

/**
 * A password that somebody chooses. It is only ever hashed, and never printed.
 *
 * @param value 12 to 200 characters
 */
public record NewPassword(String value) {

    /** The fewest characters that are accepted. */
    public static final int SHORTEST = 12;

    /** What a new password has to be, in a sentence for whoever chooses one. */
    public static final String RULES = "At least " + SHORTEST
            + " characters, with at least 4 different ones. Three random words make a good password. Do not include your user name. You can use capitals, digits and symbols but do not have to.";

    static final int LONGEST = 200;

    /** Shorter user names stand in words by chance. */
    private static final int TELLING = 4;

    /** @throws IllegalArgumentException with a sentence when it is too short, too long or among those that are tried first */
    public NewPassword {
        int length = value.codePointCount(0, value.length());
        if (length < SHORTEST) {
            throw new IllegalArgumentException("Enter a password of at least " + SHORTEST
                    + " characters. Three random words make a good password.");
        }
        if (length > LONGEST) {
            throw new IllegalArgumentException("Enter a password of at most " + LONGEST + " characters.");
        }
        if (value.codePoints().distinct().count() < 4) {
            throw new IllegalArgumentException("Enter a password with at least 4 different characters.");
        }
        if (CommonPasswords.has(value)) {
            throw new IllegalArgumentException(
                    "Enter a password that is harder to guess: not a common word with digits, and no row of keys. Three random"
                            + " words make a good password.");
        }
    }

    /**
     * A password for that account.
     *
     * @throws IllegalArgumentException with a sentence as the constructor's, or when it holds the user name
     */
    public static NewPassword of(String value, Username account) {
        boolean telling = account.value().length() >= TELLING;
        if (telling && value.toLowerCase(Locale.ROOT).contains(account.value())) {
            throw new IllegalArgumentException("Enter a password that does not include the user name.");
        }
        return new NewPassword(value);
    }

    @Override
    public String toString() {
        return "(a password)";
    }
}
