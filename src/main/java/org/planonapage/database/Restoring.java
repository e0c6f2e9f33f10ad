package org.planonapage.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts what a backup holds in the place of what a home holds, whole or not at all: the database of today is moved aside
 * only when the other is complete, and is never deleted.
 *
 * @param home the folder of the server
 * @param backup the file
 */
record Restoring(Path home, Path backup) {

    private static final Logger LOG = LoggerFactory.getLogger(Restoring.class);

    private static final String NEXT = "database.next";
    private static final String PRINT = "restored";
    private static final String PRINT_OF_NEXT = "restored.next";

    /** Names the backup until the log of the restored database says so. */
    static final String UNTOLD = "restored.untold";

    /** Fills an empty folder with a database. */
    @FunctionalInterface
    interface Filling {
        void into(Path folder) throws IOException;
    }

    /**
     * Does it, unless this backup is what the home began from last: the option may stand in a script that starts the
     * application every day.
     *
     * @throws NoDatabaseException with a sentence when the backup cannot be read; the home is as it was then
     */
    void into(Path data, Filling filling) throws IOException {
        if (!Files.isRegularFile(backup)) {
            throw new NoDatabaseException("There is no backup " + backup + "; look at plan.restore.");
        }
        String print = sha256(backup);
        Path done = home.resolve(PRINT);
        if (Files.exists(done) && Files.readString(done).strip().equals(print)) {
            LOG.warn("{} was restored at an earlier start and is not restored again; take plan.restore out", backup);
            return;
        }
        Path part = home.resolve("database.restoring");
        try {
            filling.into(part);
        } catch (IOException unreadable) {
            FileTree.delete(part);
            throw new NoDatabaseException(
                    "The backup " + backup + " cannot be restored, and nothing was changed. " + unreadable.getMessage(),
                    unreadable);
        }
        PrivateFile.write(home.resolve(UNTOLD), String.valueOf(backup.getFileName()));
        PrivateFile.write(home.resolve(PRINT_OF_NEXT), print);
        Files.move(part, home.resolve(NEXT), StandardCopyOption.ATOMIC_MOVE);
        finish(home, data);
        LOG.info("{} is restored", backup);
    }

    /** Puts a database that was restored to its end in the place of the other; also one whose process was killed just then. */
    static void finish(Path home, Path data) throws IOException {
        Path next = home.resolve(NEXT);
        if (Files.notExists(next)) {
            return;
        }
        if (Files.exists(data)) {
            Path aside = aside(data);
            Files.move(data, aside, StandardCopyOption.ATOMIC_MOVE);
            LOG.info("What the database held until now is in {}", aside);
        }
        Files.move(next, data, StandardCopyOption.ATOMIC_MOVE);
        Files.move(home.resolve(PRINT_OF_NEXT), home.resolve(PRINT), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path aside(Path data) {
        int number = 1;
        while (Files.exists(data.resolveSibling("database.before-restore-" + number))) {
            number++;
        }
        return data.resolveSibling("database.before-restore-" + number);
    }

    /** The SHA-256 of a file, in hexadecimal digits. */
    static String sha256(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
