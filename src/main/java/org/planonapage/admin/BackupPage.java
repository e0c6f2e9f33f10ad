package org.planonapage.admin;

import java.util.List;

/**
 * The backups.
 *
 * @param possible whether this application runs its database itself, and so can copy it
 * @param running whether one is being made now
 * @param folder where the files are
 * @param kept how many of them are kept
 * @param history the newest first, at most 50
 */
public record BackupPage(boolean possible, boolean running, String folder, int kept, List<BackupRow> history) {}
