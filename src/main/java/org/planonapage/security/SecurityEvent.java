package org.planonapage.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the security log.
 *
 * @param who the account that did it, "start" for the application itself, or "nobody" where no account is known
 * @param address of the network it came from, or null when it came from no request
 * @param session a short hash that is the same for all that was done in one session, or null outside any
 * @param programme the short name of the programme, or null when it concerns none
 * @param what "ann becomes manager of medway-2015"
 */
public record SecurityEvent(
        Instant at,
        SecurityEventKind kind,
        String who,
        @Nullable String address,
        @Nullable String session,
        @Nullable String programme,
        String what) {}
