package org.planonapage.security;

import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether an account still lets a sign-in be one: asked at each request, so that a change of the account ends it. */
@Component
class SessionAccounts {

    private final JdbcClient database;
    private final DemoMode mode;

    SessionAccounts(JdbcClient database, DemoMode mode) {
        this.database = database;
        this.mode = mode;
    }

    boolean lets(SignIn signIn) {
        return database.sql("""
                        SELECT COUNT(*) FROM account
                        WHERE username = ? AND NOT disabled AND (NOT demo OR ?) AND (valid_from IS NULL OR valid_from <= ?)
                        """)
                        .params(signIn.username(), mode.isOn(), Timestamp.from(signIn.at()))
                        .query(Long.class)
                        .single()
                == 1;
    }
}
