package org.planonapage.rating;

/**
 * The mark an action is shown with: its red, amber or green judgement, or complete, which replaces the judgement, or
 * none where nobody has judged it. Constants run from worst to best; {@link #NONE} stands outside that order.
 */
public enum Mark {
    RED("Red", 'R'),
    AMBER("Amber", 'A'),
    GREEN("Green", 'G'),
    COMPLETE("Complete", 'C'),
    NONE("Not rated", '–');

    private final String word;
    private final char letter;

    Mark(String word, char letter) {
        this.word = word;
        this.letter = letter;
    }

    /** The word that stands beside or in place of the mark, such as "Amber". */
    public String word() {
        return word;
    }

    /** The one letter drawn inside the mark; an en dash for {@link #NONE}. */
    public char letter() {
        return letter;
    }

    /** Whether this mark is better than the other; false where either is {@link #NONE}, since nothing can be said. */
    public boolean isBetterThan(Mark other) {
        return this != NONE && other != NONE && compareTo(other) > 0;
    }
}
