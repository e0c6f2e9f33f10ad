package org.planonapage.metric;

/** How a target came out, as published where no figure was. */
public enum Outcome {
    MET("met"),
    MISSED("missed");

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    /** The word of packs and screens. */
    public String word() {
        return word;
    }
}
