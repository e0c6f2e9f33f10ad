package org.planonapage.security;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes links to accounts 30 days after they were made: they were used, or have expired. */
@Component
class OldInvitations implements Expiry {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient database;

    OldInvitations(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String what() {
        return "used or expired invitations";
    }

    @Override
    public int deleteOld(Instant now) {
        return database.sql("DELETE FROM invitation WHERE made_at < :oldest")
                .param("oldest", Timestamp.from(now.minus(KEPT)))
                .update();
    }
}
