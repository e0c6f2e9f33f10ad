package org.planonapage.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** When a sign-in ends of itself. */
class SessionLifeTest {

    private Instant now = Instant.parse("2015-06-01T08:00:00Z");
    private final InstantSource hands = () -> now;
    private final List<Object> events = new ArrayList<>();
    private boolean accountLets = true;

    @SuppressWarnings("NullAway") // It asks nothing of the database here.
    private final SessionAccounts accounts = new SessionAccounts(null, null) {
        @Override
        boolean lets(SignIn signIn) {
            return accountLets;
        }
    };

    private final SessionLife life = new SessionLife(
            accounts, events::add, hands.withZone(ZoneOffset.UTC), Duration.ofMinutes(30), Duration.ofHours(12));
    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void signIn() {
        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, "somebody");
        MockHttpServletRequest request = request("POST", "/login", null);
        life.onAuthentication(
                UsernamePasswordAuthenticationToken.unauthenticated("ann", ""), request, new MockHttpServletResponse());
    }

    @Test
    void endsAfterHalfAnHourInWhichOnlyThePageSpoke() throws Exception {
        for (int minutes = 0; minutes < 30; minutes += 2) {
            now = now.plus(Duration.ofMinutes(2));
            call("POST", "/", "v-r=heartbeat&v-uiId=0");
            call("GET", "/VAADIN/push", "v-r=push");
            call("GET", "/session", null);
            call("GET", "/VAADIN/build/indexhtml.js", null);
        }
        assertThat(session.isInvalid()).isFalse();
        now = now.plusSeconds(1);
        call("POST", "/", "v-r=heartbeat&v-uiId=0");
        assertThat(session.isInvalid()).isTrue();
        assertThat(events).containsExactly(new SignInEnded("ann", "127.0.0.1", SignInEnded.Reason.IDLE));
    }

    @Test
    void lastsWhilePeopleDoSomethingAndTwelveHoursAtMost() throws Exception {
        for (int minutes = 0; minutes < 12 * 60; minutes += 20) {
            now = now.plus(Duration.ofMinutes(20));
            call("POST", "/", "v-r=uidl&v-uiId=0");
        }
        assertThat(session.isInvalid()).isFalse();
        now = now.plusSeconds(1);
        call("POST", "/", "v-r=uidl&v-uiId=0");
        assertThat(session.isInvalid()).isTrue();
        assertThat(events).containsExactly(new SignInEnded("ann", "127.0.0.1", SignInEnded.Reason.LONGEST));
    }

    @Test
    void isLengthenedByWhoSaysSo() throws Exception {
        now = now.plus(Duration.ofMinutes(29));
        assertThat(call("GET", "/session", null)).isEqualTo("{\"left\":60,\"last\":false,\"who\":\"ann\"}");
        assertThat(call("POST", "/session", null)).isEqualTo("{\"left\":1800,\"last\":false,\"who\":\"ann\"}");
    }

    @Test
    void endsWithTheAccount() throws Exception {
        accountLets = false;
        call("POST", "/", "v-r=uidl&v-uiId=0");
        assertThat(session.isInvalid()).isTrue();
        assertThat(events).containsExactly(new SignInEnded("ann", "127.0.0.1", SignInEnded.Reason.ACCOUNT));
    }

    private String call(String method, String path, @Nullable String query) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        life.doFilter(request(method, path, query), response, new MockFilterChain());
        return response.getContentAsString();
    }

    private MockHttpServletRequest request(String method, String path, @Nullable String query) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setQueryString(query);
        request.setSession(session);
        return request;
    }
}
