package org.planonapage.history;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.planonapage.quantity.Dates;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes rows under the day on which they became known, so that reading as at that day shows them. Days must come in
 * ascending order: MariaDB forgets, without a word, what is written under an earlier moment than a row's newest version.
 * The importer checks that before it writes.
 */
@Component
public class DatedWrites {

    private final JdbcTemplate database;
    private final Clock clock;

    DatedWrites(JdbcTemplate database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The moment under which rows recorded on {@code day} are written: noon, or now when the day is today. */
    public Instant momentOf(LocalDate day) {
        return isToday(day) ? clock.instant() : day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    /** The present moment. */
    public Instant now() {
        return clock.instant();
    }

    /** Whether {@code day} is today in London. */
    public boolean isToday(LocalDate day) {
        return day.equals(LocalDate.ofInstant(clock.instant(), Dates.LONDON));
    }

    /** Runs {@code writes}, within the running transaction, as though it were {@code day}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(LocalDate day, Runnable writes) {
        at(day, 0, writes);
    }

    /**
     * Runs {@code writes} as {@link #on} does, but a second later: for what must come after the day's other writes to the
     * same rows. MariaDB keeps nothing of a version that begins and ends at one moment.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void afterwardsOn(LocalDate day, Runnable writes) {
        at(day, 1, writes);
    }

    /**
     * Runs {@code writes} at one moment of now: of a row that is written twice in them, only the second is remembered.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void atOneMoment(Runnable writes) {
        database.update("SET @@timestamp = UNIX_TIMESTAMP(NOW(6))");
        try {
            writes.run();
        } finally {
            resetClock();
        }
    }

    private void at(LocalDate day, int secondsLater, Runnable writes) {
        if (isToday(day)) {
            writes.run();
            return;
        }
        database.update("SET @@timestamp = " + (momentOf(day).getEpochSecond() + secondsLater));
        try {
            writes.run();
        } finally {
            resetClock();
        }
    }

    /** A connection whose clock stays in the past must not serve anybody else: it is broken off. */
    private void resetClock() {
        try {
            database.update("SET @@timestamp = DEFAULT");
        } catch (DataAccessException failed) {
            database.execute((ConnectionCallback<Boolean>) connection -> {
                connection.abort(Runnable::run);
                return true;
            });
            throw failed;
        }
    }
}
