package org.planonapage.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.planonapage.database.DatabaseCopies;
import org.planonapage.mail.Mail;
import org.planonapage.mail.MailState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether the application is well. */
@Service
public class Health {

    private static final long LITTLE_ROOM = 1_000_000_000L;
    private static final Duration OLD_BACKUP = Duration.ofHours(48);

    private final JdbcClient database;
    private final DatabaseCopies copies;
    private final BackupHistory backups;
    private final OpenSessions sessions;
    private final Mail mail;
    private final Clock clock;

    Health(
            JdbcClient database,
            DatabaseCopies copies,
            BackupHistory backups,
            OpenSessions sessions,
            Mail mail,
            Clock clock) {
        this.database = database;
        this.copies = copies;
        this.backups = backups;
        this.sessions = sessions;
        this.mail = mail;
        this.clock = clock;
    }

    /** As it is at this moment. */
    @Transactional(readOnly = true)
    @PreAuthorize("@accountRights.administers()")
    public HealthReport report() {
        FileStore disk = disk();
        Optional<Instant> lastBackup = backups.lastMade();
        Runtime java = Runtime.getRuntime();
        Instant started =
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        return new HealthReport(
                concerns(room(disk), lastBackup, started),
                Objects.requireNonNullElse(Health.class.getPackage().getImplementationVersion(), "not packaged"),
                Runtime.version().toString(),
                started,
                one("SELECT VERSION()", String.class),
                copies.isPossible(),
                one(
                        "SELECT COALESCE(SUM(data_length + index_length), 0) FROM information_schema.tables WHERE table_schema = DATABASE()",
                        Long.class),
                room(disk),
                size(disk),
                java.totalMemory() - java.freeMemory(),
                java.maxMemory(),
                one("SELECT COUNT(*) FROM flyway_schema_history WHERE success", Integer.class),
                one(
                        "SELECT CONCAT(version, ' ', description) FROM flyway_schema_history WHERE success ORDER BY installed_rank DESC LIMIT 1",
                        String.class),
                lastBackup.orElse(null),
                sessions.count(),
                mail.state());
    }

    private List<String> concerns(long room, Optional<Instant> lastBackup, Instant started) {
        List<String> concerns = new ArrayList<>();
        if (room < LITTLE_ROOM) {
            concerns.add("Less than 1 GB is free on the disk; make room, or nothing can be written soon.");
        }
        Instant old = clock.instant().minus(OLD_BACKUP);
        boolean stale = lastBackup.orElse(started).isBefore(old);
        if (copies.isPossible() && stale) {
            concerns.add("No backup has succeeded for two days; look at the page of backups.");
        }
        if (one("SELECT COUNT(*) FROM flyway_schema_history WHERE NOT success", Integer.class) > 0) {
            concerns.add("A migration of the database failed; its log says why.");
        }
        MailState letters = mail.state();
        if (letters.failure() != null) {
            concerns.add("The last mail could not be sent: " + letters.failure());
        }
        return concerns;
    }

    private <T> T one(String sql, Class<T> type) {
        return database.sql(sql).query(type).single();
    }

    /** The disk of the backups, or of the nearest folder above them that is there. */
    private FileStore disk() {
        Path folder = copies.folder();
        while (Files.notExists(folder)) {
            folder = Objects.requireNonNull(folder.getParent());
        }
        try {
            return Files.getFileStore(folder);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long room(FileStore disk) {
        try {
            return disk.getUsableSpace();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long size(FileStore disk) {
        try {
            return disk.getTotalSpace();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
