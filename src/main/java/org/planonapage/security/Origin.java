package org.planonapage.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where a request came from.
 *
 * @param address of the network, or null outside any request
 * @param session a short hash of the session's id, from which nobody can take the session over; null outside any
 */
record Origin(@Nullable String address, @Nullable String session) {

    private static final int HASH_BYTES = 6;

    /** That of the current thread's request; where work goes on after its request, the address of the sign-in. */
    static Origin current() {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web) {
            HttpServletRequest request = web.getRequest();
            HttpSession session = request.getSession(false);
            return new Origin(request.getRemoteAddr(), session == null ? null : hash(session.getId()));
        }
        Authentication someone = SecurityContextHolder.getContext().getAuthentication();
        return someone != null && someone.getDetails() instanceof WebAuthenticationDetails details
                ? new Origin(details.getRemoteAddress(), null)
                : new Origin(null, null);
    }

    private static String hash(String id) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
