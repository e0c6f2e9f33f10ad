package org.planonapage.security;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String SIGN_IN = "/login";
    private static final String SIGN_OUT = "/logout";
    private static final Logger LOG = LoggerFactory.getLogger(SecurityConfiguration.class);

    @Bean
    SecurityFilterChain signIn(
            HttpSecurity http,
            ContentPolicy policy,
            Providers providers,
            ProviderAccounts providerAccounts,
            SessionLife life,
            KnownBrowsers browsers,
            SignedOut signedOut,
            VaadinDefaultRequestCache pagesAskedFor) {
        pagesAskedFor.setDelegateRequestCache(withoutTrace());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SIGN_IN)
                        .logoutSuccessHandler(signedOut)
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.formLogin(form -> form.failureHandler(failures()));
        http.csrf(tokens -> tokens.ignoringRequestMatchers(SIGN_OUT));
        http.addFilterBefore(new OwnPagesOnly(SIGN_IN, SIGN_OUT, SessionLife.PATH), SecurityContextHolderFilter.class);
        http.addFilterBefore(life, SecurityContextHolderFilter.class);
        http.sessionManagement(
                sessions -> sessions.addSessionAuthenticationStrategy(life).addSessionAuthenticationStrategy(browsers));
        if (!providers.all().isEmpty()) {
            http.oauth2Login(login -> login.loginPage(SIGN_IN)
                    .userInfoEndpoint(person -> person.oidcUserService(providerAccounts))
                    .failureHandler(SecurityConfiguration::notThroughProvider));
        }
        http.exceptionHandling(exceptions -> exceptions.authenticationEntryPoint(new SignInEntry()));
        http.headers(headers -> headers.addHeaderWriter(policy)
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(SecurityConfiguration::keepPagesOutOfCaches)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), microphone=(), geolocation=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .withObjectPostProcessor(eagerly()));
        return http.build();
    }

    /** Says whether there is no account, or whether it did not come to that; the log has the reason for who runs this. */
    private static void notThroughProvider(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        boolean unknown = failure instanceof OAuth2AuthenticationException refused
                && refused.getError().getErrorCode().equals(ProviderAccounts.NO_ACCOUNT);
        LOG.warn("Somebody could not sign in through a provider: {}", failure.getMessage());
        response.sendRedirect(request.getContextPath() + SIGN_IN + (unknown ? "?provider" : "?outside"));
    }

    /** What the build has given a name of its own may be kept by browsers; pages and downloads say who reads them. */
    private static void keepPagesOutOfCaches(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getRequestURI();
        if (path.contains("/VAADIN/dynamic/")) {
            response.setHeader("Cache-Control", "private, no-store");
        } else if (!path.contains("/VAADIN/") && !path.contains("/aura/")) {
            response.setHeader("Cache-Control", "no-cache, no-store, max-age=0, must-revalidate");
        }
    }

    /** The container has no use for a filter of ours: it belongs among Spring Security's. */
    @Bean
    FilterRegistrationBean<SessionLife> onlyAmongSecurityFilters(SessionLife life) {
        FilterRegistrationBean<SessionLife> registration = new FilterRegistrationBean<>(life);
        registration.setEnabled(false);
        return registration;
    }

    /** Whoever signs in returns to the page that was asked for, under the address that it had. */
    @SuppressWarnings("NullAway") // Without a name the cache adds no parameter; its setter says nothing of null.
    private static HttpSessionRequestCache withoutTrace() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    /** A page is forwarded to Vaadin's servlet, after which its headers can no longer be written. */
    private static ObjectPostProcessor<HeaderWriterFilter> eagerly() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    /** Argon2id with 16 MB and two passes, a few at once. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new BoundedHashing(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());
    }

    private static AuthenticationFailureHandler failures() {
        var handler = new ExceptionMappingAuthenticationFailureHandler();
        handler.setDefaultFailureUrl(SIGN_IN + "?error");
        handler.setExceptionMappings(Map.of(LockedException.class.getName(), SIGN_IN + "?wait"));
        return handler;
    }
}
