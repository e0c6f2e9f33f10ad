package org.planonapage.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link by which somebody chooses the password of an account, once. It is shown when it is made and never again.
 *
 * @param path "/invitation?token=…", to which the address of the application is put in front; empty once it was mailed
 * @param until when it ceases to work
 * @param sent the address to which it was mailed, or null where it is to be handed over
 */
public record InvitationLink(
        Username username,
        String path,
        Instant until,
        @Nullable Email sent) {

    InvitationLink(Username username, String path, Instant until) {
        this(username, path, until, null);
    }

    /** The same after it was mailed to the person: nobody else comes to see the path. */
    InvitationLink sentTo(Email email) {
        return new InvitationLink(username, "", until, email);
    }

    @Override
    public String toString() {
        return "a link for " + username;
    }
}
