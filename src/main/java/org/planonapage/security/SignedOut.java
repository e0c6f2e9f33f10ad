package org.planonapage.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.stereotype.Component;

/**
 * Where a reader goes who has signed out: to the page that says so, by way of the OpenID provider where the sign-in came
 * from one. To the provider leads an answer that the browser follows by itself, since the content policy lets no form lead
 * to another site.
 */
@Component
class SignedOut implements LogoutSuccessHandler {

    static final String PAGE = "/signed-out";

    private final LogoutSuccessHandler next;

    SignedOut(ObjectProvider<ClientRegistrationRepository> registered) {
        ClientRegistrationRepository providers = registered.getIfAvailable();
        next = providers == null ? here() : throughProvider(providers);
    }

    private static LogoutSuccessHandler here() {
        SimpleUrlLogoutSuccessHandler handler = new SimpleUrlLogoutSuccessHandler();
        handler.setDefaultTargetUrl(PAGE);
        return handler;
    }

    private static LogoutSuccessHandler throughProvider(ClientRegistrationRepository providers) {
        OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(providers);
        handler.setPostLogoutRedirectUri("{baseUrl}" + PAGE);
        handler.setDefaultTargetUrl(PAGE);
        handler.setRedirectStrategy((request, response, address) -> {
            if (address.equals(PAGE)) {
                response.sendRedirect(request.getContextPath() + PAGE);
            } else {
                response.setHeader("Refresh", "0;url=" + address);
            }
        });
        return handler;
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication someone)
            throws IOException, jakarta.servlet.ServletException {
        response.setHeader("Clear-Site-Data", "\"cache\"");
        next.onLogoutSuccess(request, response, someone);
    }
}
