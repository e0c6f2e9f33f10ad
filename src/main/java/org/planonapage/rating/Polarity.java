package org.planonapage.rating;

/** Which way of a metric is better. */
public enum Polarity {
    HIGHER("higher"),
    LOWER("lower"),
    /** Neither: the metric is for information. */
    NEITHER("neither");

    private final String word;

    Polarity(String word) {
        this.word = word;
    }

    /** The word of packs and screens: "higher". */
    public String word() {
        return word;
    }
}
