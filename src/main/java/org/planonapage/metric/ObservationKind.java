package org.planonapage.metric;

/** Whether a figure was counted or is expected. */
public enum ObservationKind {
    ACTUAL("actual"),
    PROJECTION("projection");

    private final String word;

    ObservationKind(String word) {
        this.word = word;
    }

    /** The word of packs and screens. */
    public String word() {
        return word;
    }
}
