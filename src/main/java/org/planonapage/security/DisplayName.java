package org.planonapage.security;

/**
 * What people call the holder of an account: "Ann Example".
 *
 * @param value 1 to 100 characters, without spaces around them
 */
public record DisplayName(String value) {

    private static final int LONGEST = 100;

    /** @throws IllegalArgumentException with a sentence when it is blank or too long */
    public DisplayName {
        value = value.strip();
        if (value.isEmpty()) {
            throw new IllegalArgumentException("Enter the person’s name.");
        }
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException("A name can have at most " + LONGEST + " characters.");
        }
    }
}
