package org.planonapage.security;

/** The password that was given for today's is another. */
public class WrongPasswordException extends RuntimeException {

    WrongPasswordException() {
        super("This is not your password of today.");
    }
}
