package org.planonapage.metric;

/** Over which time, and over which cases, a figure counts. */
public enum Basis {
    IN_PERIOD("in period"),
    /** From 1 April to the end of the period. */
    YEAR_TO_DATE("year to date"),
    /** By a stated rule some cases are left out. */
    UNDERLYING("underlying");

    private final String word;

    Basis(String word) {
        this.word = word;
    }

    /** The word of packs and screens. */
    public String word() {
        return word;
    }
}
