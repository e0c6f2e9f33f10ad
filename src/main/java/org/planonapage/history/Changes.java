package org.planonapage.history;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register of changes: who did what, when and why. It only grows. */
@Service
public class Changes {

    private final JdbcClient database;
    private final Clock clock;

    Changes(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Records a change within the running transaction.
     *
     * @param who the account's user name, or "start" for what the process itself does at its start
     * @param reason why, in words
     * @return the id that every row written by the change must carry
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ChangeId record(String who, String reason) {
        long id = database.sql("INSERT INTO `change` (made_at, made_by, reason) VALUES (?, ?, ?) RETURNING id")
                .params(Timestamp.from(clock.instant()), who, reason)
                .query(Long.class)
                .single();
        return new ChangeId(id);
    }
}
