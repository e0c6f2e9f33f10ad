package org.planonapage.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who was given what, and by whom: every change of accounts, roles and posts. It only grows. */
@Component
public class RightsLog {

    private static final int LONGEST = 500;

    private final JdbcClient database;
    private final Clock clock;

    RightsLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Adds a line within the transaction that makes the change, by the viewer, or by "start" where nobody is signed in. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String what) {
        record(Viewer.current().map(Viewer::username).orElse("start"), what);
    }

    /** Adds a line within the transaction that makes the change. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(String by, String what) {
        database.sql("INSERT INTO rights_log (at, `by`, what) VALUES (?, ?, ?)")
                .params(
                        Timestamp.from(clock.instant()),
                        by,
                        what.length() > LONGEST ? what.substring(0, LONGEST) : what)
                .update();
    }

    /** The newest lines first, {@code most} of them after the first {@code skipped}. */
    List<RightsChange> latest(int most, int skipped) {
        return database.sql(
                        "SELECT UNIX_TIMESTAMP(at) AS at, `by`, what FROM rights_log ORDER BY id DESC LIMIT ? OFFSET ?")
                .params(most, skipped)
                .query((row, number) -> new RightsChange(
                        Instant.ofEpochSecond(row.getLong("at")), row.getString("by"), row.getString("what")))
                .list();
    }
}
