package org.planonapage.rating;

/** How a figure is held against a target. */
public enum Comparator {
    AT_MOST("at most"),
    AT_LEAST("at least"),
    BETWEEN("between"),
    /** The target is words only and no figure can be held against it. */
    WORDS("words");

    private final String word;

    Comparator(String word) {
        this.word = word;
    }

    /** The word of packs and screens: "at most". */
    public String word() {
        return word;
    }
}
