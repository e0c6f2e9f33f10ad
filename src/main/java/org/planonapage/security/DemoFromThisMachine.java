package org.planonapage.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers in a demonstration only a browser on this machine: neither what a proxy or a tunnel on it passes on, nor a page
 * elsewhere whose name was made to lead here.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoFromThisMachine extends OncePerRequestFilter {

    private static final Set<String> HERE =
            Set.of("localhost", "127.0.0.1", "[::1]", "::1", "0:0:0:0:0:0:0:1", "[0:0:0:0:0:0:0:1]");
    private static final Set<String> PASSED_ON = Set.of("forwarded", "via", "x-real-ip");

    private final DemoMode mode;

    DemoFromThisMachine(DemoMode mode) {
        this.mode = mode;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!mode.isOn() || isFromHere(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .write(
                        "This is a demonstration, whose passwords everybody knows. Open it on the machine that it runs on,"
                                + " at http://localhost, without a proxy. To let others in, start it in production: without"
                                + " plan.demo=true.\n");
    }

    private static boolean isFromHere(HttpServletRequest request) {
        return HERE.contains(request.getServerName().toLowerCase(Locale.ROOT))
                && HERE.contains(request.getRemoteAddr())
                && Collections.list(request.getHeaderNames()).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .noneMatch(name -> name.startsWith("x-forwarded-") || PASSED_ON.contains(name));
    }
}
