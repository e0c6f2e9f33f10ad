package org.planonapage.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import as those who load see it.
 *
 * @param row who loaded what, and when
 * @param added rows that were new
 * @param changed rows that said something else than before
 * @param unchanged rows that said what was already stored
 * @param undoneAt when it was undone, or null
 * @param undoneBy who undid it, or null
 */
public record EarlierImport(
        ImportRow row,
        int added,
        int changed,
        int unchanged,
        @Nullable Instant undoneAt,
        @Nullable String undoneBy) {

    public boolean isUndone() {
        return undoneAt != null;
    }
}
