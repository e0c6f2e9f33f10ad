package org.planonapage.plan;

import java.util.Arrays;

/** Where an edition stands in its life. That a later one superseded it is seen from their dates. */
public enum EditionStatus {
    /** Written, and perhaps put before a body, but not yet in force. */
    DRAFT("draft"),
    /** The plan that the programme works to, until a later one is. */
    IN_FORCE("in force"),
    /** No longer worked to: another took its place, or it came to its end. */
    ENDED("ended");

    private final String word;

    EditionStatus(String word) {
        this.word = word;
    }

    /** @throws IllegalArgumentException when no status has that word */
    static EditionStatus of(String word) {
        return Arrays.stream(values())
                .filter(status -> status.word.equals(word))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("No edition is “" + word + "”."));
    }

    /** The word of packs and screens: "in force". */
    public String word() {
        return word;
    }
}
