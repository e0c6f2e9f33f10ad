package org.planonapage.security;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is signed in and reading.
 *
 * @param username the account's user name
 * @param administrator whether the account keeps accounts and settings; that alone opens no programme
 */
public record Viewer(String username, boolean administrator) {

    static final String ADMINISTRATOR = "ROLE_ADMINISTRATOR";

    /** The account of the current thread's request, or empty when nobody is signed in. */
    public static Optional<Viewer> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(someone -> !(someone instanceof AnonymousAuthenticationToken))
                .map(someone -> new Viewer(someone.getName(), isAdministrator(someone)));
    }

    private static boolean isAdministrator(Authentication someone) {
        return someone.getAuthorities().stream().anyMatch(granted -> ADMINISTRATOR.equals(granted.getAuthority()));
    }
}
