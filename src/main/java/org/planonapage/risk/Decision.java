package org.planonapage.risk;

/** What a review decided. */
public enum Decision {
    /** The risk was looked at; its state stays. */
    REVIEWED("reviewed"),
    /** It was taken to a body that oversees the programme. */
    ESCALATED("escalated"),
    /** The body gave it back to its owner. */
    RETURNED("returned"),
    CLOSED("closed"),
    REOPENED("reopened");

    private final String word;

    Decision(String word) {
        this.word = word;
    }

    /** The word of packs and screens. */
    public String word() {
        return word;
    }
}
