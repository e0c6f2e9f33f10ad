package org.planonapage.metric;

/** Who set a target. */
public enum TargetOrigin {
    LOCAL("local"),
    /** An improvement notice, a direction or the like. */
    INSTRUMENT("instrument");

    private final String word;

    TargetOrigin(String word) {
        this.word = word;
    }

    /** The word of packs and screens. */
    public String word() {
        return word;
    }
}
