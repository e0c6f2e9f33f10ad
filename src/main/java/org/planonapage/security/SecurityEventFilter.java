package org.planonapage.security;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the security log to show.
 *
 * @param kind null for all
 * @param person a part of a user name, looked for in who did it and in what was done; blank for all
 * @param from the first day, or null for no limit
 * @param to the last day, or null for no limit
 */
public record SecurityEventFilter(
        @Nullable SecurityEventKind kind,
        String person,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Everything. */
    public static final SecurityEventFilter ALL = new SecurityEventFilter(null, "", null, null);
}
