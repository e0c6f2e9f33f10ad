package org.planonapage.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who is behind a change.
 *
 * @param account the user name, or "start" for what the process did itself
 * @param name the account's own name, or the user name where there is no such account
 * @param madeAt when it was really made, which for an import is not the day under which its rows stand
 * @param reason of the change, in words
 * @param source what an import was written from, or null where the change is no import
 */
public record PastWho(
        String account,
        String name,
        Instant madeAt,
        String reason,
        @Nullable String source) {

    /** Whether it was written by hand, rather than by an import or by the process itself. */
    public boolean isByHand() {
        return source == null && !account.equals("start");
    }
}
