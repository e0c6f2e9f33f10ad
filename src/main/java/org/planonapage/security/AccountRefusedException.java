package org.planonapage.security;

/** Refuses to do something with an account; its message says why, for the reader. */
public class AccountRefusedException extends RuntimeException {

    /** @param sentence what is not possible, and what is */
    public AccountRefusedException(String sentence) {
        super(sentence);
    }

    static AccountRefusedException unknown(Username username) {
        return new AccountRefusedException(
                "There is no account “" + username + "”. Find the person in the list of accounts.");
    }
}
