package org.planonapage.plan;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A theme at two moments.
 *
 * @param then null where it was not there yet
 * @param now null where it is gone
 */
public record ThemeChange(@Nullable ThemeRow then, @Nullable ThemeRow now) {

    /** Whether title or outcome say something else. */
    public boolean isReworded() {
        return then != null
                && now != null
                && !(Objects.equals(then.title(), now.title()) && Objects.equals(then.outcome(), now.outcome()));
    }

    /** "new" or "reworded"; blank where nothing changed. */
    public String remark() {
        return then == null ? "new" : isReworded() ? "reworded" : "";
    }
}
