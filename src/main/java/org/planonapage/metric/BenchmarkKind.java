package org.planonapage.metric;

/** Whose figure a metric is held against. */
public enum BenchmarkKind {
    /** The mean of those statistical neighbours that reported. */
    STATISTICAL_NEIGHBOURS("statistical neighbours", "Neighbours"),
    REGION("region", "Region"),
    ENGLAND("England", "England");

    private final String word;
    private final String title;

    BenchmarkKind(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The word of packs. */
    public String word() {
        return word;
    }

    /** As it heads a line: "Neighbours". */
    public String title() {
        return title;
    }
}
