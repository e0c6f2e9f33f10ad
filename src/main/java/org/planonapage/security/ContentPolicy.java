package org.planonapage.security;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.stereotype.Component;

/**
 * The content security policy: scripts come from the application itself, and of those that stand in a page only such as
 * bear the number of that one answer. Nothing comes from elsewhere. Two things that a stricter policy would forbid are
 * left: Vaadin makes functions of what the server sends ('unsafe-eval'), and its components and charts write their own
 * styles ('unsafe-inline' for styles). See docs/adr/0016.
 */
@Component
class ContentPolicy implements HeaderWriter, VaadinServiceInitListener {

    private static final String NONCE = ContentPolicy.class.getName();
    private static final int BYTES = 18;

    private final SecureRandom random = new SecureRandom();

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        request.setAttribute(NONCE, nonce);
        response.setHeader(
                "Content-Security-Policy",
                String.join(
                        "; ",
                        "default-src 'self'",
                        "script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'",
                        "script-src-attr 'none'",
                        "style-src 'self' 'unsafe-inline'",
                        "img-src 'self' data:",
                        "font-src 'self' data:",
                        "object-src 'none'",
                        "base-uri 'self'",
                        "form-action 'self'",
                        "frame-ancestors 'self'"));
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(ContentPolicy::stamp);
    }

    /** Marks the scripts that Vaadin writes into the page as the server's own. */
    private static void stamp(IndexHtmlResponse page) {
        if (page.getVaadinRequest().getAttribute(NONCE) instanceof String nonce) {
            page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        }
    }
}
