package org.planonapage.plan;

/** How much of an edition was published. */
public enum Content {
    PUBLISHED("published"),
    PARTLY("partly"),
    NOT_PUBLISHED("not published");

    private final String word;

    Content(String word) {
        this.word = word;
    }

    /** The word of the pack: "partly". */
    public String word() {
        return word;
    }
}
