package org.planonapage.security;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/**
 * A council's OpenID provider: Spring's own authorization server, in a process of its own. Whoever
 * a request names is signed in there; "ann" has the address ann@shire.example, which it has seen to be hers, and "unseen"
 * one which it has not.
 */
@EnableWebSecurity
@EnableWebMvc
@ImportAutoConfiguration({TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class})
class OpenIdServer {

    static final String CLIENT = "plan";
    static final String SECRET = "a secret of the test";
    static final String PERSON = "Person";

    private static final String READY = "The provider is ready";

    /** It runs as long as the process, and says on the console when it is ready. */
    public static void main(String[] arguments) {
        // No application.properties: this is another application.
        new SpringApplicationBuilder(OpenIdServer.class)
                .properties("spring.config.name=none", "plan.database.url=none", "server.port=" + arguments[0])
                .properties("issuer=" + issuer(arguments[0]))
                .run();
        System.out.println(READY);
    }

    /** Starts it in a process of its own, since Spring Security keeps some of its settings for a whole process. */
    static Process start(String port) throws IOException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        OpenIdServer.class.getName(),
                        port)
                .redirectErrorStream(true)
                .start();
        BufferedReader words = process.inputReader();
        StringBuilder said = new StringBuilder();
        for (String line = words.readLine(); !READY.equals(line); line = words.readLine()) {
            if (line == null) {
                throw new IllegalStateException("The provider did not start: " + said);
            }
            said.append(line).append('\n');
        }
        return process;
    }

    static String freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return String.valueOf(probe.getLocalPort());
        }
    }

    static String issuer(String port) {
        return "http://localhost:" + port;
    }

    @Bean
    SecurityFilterChain protocol(HttpSecurity http) {
        http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()));
        http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated());
        // For what the provider tells about a person to whoever shows a token.
        http.oauth2ResourceServer(resource -> resource.jwt(Customizer.withDefaults()));
        http.addFilterAfter(OpenIdServer::signIn, HeaderWriterFilter.class);
        return http.build();
    }

    /** How a person signs in here is the provider's own affair: the test says who it is. */
    private static void signIn(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request instanceof HttpServletRequest http && http.getHeader(PERSON) instanceof String person) {
            SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                    person,
                    "",
                    List.of(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)))));
        }
        chain.doFilter(request, response);
    }

    @Bean
    RegisteredClientRepository clients() {
        return new InMemoryRegisteredClientRepository(
                RegisteredClient.withId(UUID.randomUUID().toString())
                        .clientId(CLIENT)
                        .clientSecret("{noop}" + SECRET)
                        .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        // Of an address of the loopback any port is meant.
                        .redirectUri("http://127.0.0.1/login/oauth2/code/council")
                        .scope("openid")
                        .scope("email")
                        .build());
    }

    @Bean
    AuthorizationServerSettings settings(Environment environment) {
        return AuthorizationServerSettings.builder()
                .issuer(environment.getRequiredProperty("issuer"))
                .build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> addresses() {
        return token -> {
            if (OidcParameterNames.ID_TOKEN.equals(token.getTokenType().getValue())) {
                Authentication person = Objects.requireNonNull(token.getPrincipal());
                String name = person.getName();
                token.getClaims()
                        .claim("email", name + "@Shire.example")
                        .claim("email_verified", !name.startsWith("unseen"));
            }
        };
    }

    @Bean
    JWKSource<SecurityContext> keys() throws NoSuchAlgorithmException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        return new ImmutableJWKSet<>(new JWKSet(new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                .privateKey(pair.getPrivate())
                .keyID("test")
                .build()));
    }

    @Bean
    JwtDecoder decoder(JWKSource<SecurityContext> keys) {
        return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
    }
}
