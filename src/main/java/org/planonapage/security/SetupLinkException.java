package org.planonapage.security;

/** Refuses a set-up link that was used, has grown too old, was replaced by a newer one, or never was. */
public class SetupLinkException extends RuntimeException {

    SetupLinkException() {
        super(
                "This set-up link does not work. Each link works once, for 24 hours. Until there is an administrator, each start"
                        + " of the application prints a new one.");
    }
}
