package org.planonapage.rating;

/** A judgement of an action: red, amber or green, made by a person on a day. */
public enum Rag {
    RED("red", Mark.RED),
    AMBER("amber", Mark.AMBER),
    GREEN("green", Mark.GREEN);

    private final String word;
    private final Mark mark;

    Rag(String word, Mark mark) {
        this.word = word;
        this.mark = mark;
    }

    /** The word within a sentence and in packs: "amber". */
    public String word() {
        return word;
    }

    /** What it is shown with. */
    public Mark mark() {
        return mark;
    }
}
