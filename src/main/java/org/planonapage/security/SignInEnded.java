package org.planonapage.security;

/**
 * An event: somebody's sign-in was ended by the application, not by signing out.
 *
 * @param username whose it was
 * @param address where the request came from that met the end
 * @param reason why it ended
 */
public record SignInEnded(String username, String address, Reason reason) {

    /** Why a sign-in ended. */
    public enum Reason {
        /** Nothing was done for as long as the setting allows. */
        IDLE,
        /** The longest time of a sign-in has passed. */
        LONGEST,
        /** The account has a new password, was disabled, or all its sign-ins were ended. */
        ACCOUNT
    }
}
