package org.planonapage.security;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes lines of the security log when they are as old as a setting says, which is 30 days or more. */
@Component
class OldSecurityEvents implements Expiry {

    private static final int LEAST_DAYS = 30;

    private final JdbcClient database;
    private final Duration kept;

    OldSecurityEvents(JdbcClient database, @Value("${plan.security-log.days:730}") int days) {
        this.kept = Duration.ofDays(Math.max(days, LEAST_DAYS));
        this.database = database;
    }

    @Override
    public String what() {
        return "lines of the security log";
    }

    @Override
    public int deleteOld(Instant now) {
        return database.sql("DELETE FROM security_event WHERE at < :oldest")
                .param("oldest", Timestamp.from(now.minus(kept)))
                .update();
    }
}
