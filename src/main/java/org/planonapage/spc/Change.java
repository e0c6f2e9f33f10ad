package org.planonapage.spc;

import org.planonapage.rating.Polarity;

/** The class of a point: better or worse on one of two sides, high or low where neither is better, or noise. */
public enum Change {
    /** Higher, which is better. */
    IMPROVEMENT_HIGH("better"),
    /** Lower, which is better. */
    IMPROVEMENT_LOW("better"),
    /** Higher, which is worse. */
    CONCERN_HIGH("worse"),
    /** Lower, which is worse. */
    CONCERN_LOW("worse"),
    /** Higher, where neither is better. */
    HIGH("high"),
    /** Lower, where neither is better. */
    LOW("low"),
    /** Ordinary variation. */
    ORDINARY("no real change");

    private final String word;

    Change(String word) {
        this.word = word;
    }

    /** The word of screens and files: "better". */
    public String word() {
        return word;
    }

    /** Whether it is a special cause that is better. */
    public boolean isImprovement() {
        return this == IMPROVEMENT_HIGH || this == IMPROVEMENT_LOW;
    }

    /** Whether it is a special cause that is worse. */
    public boolean isConcern() {
        return this == CONCERN_HIGH || this == CONCERN_LOW;
    }

    static Change of(Side side, Polarity polarity) {
        boolean high = side == Side.HIGH;
        return switch (polarity) {
            case HIGHER -> high ? IMPROVEMENT_HIGH : CONCERN_LOW;
            case LOWER -> high ? CONCERN_HIGH : IMPROVEMENT_LOW;
            case NEITHER -> high ? HIGH : LOW;
        };
    }
}
