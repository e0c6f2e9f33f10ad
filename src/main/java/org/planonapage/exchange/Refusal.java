package org.planonapage.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Says why a row of a pack is refused; the importer adds file and row, and goes on to the next.
 */
public class Refusal extends RuntimeException {

    private final @Nullable String column;

    /**
     * @param column the column to blame, or null when it is the whole row
     * @param sentence what is wrong and what is allowed, for the person who keeps the file
     */
    public Refusal(@Nullable String column, String sentence) {
        super(sentence);
        this.column = column;
    }

    /** The column to blame, or null when it is the whole row. */
    public @Nullable String column() {
        return column;
    }

    /** What is wrong and what is allowed. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
