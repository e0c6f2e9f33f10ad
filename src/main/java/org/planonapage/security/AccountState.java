package org.planonapage.security;

/** Whether an account can be used. */
public enum AccountState {
    INVITED("invited, has not signed in"),
    ACTIVE("active"),
    DISABLED("disabled");

    private final String word;

    AccountState(String word) {
        this.word = word;
    }

    /** "active". */
    public String word() {
        return word;
    }
}
