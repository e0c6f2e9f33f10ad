package org.planonapage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Folders with all that is in them. */
final class FileTree {

    private static final Logger LOG = LoggerFactory.getLogger(FileTree.class);

    private FileTree() {}

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Deletes the folders in {@code parent} whose names begin so; one that is still being written to is left for later. */
    static void deleteAllThatBeginWith(Path parent, String beginning) throws IOException {
        for (Path folder : named(parent, beginning)) {
            try {
                delete(folder);
            } catch (IOException inUse) {
                LOG.info("{} is still in use and is left for the next start", folder);
            }
        }
    }

    private static List<Path> named(Path parent, String beginning) throws IOException {
        try (Stream<Path> all = Files.list(parent)) {
            return all.filter(path -> path.getFileName().toString().startsWith(beginning))
                    .toList();
        }
    }
}
