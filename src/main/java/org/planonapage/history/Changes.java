package org.planonapage.history;

import org.planonapage.quantity.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

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
        TransactionSynchronizationManager.registerSynchronization(new Recorded());
        return new ChangeId(id);
    }

    /** Stays with a transaction that has recorded a change, until it ends. */
    private static final class Recorded implements TransactionSynchronization {}

    /** Whether the running transaction has recorded a change: what it reads from then on may yet be taken back. */
    public static boolean isRecorded() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.getSynchronizations().stream()
                        .anyMatch(Recorded.class::isInstance);
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
