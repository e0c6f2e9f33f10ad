package org.planonapage.ui;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a page is compared with.
 *
 * @param day the earlier day, shown or offered; null where there is none
 * @param then what the page said on it; null where nothing is compared, and where it was not on record
 */
public record Earlier<E>(@Nullable EarlierDay day, @Nullable E then) {

    /** Whether the comparison is on. */
    public boolean isShown() {
        return day != null && day.isShown();
    }

    /** What the page said then; empty where nothing is compared, and where it was not on record. */
    public Optional<E> found() {
        return Optional.ofNullable(then);
    }
}
