package org.planonapage.security;

/** What sort of thing a line of the security log is about; the names are stored. */
public enum SecurityEventKind {
    SIGN_IN("Signed in"),
    SIGN_IN_FAILED("Sign-in failed"),
    SIGN_IN_REFUSED("Sign-in refused: too many attempts"),
    SIGN_OUT("Signed out"),
    ACCESS_REFUSED("Access refused"),
    RIGHTS("Role or post changed"),
    INVITATION("Invited"),
    PASSWORD("Password changed"),
    ACCOUNT("Account changed"),
    FIRST_ADMINISTRATOR("First administrator made"),
    PROGRAMME("Programme made"),
    SETTINGS("Setting changed"),
    SMALL_NUMBERS("Rule for small numbers changed"),
    EXPORT("Data taken out"),
    IMPORT("Data loaded"),
    UNDO("Load undone"),
    RESTORE("Backup restored"),
    PURGE("Old data deleted");

    private final String words;

    SecurityEventKind(String words) {
        this.words = words;
    }

    /** "Signed in". */
    public String words() {
        return words;
    }
}
