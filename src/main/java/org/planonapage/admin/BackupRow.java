package org.planonapage.admin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A backup, or the attempt at one.
 *
 * @param by the account that asked for it, or "daily"
 * @param file its name, or null when it failed
 * @param bytes how long the file is; 0 when it failed
 * @param sha256 of the file, in hexadecimal digits; null when it failed
 * @param failure why it failed, or null
 * @param kept whether the file is still there
 */
public record BackupRow(
        Instant begunAt,
        String by,
        @Nullable String file,
        long bytes,
        @Nullable String sha256,
        @Nullable String failure,
        boolean kept) {}
