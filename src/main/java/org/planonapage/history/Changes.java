package org.planonapage.history;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.Dates;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher events;

    Changes(JdbcClient database, ApplicationEventPublisher events) {
        this.database = database;
        this.events = events;
    }

    /**
     * Records a change within the running transaction, or gives back the one that was {@link #declare declared} so.
     *
     * @param programme whose records it writes
     * @param who the account's user name, or "start" for what the process itself does at its start
     * @param reason why, in words
     * @return the id that every row written by the change must carry
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ChangeId record(String programme, String who, String reason) {
        return declared()
                .filter(change -> change.is(programme, who, reason))
                .orElseGet(() -> new Declared(programme, who, reason))
                .id(this::insert);
    }

    /**
     * Says what the running transaction does from here on. It is recorded by the first row that is written, so that a
     * command which alters nothing leaves no change.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void declare(String programme, String who, String reason) {
        TransactionSynchronizationManager.registerSynchronization(new Declared(programme, who, reason));
    }

    /**
     * The change that was declared last, recorded by now.
     *
     * @throws IllegalStateException when none was declared
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ChangeId current() {
        return declared()
                .orElseThrow(() -> new IllegalStateException("Records are written by a declared change only."))
                .id(this::insert);
    }

    private static Optional<Declared> declared() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Declared.class::isInstance)
                .map(Declared.class::cast)
                .reduce((earlier, later) -> later);
    }

    private ChangeId insert(Declared change) {
        long id = database.sql("INSERT INTO `change` (made_by, reason) VALUES (?, ?) RETURNING id")
                .params(change.who, change.reason)
                .query(Long.class)
                .single();
        TransactionSynchronizationManager.registerSynchronization(new Recorded());
        events.publishEvent(new RecordChanged(change.programme, change.who));
        return new ChangeId(id);
    }

    /** Who does what and why in a transaction, and the id of the change once it is recorded. */
    private static final class Declared implements TransactionSynchronization {
        private final String programme;
        private final String who;
        private final String reason;
        private @Nullable ChangeId id;

        Declared(String programme, String who, String reason) {
            this.programme = programme;
            this.who = who;
            this.reason = reason;
        }

        boolean is(String programme, String who, String reason) {
            return this.programme.equals(programme) && this.who.equals(who) && this.reason.equals(reason);
        }

        ChangeId id(Function<Declared, ChangeId> insert) {
            ChangeId known = id;
            if (known == null) {
                known = insert.apply(this);
                id = known;
            }
            return known;
        }
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
