package org.planonapage.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The browsers from which an account has signed in before, known by a cookie that is sent to the sign-in only. It opens
 * nothing; it spares its browser what strangers' failures cost ({@link SignInThrottle}).
 */
@Component
class KnownBrowsers implements SessionAuthenticationStrategy {

    static final String COOKIE = "plan-browser";
    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient database;
    private final Clock clock;

    KnownBrowsers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** By what name the browser of the request is known for the account. */
    Optional<String> known(HttpServletRequest request, String account) {
        return tokens(request)
                .filter(token -> database.sql("""
                                SELECT COUNT(*) FROM known_browser b JOIN account a ON a.id = b.account_id
                                WHERE b.token_hash = ? AND a.username = ? AND b.made_at > ?
                                """)
                                .params(token.hash(), account, oldest())
                                .query(Long.class)
                                .single()
                        == 1)
                .map(OneTimeToken::hash)
                .findFirst();
    }

    private static Stream<OneTimeToken> tokens(HttpServletRequest request) {
        return request.getCookies() == null
                ? Stream.empty()
                : Arrays.stream(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .map(OneTimeToken::new);
    }

    @Override
    @Transactional
    public void onAuthentication(Authentication someone, HttpServletRequest request, HttpServletResponse response) {
        if (known(request, someone.getName()).isPresent()) {
            return;
        }
        OneTimeToken token = OneTimeToken.fresh();
        database.sql("DELETE FROM known_browser WHERE made_at < ?")
                .param(oldest())
                .update();
        database.sql("INSERT INTO known_browser (token_hash, account_id, made_at)"
                        + " SELECT ?, id, ? FROM account WHERE username = ?")
                .params(token.hash(), Timestamp.from(clock.instant()), someone.getName())
                .update();
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, token.value())
                        .path(request.getContextPath() + "/login")
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Strict")
                        .maxAge(KEPT)
                        .build()
                        .toString());
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(KEPT));
    }
}
