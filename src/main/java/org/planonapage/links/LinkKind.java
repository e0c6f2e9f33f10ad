package org.planonapage.links;

import java.util.Arrays;

/** How one thing hangs together with another. */
public enum LinkKind {
    MEASURED_BY("measured by"),
    CONTRIBUTES_TO("contributes to"),
    /** An action answers a finding or a requirement. */
    ANSWERS("answers"),
    /** A risk puts a theme, an action, a metric or the programme at risk. */
    THREATENS("threatens");

    private final String word;

    LinkKind(String word) {
        this.word = word;
    }

    /** @throws IllegalArgumentException when no kind has that word */
    public static LinkKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("“" + word + "” is no kind of link."));
    }

    /** The word of the pack: "measured by". */
    public String word() {
        return word;
    }
}
