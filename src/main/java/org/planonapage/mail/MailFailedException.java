package org.planonapage.mail;

/** Says that a letter could not be handed to the mail server, and in its message why. */
public class MailFailedException extends RuntimeException {

    MailFailedException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
