package org.planonapage.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The failed sign-ins of a quarter of an hour.
 *
 * @param account whether {@code who} is a user name; else it is an address of the network
 * @param failures how many there were
 * @param waitsUntil when the next attempt is allowed, or null when it is allowed now
 */
public record FailedSignIns(
        boolean account, String who, int failures, @Nullable Instant waitsUntil) {

    /** Whether every attempt is refused for the time being. */
    public boolean waits() {
        return waitsUntil != null;
    }
}
