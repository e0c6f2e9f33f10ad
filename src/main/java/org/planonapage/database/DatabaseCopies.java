package org.planonapage.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Copies of all that the embedded server holds, as files in one folder. Of a server that is named by an address there are
 * none: whoever runs it backs it up.
 */
@Component
public class DatabaseCopies {

    private static final String ENDING = ".sql.gz";

    /** The names that backups are given: a folder that others use too is left alone otherwise. */
    private static final Pattern OWN = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d{6}\\.\\d{3}Z" + Pattern.quote(ENDING));

    private final ObjectProvider<EmbeddedMariaDb> embedded;
    private final DatabaseSettings settings;

    DatabaseCopies(ObjectProvider<EmbeddedMariaDb> embedded, DatabaseSettings settings) {
        this.embedded = embedded;
        this.settings = settings;
    }

    /**
     * A copy.
     *
     * @param name of its file within the folder
     * @param bytes how long it is
     * @param sha256 of the file, in hexadecimal digits
     */
    public record Copy(String name, long bytes, String sha256) {}

    /** Whether this application runs its database itself. */
    public boolean isPossible() {
        return embedded.getIfAvailable() != null;
    }

    /**
     * Says which backup the database was restored from, once after each restore.
     *
     * @param teller is given the file name; when it fails, it is asked again at the next start
     */
    public void tellRestored(Consumer<String> teller) {
        Path untold = settings.home().resolve(Restoring.UNTOLD);
        if (isPossible() && Files.exists(untold)) {
            try {
                teller.accept(Files.readString(untold).strip());
                Files.delete(untold);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** Where the copies are. */
    public Path folder() {
        return settings.backupsOrDefault().toAbsolutePath().normalize();
    }

    /**
     * Copies everything as it stands at this moment; others go on writing meanwhile.
     *
     * @param name of the file, without its ending
     * @throws UncheckedIOException with what MariaDB or the disk said when it failed; there is no file then
     */
    public Copy write(String name) {
        try {
            Path file = PrivateFile.folder(folder()).resolve(name + ENDING);
            embedded.getObject().copyTo(file);
            return new Copy(String.valueOf(file.getFileName()), Files.size(file), Restoring.sha256(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(String.valueOf(failure.getMessage()), failure);
        }
    }

    /** The names of the copies that are there, the newest first, since their names begin with their day. */
    public List<String> names() {
        if (Files.notExists(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(OWN.asMatchPredicate())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Deletes all but the newest copies. */
    public void keepNewest(int kept) {
        names().stream().skip(kept).forEach(name -> {
            try {
                Files.deleteIfExists(folder().resolve(name));
            } catch (IOException inUse) {
                throw new UncheckedIOException(inUse);
            }
        });
    }
}
