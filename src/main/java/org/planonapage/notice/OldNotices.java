package org.planonapage.notice;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.planonapage.security.Expiry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes notices a year after they were given. */
@Component
class OldNotices implements Expiry {

    private static final Duration KEPT = Duration.ofDays(365);

    private final JdbcClient database;

    OldNotices(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String what() {
        return "notices";
    }

    @Override
    public int deleteOld(Instant now) {
        return database.sql("DELETE FROM notice WHERE made_at < :oldest")
                .param("oldest", Timestamp.from(now.minus(KEPT)))
                .update();
    }
}
