package org.planonapage.risk;

/** How well a control works, as those who tested it say. */
public enum Effectiveness {
    EFFECTIVE("effective"),
    PARTLY("partly effective"),
    NOT_EFFECTIVE("not effective"),
    /** Nobody has tested it yet, which says nothing either way. */
    NOT_TESTED("not tested");

    private final String word;

    Effectiveness(String word) {
        this.word = word;
    }

    /** The word of packs and screens. */
    public String word() {
        return word;
    }
}
