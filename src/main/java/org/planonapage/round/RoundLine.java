package org.planonapage.round;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing of a round: owed, handed in or sent back.
 *
 * @param owed what it is; of something that was handed in without being owed, without an owner
 * @param by the account that handed it in, empty for readers who may not read names, or null while nobody has
 * @param at when, or null
 * @param returned why it was sent back, or null when it was not
 * @param changes what it would change on record, field by field; empty while it is not handed in, and where the reader may
 *     not read it
 * @param effect what members would see otherwise; null while it is not handed in
 */
public record RoundLine(
        Owed owed,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable String returned,
        List<Change> changes,
        @Nullable Effect effect) {

    /** What stands on record, and what would. */
    public record Change(String field, String from, String to) {}

    /** Where a thing of a round stands. */
    public enum State {
        OWED("outstanding"),
        HANDED_IN("submitted"),
        SENT_BACK("sent back");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** The word of the screens. */
        public String word() {
            return word;
        }
    }

    /** The same for a reader who may not read names. */
    RoundLine withoutName() {
        return new RoundLine(owed, by == null ? null : "", at, returned, changes, effect);
    }

    /** Where it stands. */
    public State state() {
        if (returned != null) {
            return State.SENT_BACK;
        }
        return by == null ? State.OWED : State.HANDED_IN;
    }
}
