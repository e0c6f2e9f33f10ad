package org.planonapage.exchange;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.Changes;
import org.planonapage.history.Snapshots;
import org.planonapage.links.ProgrammeId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way to write records of a programme: a transaction that holds the programme's lock before it reads anything.
 *
 * <p>Two writers of one programme follow each other, in one process or in several. A query before the lock would go on
 * reading what the other writer has since replaced, and write it back over the other's change; so services that write
 * have no transaction of their own, and {@link #require} refuses writes outside a turn.
 *
 * <p>A turn that the database refuses because of another transaction (MariaDB's errors 1020, record changed since it was
 * read, and 1213, deadlock) runs again in a new transaction: what it runs must have no effect but on the database.
 */
@Component
public class ProgrammeTurn {

    private static final int ATTEMPTS = 3;

    /** Record changed since last read; deadlock. */
    private static final Set<Integer> WORTH_ANOTHER_ATTEMPT = Set.of(1020, 1213);

    private static final int LOCK_WAIT_TIMEOUT = 1205;

    /** Longer than a large import takes, and shorter than a reader's patience with a page that does not answer. */
    private static final int SECONDS_TO_WAIT = 20;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final int secondsToWait;

    @Autowired
    ProgrammeTurn(JdbcClient database, PlatformTransactionManager transactions) {
        this(database, transactions, SECONDS_TO_WAIT);
    }

    ProgrammeTurn(JdbcClient database, PlatformTransactionManager transactions, int secondsToWait) {
        this.database = database;
        this.secondsToWait = secondsToWait;
        this.transaction = new TransactionTemplate(transactions);
        // A repeated read would show the moment of the first query for ever, also after a wait for a row's lock.
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** Stays with the transaction of a turn until it ends. */
    private record Held(ProgrammeId programme) implements TransactionSynchronization {}

    /**
     * Runs {@code work} in a turn of the programme; inside a turn of the same programme it becomes part of that one.
     *
     * @return what {@code work} returned
     * @throws TurnTakenException when another writer has held the programme for {@value #SECONDS_TO_WAIT} seconds
     * @throws IllegalStateException inside any other transaction, which has its own view of the record already
     */
    public <T extends @Nullable Object> T run(ProgrammeId programme, Supplier<T> work) {
        if (isHeld(programme)) {
            return work.get();
        }
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A turn of " + programme + " cannot begin inside another transaction.");
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return once(programme, work);
            } catch (RuntimeException failure) {
                if (attempt == ATTEMPTS || !WORTH_ANOTHER_ATTEMPT.contains(errorCode(failure))) {
                    throw failure;
                }
            }
        }
    }

    /** Runs {@code work}, which returns nothing, as {@link #run(ProgrammeId, Supplier)} does. */
    public void run(ProgrammeId programme, Runnable work) {
        run(programme, () -> {
            work.run();
            return true;
        });
    }

    /**
     * Refuses to go on outside a turn of the programme.
     *
     * @throws IllegalStateException when the running transaction is no turn of it
     */
    static void require(ProgrammeId programme) {
        if (!isHeld(programme)) {
            throw new IllegalStateException("Records of " + programme + " are written in its turn only.");
        }
    }

    private static boolean isHeld(ProgrammeId programme) {
        return TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.getSynchronizations().contains(new Held(programme));
    }

    @SuppressWarnings("NullAway") // The template returns what the work returned, null or not.
    private <T extends @Nullable Object> T once(ProgrammeId programme, Supplier<T> work) {
        return transaction.execute(running -> {
            lock(programme);
            TransactionSynchronizationManager.registerSynchronization(new Held(programme));
            T result = work.get();
            if (Changes.isRecorded()) {
                database.sql("UPDATE programme_turn SET version = version + 1 WHERE programme = ?")
                        .param(programme.value())
                        .update();
            }
            return result;
        });
    }

    /**
     * How many changes of the programme have been committed, 0 before the first: what was worked out at one version holds
     * until the next. Unlike the highest id of a change it never runs ahead of a change that is yet to be committed.
     */
    @Transactional(readOnly = true)
    public long version(ProgrammeId programme) {
        return Snapshots.once(
                new Version(programme),
                () -> database.sql("SELECT COALESCE(MAX(version), 0) FROM programme_turn WHERE programme = ?")
                        .param(programme.value())
                        .query(Long.class)
                        .single());
    }

    private record Version(ProgrammeId programme) {}

    private void lock(ProgrammeId programme) {
        try {
            // In one statement: asked for first with INSERT IGNORE, the row would be shared by two, each waiting for
            // the
            // other.
            database.sql("SET STATEMENT innodb_lock_wait_timeout = " + secondsToWait
                            + " FOR INSERT INTO programme_turn (programme) VALUES (?)"
                            + " ON DUPLICATE KEY UPDATE programme = VALUES(programme)")
                    .param(programme.value())
                    .update();
        } catch (RuntimeException failure) {
            if (errorCode(failure) == LOCK_WAIT_TIMEOUT) {
                throw new TurnTakenException(failure);
            }
            throw failure;
        }
    }

    /** MariaDB's error code beneath a failure; 0 when there is none. */
    private static int errorCode(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                return refused.getErrorCode();
            }
        }
        return 0;
    }
}
