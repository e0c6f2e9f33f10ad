package org.planonapage.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in through a real OpenID provider, hop by hop as a browser goes. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.security.oauth2.client.registration.council.client-id=" + OpenIdServer.CLIENT,
            "spring.security.oauth2.client.registration.council.client-secret=" + OpenIdServer.SECRET,
            "spring.security.oauth2.client.registration.council.client-name=Shire Council",
            "spring.security.oauth2.client.registration.council.scope=openid,email"
        })
class OpenIdTest {

    private static String issuer = "";
    private static @Nullable Process provider;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Providers providers;

    private HttpClient browser;

    @DynamicPropertySource
    static void startProvider(DynamicPropertyRegistry registry) throws IOException {
        String port = OpenIdServer.freePort();
        provider = OpenIdServer.start(port);
        issuer = OpenIdServer.issuer(port);
        registry.add("spring.security.oauth2.client.provider.council.issuer-uri", () -> issuer);
    }

    @AfterAll
    static void stopProvider() {
        Objects.requireNonNull(provider).destroy();
    }

    @BeforeEach
    void openBrowser() {
        browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Test
    void offersTheProviderByItsName() {
        assertThat(providers.all())
                .containsExactly(new Providers.Provider("Shire Council", "oauth2/authorization/council"));
    }

    @Test
    void letsInWhoHasAnAccountWithThatAddress() throws Exception {
        create("ann.at.home", "ann@shire.example", false);
        assertThat(signIn("ann").getPath()).isEqualTo("/");
        assertThat(status("/")).isEqualTo(200);
        assertThat(database.sql("SELECT last_sign_in_at IS NOT NULL FROM account WHERE username = 'ann.at.home'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void knowsThePersonAgainUnderAnotherAddressAndNobodyElseUnderTheirs() throws Exception {
        create("carol", "carol@shire.example", false);
        create("dora", "dora@shire.example", false);
        assertThat(signIn("carol").getPath()).isEqualTo("/");
        database.sql("UPDATE account SET email = 'carol.married@shire.example' WHERE username = 'carol'")
                .update();
        openBrowser();
        assertThat(signIn("carol").getPath()).as("the address changed here").isEqualTo("/");
        database.sql("UPDATE account SET email = NULL WHERE username = 'dora'").update();
        database.sql("UPDATE account SET email = 'dora@shire.example' WHERE username = 'carol'")
                .update();
        openBrowser();
        assertThat(signIn("dora").toString())
                .as("another person who has the address of a bound account")
                .endsWith("/login?provider");
        database.sql("DELETE FROM provider_identity").update();
        openBrowser();
        assertThat(signIn("dora").getPath()).as("after a new link").isEqualTo("/");
    }

    @Test
    void makesNoAccountForWhoHasNone() throws Exception {
        assertThat(signIn("stranger").toString()).endsWith("/login?provider");
        assertThat(status("/")).isEqualTo(302);
        assertThat(database.sql("SELECT COUNT(*) FROM account WHERE email = 'stranger@shire.example'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void refusesAnAccountThatIsDisabled() throws Exception {
        create("ben", "ben@shire.example", true);
        assertThat(signIn("ben").toString()).endsWith("/login?provider");
        assertThat(status("/")).isEqualTo(302);
    }

    @Test
    void refusesAnAddressThatTheProviderHasNotSeenToBeThePersonsOwn() throws Exception {
        create("unseen", "unseen@shire.example", false);
        assertThat(signIn("unseen").toString()).endsWith("/login?provider");
        assertThat(status("/")).isEqualTo(302);
    }

    /** From the link of the sign-in page to where the application sends whoever comes back from the provider. */
    private URI signIn(String name) throws IOException, InterruptedException {
        URI next = address("/oauth2/authorization/council");
        boolean back = false;
        for (int hop = 0; hop < 10; hop++) {
            back |= next.getPath().equals("/login/oauth2/code/council");
            HttpResponse<String> response = get(next, name);
            assertThat(response.statusCode()).as(next + " " + response.body()).isEqualTo(302);
            next = next.resolve(response.headers().firstValue("Location").orElseThrow());
            if (back) {
                return next;
            }
        }
        throw new AssertionError("The way does not end; it came to " + next);
    }

    private int status(String path) throws IOException, InterruptedException {
        return get(address(path), "").statusCode();
    }

    private HttpResponse<String> get(URI address, String name) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept", "text/html");
        if (address.toString().startsWith(issuer)) {
            request.header(OpenIdServer.PERSON, name);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private void create(String username, String email, boolean disabled) {
        database.sql("INSERT IGNORE INTO account (username, email, display_name, disabled) VALUES (?, ?, ?, ?)")
                .params(username, email, username, disabled)
                .update();
    }
}
