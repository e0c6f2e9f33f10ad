package org.planonapage.metric;

/** What a dated remark does to a series. */
public enum EventKind {
    /** Something that happened meanwhile. */
    EVENT("event"),
    /** The way of counting changed: nothing is compared across it, and the line is not joined. */
    BREAK("break"),
    /** The limits of ordinary variation are computed anew from here; the line stays joined. */
    REBASE("rebase");

    private final String word;

    EventKind(String word) {
        this.word = word;
    }

    /** The word of packs and screens. */
    public String word() {
        return word;
    }
}
