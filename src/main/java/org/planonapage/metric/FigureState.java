package org.planonapage.metric;

/** What a figure is, when it is not simply a number. */
public enum FigureState {
    FIGURE("figure"),
    /** Withheld, because it is small. */
    SUPPRESSED("suppressed"),
    NOT_APPLICABLE("not applicable"),
    /** Published in words only, such as “over 60%”. */
    WORDS("words");

    private final String word;

    FigureState(String word) {
        this.word = word;
    }

    /** The word of packs and screens. */
    public String word() {
        return word;
    }
}
