package org.planonapage.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.event.AbstractAuthenticationFailureEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.authorization.AuthorizationEventPublisher;
import org.springframework.security.authorization.SpringAuthorizationEventPublisher;
import org.springframework.security.core.Authentication;

/** Logs what Spring Security says of sign-ins, by whatever way they come. */
@Configuration(proxyBeanMethods = false)
class SignInLog {

    private static final Duration QUIET = Duration.ofMinutes(1);
    private static final int REMEMBERED = 1_000;

    private final SecurityLog log;
    private final AccountRepository accounts;
    private final Clock clock;

    /** When a refusal was logged last, by account and address, so that whoever goes on trying cannot fill the log. */
    private final Map<String, Instant> refused = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > REMEMBERED;
        }
    };

    SignInLog(SecurityLog log, AccountRepository accounts, Clock clock) {
        this.log = log;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Without it Spring Security says nothing of what it refuses. */
    @Bean
    static AuthorizationEventPublisher authorizationEvents(ApplicationEventPublisher events) {
        return new SpringAuthorizationEventPublisher(events);
    }

    /** As Spring Boot's, but a failure of a kind that it does not know, such as a provider's, is told too. */
    @Bean
    static AuthenticationEventPublisher authenticationEvents(ApplicationEventPublisher events) {
        DefaultAuthenticationEventPublisher publisher = new DefaultAuthenticationEventPublisher(events);
        publisher.setDefaultAuthenticationFailureEvent(AuthenticationFailureBadCredentialsEvent.class);
        return publisher;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        Authentication someone = event.getAuthentication();
        log.note(SecurityEventKind.SIGN_IN, null, someone.getName(), "signs in");
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        log.note(SecurityEventKind.SIGN_OUT, null, event.getAuthentication().getName(), "signs out");
    }

    @EventListener
    void failed(AbstractAuthenticationFailureEvent event) {
        String who = known(event.getAuthentication().getName());
        if (!(event instanceof AuthenticationFailureLockedEvent)) {
            log.note(SecurityEventKind.SIGN_IN_FAILED, null, who, "could not sign in");
        } else if (isNews(who + " " + Origin.current().address())) {
            log.note(SecurityEventKind.SIGN_IN_REFUSED, null, who, "has to wait after too many failed sign-ins");
        }
    }

    private synchronized boolean isNews(String whoAndWhere) {
        Instant now = clock.instant();
        Instant last = refused.get(whoAndWhere);
        if (last != null && last.plus(QUIET).isAfter(now)) {
            return false;
        }
        refused.put(whoAndWhere, now);
        return true;
    }

    /** The account's own name; what is no account's may be a password that was typed into the wrong field. */
    private String known(String typed) {
        try {
            Username username = new Username(typed.strip().toLowerCase(Locale.ROOT));
            return accounts.existsByUsername(username.value()) ? username.value() : SecurityLog.NOBODY;
        } catch (IllegalArgumentException noUsername) {
            return SecurityLog.NOBODY;
        }
    }
}
