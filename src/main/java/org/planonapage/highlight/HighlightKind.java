package org.planonapage.highlight;

/** Whether a highlight tells of progress or of a challenge. */
public enum HighlightKind {
    PROGRESS("progress"),
    CHALLENGE("challenge");

    private final String word;

    HighlightKind(String word) {
        this.word = word;
    }

    /** The word of the pack: "challenge". */
    public String word() {
        return word;
    }
}
