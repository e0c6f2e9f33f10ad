package org.planonapage.security;

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
            + " characters, four of them different; three unrelated words do well. Capitals, digits and signs are welcome and not required.";

    private static final int LONGEST = 200;

    /** @throws IllegalArgumentException with a sentence when it is too short, too long or one character repeated */
    public NewPassword {
        int length = value.codePointCount(0, value.length());
        if (length < SHORTEST) {
            throw new IllegalArgumentException(
                    "A password needs at least " + SHORTEST + " characters; three unrelated words do well.");
        }
        if (length > LONGEST) {
            throw new IllegalArgumentException("A password has at most " + LONGEST + " characters.");
        }
        if (value.codePoints().distinct().count() < 4) {
            throw new IllegalArgumentException("A password needs at least four different characters.");
        }
    }

    @Override
    public String toString() {
        return "(a password)";
    }
}
