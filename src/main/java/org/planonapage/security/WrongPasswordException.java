package org.planonapage.security;

/** The password that was given for today's is another. */
public class WrongPasswordException extends RuntimeException {

    WrongPasswordException() {
        super("That isn’t your current password.");
    }
}
