package org.planonapage.security;

/** Refuses a set-up link that was used, has grown too old, was replaced by a newer one, or never was. */
public class SetupLinkException extends RuntimeException {

    SetupLinkException() {
        super(
                "This set-up link does not work: each works once and for a day. While there is no administrator, each start"
                        + " of the application prints a new one.");
    }
}
