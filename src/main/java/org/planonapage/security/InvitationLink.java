package org.planonapage.security;

import java.time.Instant;

/**
 * A link by which somebody chooses the password of an account, once. It is shown when it is made and never again.
 *
 * @param path "/invitation?token=…", to which the address of the application is put in front
 * @param until when it ceases to work
 */
public record InvitationLink(Username username, String path, Instant until) {

    @Override
    public String toString() {
        return "a link for " + username;
    }
}
