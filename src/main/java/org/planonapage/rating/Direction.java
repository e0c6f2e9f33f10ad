package org.planonapage.rating;

/** Direction of travel as published: better, same or worse than before. */
public enum Direction {
    BETTER("better"),
    SAME("same"),
    WORSE("worse");

    private final String word;

    Direction(String word) {
        this.word = word;
    }

    /** The word of the pack and of the screen: "better". */
    public String word() {
        return word;
    }
}
