package org.planonapage.history;

import org.planonapage.quantity.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register of changes: who did what, when and why. It only grows. */
@Service
public class Changes {

    private final JdbcClient database;

    Changes(JdbcClient database) {
        this.database = database;
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
        long id = database.sql("INSERT INTO `change` (made_by, reason) VALUES (?, ?) RETURNING id")
                .params(who, reason)
                .query(Long.class)
                .single();
        return new ChangeId(id);
    }

    /** The number of the last change of all, 0 when there is none: what was worked out since then still holds. */
    @Transactional(readOnly = true)
    public long last() {
        return database.sql("SELECT COALESCE(MAX(id), 0) FROM `change`")
                .query(Long.class)
                .single();
    }

    /** Who made a change and when: "manager, on 21 November 2026 at 10:31". */
    @Transactional(readOnly = true)
    public String inWords(long change) {
        return database.sql("SELECT made_by, made_at FROM `change` WHERE id = ?")
                .param(change)
                .query((row, number) -> row.getString("made_by") + ", on "
                        + Dates.inWords(row.getTimestamp("made_at").toInstant()))
                .single();
    }
}
