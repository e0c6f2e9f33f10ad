package org.planonapage.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.WordDiff;

/**
 * What became of a part of the plan from one edition to another.
 *
 * @param before its number in the first; null of what is new
 * @param after its number in the second; null of what was dropped
 * @param fields what it says, word by word
 * @param basis by what the two were held to be the same: "carried over", "same number, similar wording"; blank of what
 *     stands in one only
 */
public record Compared(
        Fate fate, @Nullable String before, @Nullable String after, List<Field> fields, String basis) {

    /** What became of it. */
    public enum Fate {
        KEPT("Kept"),
        CHANGED("Changed"),
        NEW("New"),
        DROPPED("Dropped");

        private final String word;

        Fate(String word) {
            this.word = word;
        }

        /** "Kept". */
        public String word() {
            return word;
        }
    }

    /** A text of it under its name: "Lead". */
    public record Field(String name, WordDiff words) {}

    public Compared {
        fields = List.copyOf(fields);
    }
}
