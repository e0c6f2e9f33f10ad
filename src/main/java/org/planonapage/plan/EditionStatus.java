package org.planonapage.plan;

/** Where an edition stands in its life. That a later one superseded it is seen from their dates. */
public enum EditionStatus {
    /** Written, and perhaps put before a body, but not yet in force. */
    DRAFT("draft"),
    /** The plan that the programme works to, until a later one is. */
    IN_FORCE("in force"),
    /** No longer worked to, though no other edition took its place. */
    ENDED("ended");

    private final String word;

    EditionStatus(String word) {
        this.word = word;
    }

    /** The word of packs and screens: "in force". */
    public String word() {
        return word;
    }
}
