package org.planonapage.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Signing in, through the filters that every request passes. */
@SpringBootTest
class SignInTest {

    private static final String RIGHT = "the right one";

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PasswordEncoder encoder;

    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void keepsPasswordsAsArgon2idEachWithItsOwnSalt() {
        List<String> hashes = database.sql("SELECT password FROM account WHERE demo")
                .query((row, number) -> row.getString("password"))
                .list();
        assertThat(hashes)
                .hasSize(DemoAccount.values().length)
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.startsWith("$argon2id$v=19$m=16384,t=2,p=1$"))
                .allMatch(hash -> encoder.matches(DemoAccount.PASSWORD, hash))
                .noneMatch(hash -> encoder.matches("Demo", hash));
    }

    @Test
    void renewsTheSession() throws Exception {
        MockHttpSession session = new MockHttpSession();
        String before = session.getId();
        browser.perform(signIn("member", DemoAccount.PASSWORD).session(session).with(request -> {
                    request.setRequestedSessionId(before);
                    return request;
                }))
                .andExpect(authenticated());
        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void forgivesCapitalsAndSpacesInTheUserNameOnly() throws Exception {
        browser.perform(signIn(" Member ", DemoAccount.PASSWORD)).andExpect(authenticated());
        browser.perform(signIn("member", "DEMO")).andExpect(unauthenticated()).andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void answersAnUnknownAccountAsAWrongPassword() throws Exception {
        browser.perform(signIn("nobody-knows", "demo"))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void makesAnAccountWaitAfterTenFailuresFromOneAddressOnly() throws Exception {
        create("guessed");
        for (int failure = 0; failure < SignInThrottle.ALLOWED_PER_PLACE; failure++) {
            browser.perform(from("192.0.2.1", signIn("guessed", "a wrong one")))
                    .andExpect(redirectedUrl("/login?error"));
        }
        browser.perform(from("192.0.2.1", signIn("guessed", RIGHT)))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/login?wait"));
        browser.perform(from("192.0.2.2", signIn("guessed", RIGHT))).andExpect(authenticated());
    }

    @Test
    void letsABrowserInThatIsKnownWhenItsAddressHasToWait() throws Exception {
        create("known");
        Cookie known = Objects.requireNonNull(browser.perform(from("192.0.2.3", signIn("known", RIGHT)))
                .andReturn()
                .getResponse()
                .getCookie(KnownBrowsers.COOKIE));
        for (int failure = 0; failure < SignInThrottle.ALLOWED_PER_PLACE; failure++) {
            browser.perform(from("192.0.2.3", signIn("known", "a wrong one")));
        }
        browser.perform(from("192.0.2.3", signIn("known", RIGHT))).andExpect(redirectedUrl("/login?wait"));
        browser.perform(from("192.0.2.3", signIn("known", RIGHT).cookie(known))).andExpect(authenticated());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sp\u00e9lled", "spelled\u200b", "spel\u00adled", "\uff53pelled"})
    void knowsAnAccountByOneSpellingOnly(String other) throws Exception {
        create("spelled");
        browser.perform(signIn(other, RIGHT)).andExpect(unauthenticated()).andExpect(redirectedUrl("/login?error"));
        assertThat(database.sql("SELECT COUNT(*) FROM account WHERE username = ?")
                        .param(other)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void signsNobodyInForAPageOfAnotherSite() throws Exception {
        browser.perform(signIn("member", DemoAccount.PASSWORD).header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden());
        browser.perform(signIn("member", DemoAccount.PASSWORD).header("Origin", "https://other.example"))
                .andExpect(status().isForbidden());
    }

    @Test
    void signsOutByAPost() throws Exception {
        MockHttpSession session = session("member", DemoAccount.PASSWORD);
        browser.perform(post("/logout").session(session))
                .andExpect(redirectedUrl("/signed-out"))
                .andExpect(header().string("Clear-Site-Data", "\"cache\""));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void endsOtherSignInsWithTheAccount() throws Exception {
        create("leaver");
        MockHttpSession session = session("leaver", RIGHT);
        assertThat(open(session)).isTrue();
        database.sql("UPDATE account SET valid_from = UTC_TIMESTAMP(6) + INTERVAL 1 DAY WHERE username = 'leaver'")
                .update();
        assertThat(open(session)).isFalse();
        database.sql("UPDATE account SET valid_from = NULL WHERE username = 'leaver'")
                .update();
        MockHttpSession disabled = session("leaver", RIGHT);
        database.sql("UPDATE account SET disabled = TRUE WHERE username = 'leaver'")
                .update();
        assertThat(open(disabled)).isFalse();
    }

    private void create(String username) {
        database.sql("INSERT IGNORE INTO account (username, password, display_name) VALUES (?, ?, 'Somebody')")
                .params(username, encoder.encode(RIGHT))
                .update();
    }

    private MockHttpSession session(String username, String password) throws Exception {
        MockHttpSession session = new MockHttpSession();
        browser.perform(signIn(username, password).session(session)).andExpect(authenticated());
        return session;
    }

    /** Whether the session's sign-in is one, as the pages ask it. */
    private boolean open(MockHttpSession session) throws Exception {
        return !browser.perform(get("/session").session(session))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .equals("{\"left\":0}");
    }

    @Test
    void sendsWhoIsNotSignedInToTheSignIn() throws Exception {
        browser.perform(get("/medway-2015")).andExpect(status().isFound()).andExpect(redirectedUrl("/login"));
    }

    @Test
    void saysSoWhereTheSessionEnded() throws Exception {
        browser.perform(get("/medway-2015").with(request -> {
                    request.setRequestedSessionId("gone");
                    request.setRequestedSessionIdValid(false);
                    return request;
                }))
                .andExpect(redirectedUrl("/login?ended"));
    }

    private static MockHttpServletRequestBuilder signIn(String username, String password) {
        return post("/login")
                .param("username", username)
                .param("password", password)
                .with(csrf());
    }

    private static MockHttpServletRequestBuilder from(String address, MockHttpServletRequestBuilder request) {
        return request.with(sent -> {
            sent.setRemoteAddr(address);
            return sent;
        });
    }
}
