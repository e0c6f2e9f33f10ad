package org.planonapage.drafts;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.planonapage.security.Expiry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes what was typed and neither saved nor touched for 90 days. */
@Component
class OldDrafts implements Expiry {

    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient database;

    OldDrafts(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String what() {
        return "drafts";
    }

    @Override
    public int deleteOld(Instant now) {
        return database.sql("DELETE FROM kept_draft WHERE kept_at < :oldest")
                .param("oldest", Timestamp.from(now.minus(KEPT)))
                .update();
    }
}
