package org.planonapage.metric;

/** Whether a figure may still be revised. */
public enum ObservationStatus {
    PROVISIONAL("provisional"),
    FINAL("final");

    private final String word;

    ObservationStatus(String word) {
        this.word = word;
    }

    /** The word of packs and screens. */
    public String word() {
        return word;
    }
}
