package org.planonapage.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What the security log says of sign-ins and refusals, how a person is forgotten in it, and when its lines go. */
@SpringBootTest
class SecurityLogTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private SecurityEvents events;

    @Autowired
    private SecurityLog log;

    @Autowired
    private ForgottenPeople forgotten;

    @Autowired
    private List<Expiry> expiries;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void tellsSignInFailureRefusalAndSignOutWithTheAddress() throws Exception {
        create("watched");
        MockMvc browser = browser();
        browser.perform(signIn("watched", "the right one"));
        browser.perform(post("/login")
                .with(csrf())
                .with(address())
                .param("username", "my-password-in-the-wrong-field!")
                .param("password", "x"));
        for (int failure = 0; failure <= SignInThrottle.ALLOWED_PER_ACCOUNT + 2; failure++) {
            browser.perform(signIn("watched", "a wrong one"));
        }
        assertThat(kinds("watched"))
                .contains(SecurityEventKind.SIGN_IN, SecurityEventKind.SIGN_IN_FAILED)
                .containsOnlyOnce(SecurityEventKind.SIGN_IN_REFUSED);
        assertThat(database.sql("SELECT DISTINCT address FROM security_event WHERE who = 'watched'")
                        .query(String.class)
                        .list())
                .containsExactly("192.0.2.77");
        assertThat(database.sql(
                                "SELECT COUNT(*) FROM security_event WHERE who LIKE '%password%' OR what LIKE '%wrong-field%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void tellsWhoAskedForWhatIsNotOpenToThem() {
        create("curious");
        as("curious");
        try {
            events.page(SecurityEventFilter.ALL, 1);
        } catch (org.springframework.security.access.AccessDeniedException expected) {
            assertThat(kinds("curious")).containsExactly(SecurityEventKind.ACCESS_REFUSED);
            return;
        }
        throw new AssertionError("not refused");
    }

    @Test
    void makesOneLineOfWhatWouldBeTwo() {
        log.note(SecurityEventKind.SETTINGS, null, "forger", "one\r\n2026 INFO two\u2028three\u202E");
        assertThat(database.sql("SELECT what FROM security_event WHERE who = 'forger'")
                        .query(String.class)
                        .list())
                .containsExactly("one 2026 INFO two three");
    }

    @Test
    void forgetsAPersonEverywhereAndKeepsWhatTheyDid() {
        create("leaver");
        database.sql("UPDATE account SET disabled = TRUE, email = 'leaver@shire.example' WHERE username = 'leaver'")
                .update();
        long id = database.sql("SELECT id FROM account WHERE username = 'leaver'")
                .query(Long.class)
                .single();
        database.sql("INSERT INTO `change` (made_by, reason) VALUES ('leaver', 'test of forgetting')")
                .update();
        database.sql(
                        "INSERT INTO notice (programme, account_id, sentence, path, made_at) VALUES ('x', ?, 'a', 'a', NOW())")
                .param(id)
                .update();
        database.sql("INSERT INTO kept_draft VALUES ('leaver', 'x', 'x', '{}', '{}', NOW())")
                .update();
        log.note(
                SecurityEventKind.RIGHTS,
                null,
                "start",
                "leaver becomes lead; leaver.two and the-leaver do not. leaver.");
        as("admin");
        String pseudonym = forgotten.forget(new Username("leaver"));
        assertThat(pseudonym).isEqualTo("a former member of staff " + id);
        assertThat(database.sql("SELECT made_by FROM `change` WHERE reason = 'test of forgetting'")
                        .query(String.class)
                        .list())
                .containsExactly(pseudonym);
        assertThat(database.sql("SELECT what FROM security_event WHERE what LIKE '%leaver.two%'")
                        .query(String.class)
                        .single())
                .isEqualTo(pseudonym + " becomes lead; leaver.two and the-leaver do not. " + pseudonym + ".");
        assertThat(columnsThatHold("leaver", "leaver@shire.example")).isEmpty();
    }

    /** Every column of text in the whole database, so that a new table cannot keep a name that is forgotten. */
    private List<String> columnsThatHold(String username, String email) {
        return database.sql("""
                        SELECT table_name, column_name FROM information_schema.columns
                        WHERE table_schema = DATABASE() AND data_type IN ('varchar', 'char', 'text', 'mediumtext')""").query((row, number) -> List.of(row.getString(1), row.getString(2))).list().stream()
                .filter(column -> database.sql("SELECT COUNT(*) FROM `%s` WHERE `%s` IN (?, ?)"
                                        .formatted(column.getFirst(), column.getLast()))
                                .params(username, email)
                                .query(Long.class)
                                .single()
                        > 0)
                .map(column -> String.join(".", column))
                .toList();
    }

    /** The moment is the one of a log that begins in 2001, so that lines of today stay. */
    @Test
    void deletesWhatIsOldAndNothingElse() {
        Instant now = Instant.parse("2003-01-01T03:20:00Z");
        line("old", now.minus(Duration.ofDays(731)));
        line("young", now.minus(Duration.ofDays(729)));
        database.sql(
                        "REPLACE INTO kept_draft VALUES ('x', 'x', 'old', '{}', '{}', ?), ('x', 'x', 'young', '{}', '{}', ?)")
                .params(Timestamp.from(now.minus(Duration.ofDays(91))), Timestamp.from(now.minus(Duration.ofDays(89))))
                .update();
        expiries.forEach(sort -> sort.deleteOld(now));
        assertThat(expiries)
                .extracting(Expiry::what)
                .contains("drafts", "notices", "used or expired invitations", "lines of the security log");
        assertThat(who("old")).isZero();
        assertThat(who("young")).isEqualTo(1);
        assertThat(database.sql("SELECT path FROM kept_draft WHERE username = 'x'")
                        .query(String.class)
                        .list())
                .containsExactly("young");
    }

    private int who(String who) {
        return database.sql("SELECT COUNT(*) FROM security_event WHERE who = ?")
                .param(who)
                .query(Integer.class)
                .single();
    }

    private void line(String who, Instant at) {
        database.sql("INSERT INTO security_event (at, kind, who, what) VALUES (?, 'SIGN_IN', ?, 'test')")
                .params(Timestamp.from(at), who)
                .update();
    }

    private List<SecurityEventKind> kinds(String who) {
        return database.sql("SELECT kind FROM security_event WHERE who = ? ORDER BY id")
                .param(who)
                .query((row, number) -> SecurityEventKind.valueOf(row.getString(1)))
                .list();
    }

    private void create(String username) {
        database.sql("INSERT IGNORE INTO account (username, password, display_name) VALUES (?, ?, ?)")
                .params(username, encoder.encode("the right one"), username + " Person")
                .update();
    }

    private static void as(String username) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(username, "none", "ROLE_ADMINISTRATOR"));
    }

    private MockMvc browser() {
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder signIn(
            String username, String password) {
        return post("/login")
                .with(csrf())
                .with(address())
                .param("username", username)
                .param("password", password);
    }

    private static RequestPostProcessor address() {
        return request -> {
            request.setRemoteAddr("192.0.2.77");
            return request;
        };
    }
}
