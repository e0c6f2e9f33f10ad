package org.planonapage.admin;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planonapage.mail.MailState;

/**
 * How the application is.
 *
 * @param concerns what somebody should see to, a sentence each; empty when all is well
 * @param version of the application, or "not packaged" when it runs from its classes
 * @param java the version of the Java that runs it
 * @param startedAt when this process started
 * @param database the version of MariaDB
 * @param embedded whether the application runs the database itself
 * @param databaseBytes how much the tables and their indexes take, as MariaDB estimates it
 * @param freeBytes how much room is left on the disk of the backups
 * @param totalBytes how large that disk is
 * @param memoryUsed of the Java heap, in bytes
 * @param memoryMost that the heap may come to
 * @param migrations how many migrations of the database have run
 * @param lastMigration the newest of them: "1003 backup"
 * @param lastBackup when the last backup that succeeded was taken; null when there is none
 * @param sessions how many browsers have a session
 * @param mail whether letters are sent, and how the last fared
 */
public record HealthReport(
        List<String> concerns,
        String version,
        String java,
        Instant startedAt,
        String database,
        boolean embedded,
        long databaseBytes,
        long freeBytes,
        long totalBytes,
        long memoryUsed,
        long memoryMost,
        int migrations,
        String lastMigration,
        @Nullable Instant lastBackup,
        int sessions,
        MailState mail) {}
