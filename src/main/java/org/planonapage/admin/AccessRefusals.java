package org.planonapage.admin;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInvocation;
import org.planonapage.links.ProgrammeId;
import org.planonapage.security.SecurityEventKind;
import org.planonapage.security.SecurityLog;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Logs what an account asked for without the right to it. Whoever is not signed in is led to the sign-in and not logged. */
@Component
class AccessRefusals {

    private final SecurityLog log;

    AccessRefusals(SecurityLog log) {
        this.log = log;
    }

    @EventListener
    void refused(AuthorizationDeniedEvent<?> event) {
        Supplier<? extends Authentication> asking = event.getAuthentication();
        Authentication someone = asking.get();
        if (someone == null || someone instanceof AnonymousAuthenticationToken || !someone.isAuthenticated()) {
            return;
        }
        if (event.getObject() instanceof MethodInvocation call) {
            String programme = Stream.of(call.getArguments())
                    .filter(ProgrammeId.class::isInstance)
                    .map(String::valueOf)
                    .findFirst()
                    .orElse(null);
            String what = call.getMethod().getDeclaringClass().getSimpleName() + "."
                    + call.getMethod().getName();
            log.note(SecurityEventKind.ACCESS_REFUSED, programme, someone.getName(), "has no right to “" + what + "”");
        }
    }
}
