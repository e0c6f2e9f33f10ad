package org.planonapage.security;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in, as its HTTP session keeps it.
 *
 * @param username whose it is
 * @param at when it began
 */
record SignIn(String username, Instant at) implements Serializable {

    private static final String NAME = SignIn.class.getName();

    /** Null where nobody has signed in. */
    static @Nullable SignIn of(HttpSession session) {
        return session.getAttribute(NAME) instanceof SignIn signIn ? signIn : null;
    }

    void keepIn(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    /** Lets the sign-in of the current page count from that moment, as whoever made the change has proven who it is. */
    static void renew(String username, Instant at) {
        if (VaadinSession.getCurrent() instanceof VaadinSession session && session.getSession() != null) {
            session.getSession().setAttribute(NAME, new SignIn(username, at));
        }
    }
}
