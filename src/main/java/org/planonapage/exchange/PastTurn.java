package org.planonapage.exchange;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change did to a row.
 *
 * @param row the row, under the key that it has on the day that is read
 * @param change the id of the change
 * @param at from when on the row said so
 * @param fate what became of the row
 * @param about the thing that it belongs to, or itself where references can name it; null where there is none
 * @param fields what its fields say otherwise than before; of a new row those that are filled, of one that went none
 */
public record PastTurn(
        PastThing row,
        long change,
        Instant at,
        Fate fate,
        @Nullable PastThing about,
        List<Field> fields) {

    /** What became of a row. */
    public enum Fate {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * A field that says something else than before.
     *
     * @param column the column of the pack; of a reference by several columns the last
     * @param before in words; empty when it was blank
     * @param after in words; empty when it is blank
     * @param prose whether it holds words that people write
     */
    public record Field(String column, String before, String after, boolean prose) {}

    public PastTurn {
        fields = List.copyOf(fields);
    }

    /** What the field says otherwise, or null when it says the same. */
    public @Nullable Field field(String column) {
        return fields.stream()
                .filter(field -> field.column().equals(column))
                .findAny()
                .orElse(null);
    }
}
