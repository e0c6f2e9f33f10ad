package org.planonapage.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as those see it who keep accounts, and its holder.
 *
 * @param displayName "Ann Example"
 * @param email the address that an OpenID provider may know it by, or null
 * @param administrator whether it keeps accounts, programmes and settings
 * @param demo whether its password is public, so that it works in a demonstration only
 * @param lastSignInAt null when it has never signed in
 */
public record AccountRow(
        Username username,
        String displayName,
        @Nullable String email,
        boolean administrator,
        boolean demo,
        AccountState state,
        @Nullable Instant lastSignInAt) {}
