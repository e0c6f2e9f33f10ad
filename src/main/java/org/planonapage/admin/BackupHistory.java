package org.planonapage.admin;

import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.planonapage.database.DatabaseCopies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes backups, and remembers each, also those that failed. */
@Component
class BackupHistory {

    /** How many files are kept. */
    static final int KEPT = 14;

    private static final Logger LOG = LoggerFactory.getLogger(BackupHistory.class);
    private static final Duration EVERY = Duration.ofHours(24);
    private static final int MOST_LISTED = 50;
    private static final int LONGEST_FAILURE = 500;
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final DatabaseCopies copies;
    private final JdbcClient database;
    private final Clock clock;

    BackupHistory(DatabaseCopies copies, JdbcClient database, Clock clock) {
        this.copies = copies;
        this.database = database;
        this.clock = clock;
    }

    /** Makes one and deletes the oldest files beyond {@value #KEPT}. */
    void make(String by) {
        Instant begun = clock.instant();
        try {
            DatabaseCopies.Copy copy = copies.write(NAME.format(begun));
            rememberMade(begun, by, copy);
            copies.keepNewest(KEPT);
            LOG.info("A backup is made: {}, {} bytes", copy.name(), copy.bytes());
        } catch (UncheckedIOException failure) {
            LOG.error("A backup could not be made", failure);
            rememberFailed(begun, by, String.valueOf(failure.getMessage()));
        }
    }

    private void rememberMade(Instant begun, String by, DatabaseCopies.Copy copy) {
        database.sql("INSERT INTO backup (begun_at, ended_at, made_by, file, bytes, sha256) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        Timestamp.from(begun),
                        Timestamp.from(clock.instant()),
                        by,
                        copy.name(),
                        copy.bytes(),
                        copy.sha256())
                .update();
    }

    private void rememberFailed(Instant begun, String by, String failure) {
        database.sql("INSERT INTO backup (begun_at, ended_at, made_by, failure) VALUES (?, ?, ?, ?)")
                .params(
                        Timestamp.from(begun),
                        Timestamp.from(clock.instant()),
                        by,
                        failure.substring(0, Math.min(LONGEST_FAILURE, failure.length())))
                .update();
    }

    /** Whether the last that succeeded is a day old, or there is none. */
    boolean isDue() {
        return lastMade()
                .map(last -> last.plus(EVERY).isBefore(clock.instant()))
                .orElse(true);
    }

    /** When the last that succeeded was begun; empty when there is none. */
    Optional<Instant> lastMade() {
        return database.sql("SELECT begun_at FROM backup WHERE failure IS NULL ORDER BY id DESC LIMIT 1")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    List<BackupRow> latest() {
        Set<String> there = new HashSet<>(copies.names());
        return database.sql("SELECT * FROM backup ORDER BY id DESC LIMIT ?")
                .param(MOST_LISTED)
                .query((row, number) -> row(row, there))
                .list();
    }

    private static BackupRow row(ResultSet row, Set<String> there) throws SQLException {
        return new BackupRow(
                row.getTimestamp("begun_at").toInstant(),
                row.getString("made_by"),
                row.getString("file"),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getString("failure"),
                there.contains(String.valueOf(row.getString("file"))));
    }
}
