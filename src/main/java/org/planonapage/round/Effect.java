package org.planonapage.round;

import org.jspecify.annotations.Nullable;
import org.planonapage.rating.Mark;

/**
 * What publishing a form does to what members see.
 *
 * @param group what it is among, in words: "Marks of actions"
 * @param before what they see now
 * @param after what they will see
 * @param details whether the reader may also read the form field by field; a small number may stand in it
 */
public record Effect(String group, Glimpse before, Glimpse after, boolean details) {

    /**
     * A thing as members see it at a glance.
     *
     * @param mark of a judgement, or null where there is none to show
     * @param words "16, Very high", "88.8% in April 2026"; of a judgement its reason; empty where nothing is on record
     */
    public record Glimpse(@Nullable Mark mark, String words) {

        /** Where nothing is on record. */
        public static final Glimpse NOTHING = new Glimpse(null, "");

        public static Glimpse of(String words) {
            return new Glimpse(null, words);
        }
    }

    /** An effect of which the reader may read everything. */
    public static Effect of(String group, Glimpse before, Glimpse after) {
        return new Effect(group, before, after, true);
    }

    /** Whether members see another mark, or other words where there is no mark. */
    public boolean isChange() {
        return before.mark() != after.mark()
                || (after.mark() == null && !before.words().equals(after.words()));
    }
}
