package org.planonapage.workforce;

/** Whose figures a row of the census gives. */
enum CensusArea {
    NATIONAL("National"),
    REGIONAL("Regional"),
    LOCAL("Local authority");

    private final String word;

    CensusArea(String word) {
        this.word = word;
    }

    /** The word of the publication. */
    String word() {
        return word;
    }
}
