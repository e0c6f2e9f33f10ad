package org.planonapage.risk;

/** Where a risk is: with its owner, with a body, or closed. */
public enum RiskState {
    OPEN("open"),
    /** A body has taken it up. */
    ESCALATED("escalated"),
    CLOSED("closed");

    private final String word;

    RiskState(String word) {
        this.word = word;
    }

    /** The word of the screens. */
    public String word() {
        return word;
    }
}
