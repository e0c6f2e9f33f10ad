package org.planonapage.security;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;

@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String SIGN_IN = "/login";

    @Bean
    SecurityFilterChain signIn(HttpSecurity http) {
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView(SIGN_IN)
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated));
        http.formLogin(form -> form.failureHandler(failures()));
        http.exceptionHandling(exceptions -> exceptions.authenticationEntryPoint(new SignInEntry()));
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(
                "base-uri 'self'; form-action 'self'; frame-ancestors 'self'; object-src 'none'")));
        return http.build();
    }

    /** Argon2id with 16 MB and two passes. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    private static AuthenticationFailureHandler failures() {
        var handler = new ExceptionMappingAuthenticationFailureHandler();
        handler.setDefaultFailureUrl(SIGN_IN + "?error");
        handler.setExceptionMappings(Map.of(LockedException.class.getName(), SIGN_IN + "?wait"));
        return handler;
    }
}
