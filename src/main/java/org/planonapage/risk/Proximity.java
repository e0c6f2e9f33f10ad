package org.planonapage.risk;

/** How soon a risk would come about. */
public enum Proximity {
    NOW("now"),
    QUARTER("within 3 months"),
    YEAR("within a year"),
    LATER("later");

    private final String word;

    Proximity(String word) {
        this.word = word;
    }

    /** The word of packs and screens. */
    public String word() {
        return word;
    }
}
