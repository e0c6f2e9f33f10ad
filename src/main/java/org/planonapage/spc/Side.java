package org.planonapage.spc;

/** Which way a point stands out: above the centre or below it; of a trend, whether it rises or falls. */
public enum Side {
    HIGH("high"),
    LOW("low");

    private final String word;

    Side(String word) {
        this.word = word;
    }

    /** The word of screens and files: "high". */
    public String word() {
        return word;
    }

    /** The side of a sign other than 0. */
    static Side of(int sign) {
        return sign > 0 ? HIGH : LOW;
    }
}
