package org.planonapage.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
        browser.perform(signIn("member", DemoAccount.PASSWORD).session(session)).andExpect(authenticated());
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
    void makesAnAccountWaitAfterTenFailuresEvenWithTheRightPassword() throws Exception {
        database.sql("INSERT IGNORE INTO account (username, password, display_name) VALUES ('guessed', ?, 'Guessed')")
                .param(encoder.encode("the right one"))
                .update();
        for (int failure = 0; failure < SignInThrottle.ALLOWED_PER_ACCOUNT; failure++) {
            browser.perform(from("192.0.2.1", signIn("guessed", "a wrong one")))
                    .andExpect(redirectedUrl("/login?error"));
        }
        browser.perform(from("192.0.2.2", signIn("guessed", "the right one")))
                .andExpect(unauthenticated())
                .andExpect(redirectedUrl("/login?wait"));
        browser.perform(from("192.0.2.1", signIn("member", DemoAccount.PASSWORD)))
                .andExpect(authenticated());
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
