package org.planonapage.round;

import java.sql.Date;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.mail.MailFailedException;
import org.planonapage.quantity.Dates;
import org.planonapage.security.Username;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whom a round's reminders went to, and which of them could not be sent. */
@Component
class ReminderLog {

    /** Somebody who can be reminded. */
    record Person(long id, Username account, String name, String email) {}

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ReminderLog(JdbcClient database, PlatformTransactionManager transactions, Clock clock) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** The account with its address; empty for one that has none. */
    Optional<Person> person(Username account) {
        return database.sql("SELECT id, display_name, email FROM account WHERE username = ? AND email IS NOT NULL")
                .param(account.value())
                .query((row, number) -> new Person(row.getLong(1), account, row.getString(2), row.getString(3)))
                .optional();
    }

    /** Whether a reminder has gone to the person on that day or later. */
    boolean isReminded(Round round, Person person, LocalDate since) {
        return database.sql("""
                                SELECT COUNT(*) FROM round_reminder
                                WHERE round_id = ? AND account_id = ? AND on_day >= ? AND sent_at IS NOT NULL""")
                        .params(round.id(), person.id(), Date.valueOf(since))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * Sends a reminder unless one has gone since that day, and writes down how it went. The round is locked meanwhile, so
     * that of two processes one waits and then sees that it is done.
     */
    void remind(Round round, Person person, LocalDate since, Runnable sending) {
        transaction.executeWithoutResult(running -> {
            database.sql("SELECT id FROM round WHERE id = ? FOR UPDATE")
                    .param(round.id())
                    .query(Long.class)
                    .single();
            if (!isReminded(round, person, since)) {
                try {
                    sending.run();
                    write(round, person, Timestamp.from(clock.instant()), null);
                } catch (MailFailedException failed) {
                    write(round, person, null, failed.getMessage());
                }
            }
        });
    }

    private void write(Round round, Person person, @Nullable Timestamp sentAt, @Nullable String failure) {
        database.sql("""
                        REPLACE INTO round_reminder (round_id, account_id, on_day, sent_at, failure)
                        VALUES (?, ?, ?, ?, ?)""")
                .param(1, round.id())
                .param(2, person.id())
                .param(3, Date.valueOf(LocalDate.ofInstant(clock.instant(), Dates.LONDON)))
                .param(4, sentAt, Types.TIMESTAMP)
                .param(5, failure, Types.VARCHAR)
                .update();
    }

    /** How the reminders of a round have gone: "4 people were reminded by mail, last on …"; empty before the first. */
    Optional<String> inWords(Round round) {
        return database.sql("""
                        SELECT COUNT(DISTINCT CASE WHEN sent_at IS NOT NULL THEN account_id END), MAX(sent_at),
                               (SELECT failure FROM round_reminder WHERE round_id = :round AND failure IS NOT NULL
                                ORDER BY on_day DESC, account_id LIMIT 1)
                        FROM round_reminder WHERE round_id = :round""")
                .param("round", round.id())
                .query((row, number) -> inWords(row.getInt(1), row.getTimestamp(2), row.getString(3)))
                .single();
    }

    private static Optional<String> inWords(int people, @Nullable Timestamp last, @Nullable String failure) {
        String sent = last == null
                ? ""
                : (people == 1 ? "One person was" : people + " people were") + " reminded by mail, last on "
                        + Dates.inWords(last.toInstant()) + ". ";
        String failed = failure == null ? "" : "A reminder could not be sent: " + failure;
        return Optional.of((sent + failed).strip()).filter(words -> !words.isEmpty());
    }
}
