package org.planonapage.assurance;

/** What an assurance activity found. */
enum FindingKind {
    STRENGTH("strength"),
    /** Actions answer it. */
    AREA("area for development");

    private final String word;

    FindingKind(String word) {
        this.word = word;
    }

    /** The word of the pack. */
    String word() {
        return word;
    }
}
