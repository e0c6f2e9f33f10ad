package org.planonapage.links;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The short name of a programme, as it stands in addresses: "medway-2015". It never changes.
 *
 * @param value lower-case letters, digits and single hyphens, 2 to 40 characters, no word that the application's own
 *     addresses use
 */
public record ProgrammeId(String value) {

    /** The first segments of addresses that belong to the application. */
    static final Set<String> RESERVED = Set.of(
            "login",
            "logout",
            "signed-out",
            "session",
            "setup",
            "invitation",
            "account",
            "admin",
            "help",
            "accessibility",
            "privacy",
            "api",
            "actuator",
            "error",
            "vaadin",
            "frontend",
            "ended");

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** @throws NotAProgrammeNameException with a sentence when the name is not of this form, or reserved */
    public ProgrammeId {
        if (value.length() < 2 || value.length() > 40 || !FORM.matcher(value).matches()) {
            throw new NotAProgrammeNameException(
                    "“" + value + "” is no short name: 2 to 40 lower-case letters, digits and single hyphens.");
        }
        if (RESERVED.contains(value)) {
            throw new NotAProgrammeNameException(
                    "“" + value + "” is a word of the application's own addresses; choose another short name.");
        }
    }

    /** Whether a word has the form of a short name and is no word of the application. */
    public static boolean isName(String word) {
        return word.length() >= 2 && word.length() <= 40 && FORM.matcher(word).matches() && !RESERVED.contains(word);
    }

    @Override
    public String toString() {
        return value;
    }
}
