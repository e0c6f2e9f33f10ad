package org.planonapage.risk;

/** What a score speaks of. */
public enum ScoreKind {
    /** As it would be without any control. */
    INHERENT("inherent"),
    /** As it is held to be now. */
    CURRENT("current"),
    /** As it is to become. */
    TARGET("target");

    private final String word;

    ScoreKind(String word) {
        this.word = word;
    }

    /** The word of packs and screens. */
    public String word() {
        return word;
    }
}
