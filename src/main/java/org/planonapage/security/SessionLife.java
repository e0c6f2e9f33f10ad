package org.planonapage.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sign-ins: after a while without a request that a person made, after the longest time, and when their account says
 * so. What an open page sends of itself (its sign of life, its push) keeps nothing alive. At {@value #PATH} a page asks how
 * long the sign-in still lasts, and says that its reader is there.
 */
@Component
class SessionLife extends OncePerRequestFilter implements SessionAuthenticationStrategy {

    static final String PATH = "/session";

    private static final String LAST_USE = SessionLife.class.getName();
    private static final String ENDED = SignInEnded.class.getName();

    /** The container forgets a session later than we end it, so that its reader is told why. */
    private static final Duration GRACE = Duration.ofMinutes(2);

    private final SessionAccounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Duration idle;
    private final Duration longest;

    SessionLife(
            SessionAccounts accounts,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${plan.session.idle:30m}") Duration idle,
            @Value("${plan.session.longest:12h}") Duration longest) {
        if (idle.compareTo(Duration.ofMinutes(1)) < 0 || longest.compareTo(idle) < 0) {
            throw new IllegalArgumentException(
                    "plan.session.idle is at least a minute, and plan.session.longest at least as long.");
        }
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
        this.idle = idle;
        this.longest = longest;
    }

    /** Why this request's sign-in was ended, or null when it was not. */
    static SignInEnded.@Nullable Reason endedIn(HttpServletRequest request) {
        return request.getAttribute(ENDED) instanceof SignInEnded.Reason reason ? reason : null;
    }

    @Override
    public void onAuthentication(
            Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession();
        session.setMaxInactiveInterval((int) idle.plus(GRACE).toSeconds());
        session.setAttribute(LAST_USE, clock.instant());
        new SignIn(authentication.getName(), clock.instant()).keepIn(session);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getSession(false);
        boolean signedIn = session != null && isOpen(session, request);
        if (session != null && signedIn && isOfAPerson(request)) {
            session.setAttribute(LAST_USE, clock.instant());
        }
        if (request.getRequestURI().equals(request.getContextPath() + PATH)) {
            answer(signedIn ? session : null, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether somebody is signed in by the session; ends it when it is time. */
    private boolean isOpen(HttpSession session, HttpServletRequest request) {
        try {
            if (session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) == null) {
                return false;
            }
            SignIn signIn = SignIn.of(session);
            SignInEnded.Reason reason = signIn == null ? SignInEnded.Reason.ACCOUNT : ending(session, signIn, request);
            if (reason == null) {
                return true;
            }
            session.invalidate();
            request.setAttribute(ENDED, reason);
            if (signIn != null) {
                events.publishEvent(new SignInEnded(signIn.username(), request.getRemoteAddr(), reason));
            }
            return false;
        } catch (IllegalStateException endedByAnotherRequest) {
            return false;
        }
    }

    private SignInEnded.@Nullable Reason ending(HttpSession session, SignIn signIn, HttpServletRequest request) {
        if (left(session).isNegative()) {
            return clock.instant().isAfter(signIn.at().plus(longest))
                    ? SignInEnded.Reason.LONGEST
                    : SignInEnded.Reason.IDLE;
        }
        return isOfTheBuild(request) || accounts.lets(signIn) ? null : SignInEnded.Reason.ACCOUNT;
    }

    private Duration left(HttpSession session) {
        Instant now = clock.instant();
        SignIn signIn = SignIn.of(session);
        Instant last = session.getAttribute(LAST_USE) instanceof Instant use ? use : now;
        Duration ofIdle = Duration.between(now, last.plus(idle));
        Duration ofAll =
                signIn == null ? ofIdle : Duration.between(now, signIn.at().plus(longest));
        return ofIdle.compareTo(ofAll) < 0 ? ofIdle : ofAll;
    }

    private static boolean isOfAPerson(HttpServletRequest request) {
        String query = String.valueOf(request.getQueryString());
        boolean ofThePage = query.contains("v-r=heartbeat") || query.contains("v-r=push");
        boolean question =
                request.getRequestURI().endsWith(PATH) && !request.getMethod().equals("POST");
        return !ofThePage && !question && !isOfTheBuild(request);
    }

    private static boolean isOfTheBuild(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/VAADIN/") && !path.startsWith("/VAADIN/dynamic/") && !path.startsWith("/VAADIN/push")
                || path.startsWith("/aura/");
    }

    /** How many seconds are left, none when nobody is signed in, and whether they cannot be made more. */
    private void answer(@Nullable HttpSession session, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        SignIn signIn = session == null ? null : SignIn.of(session);
        if (session == null || signIn == null) {
            response.getWriter().write("{\"left\":0}");
            return;
        }
        Duration left = left(session);
        boolean last =
                clock.instant().plus(left).plusSeconds(1).isAfter(signIn.at().plus(longest));
        // A user name consists of letters, digits and few signs, none of which has a meaning here.
        response.getWriter()
                .write("{\"left\":" + Math.max(1, left.toSeconds()) + ",\"last\":" + last + ",\"who\":\""
                        + signIn.username() + "\"}");
    }
}
