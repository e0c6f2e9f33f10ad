package org.planonapage.rating;

/** What a tolerance is measured in. */
public enum ToleranceKind {
    /** In the unit of the figure: points of a percentage, cases of a count. */
    POINTS("points"),
    /** In percent of the target. */
    RELATIVE("relative");

    private final String word;

    ToleranceKind(String word) {
        this.word = word;
    }

    /** The word of packs and screens. */
    public String word() {
        return word;
    }
}
