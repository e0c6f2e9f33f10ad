package org.planonapage.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Builds exports, two at a time, in a folder of the application's home that only its owner reads: they hold what is
 * withheld on screen. The parts that the workbook library keeps on disk lie there too.
 */
@Component
class ExportFiles {

    private static final int AT_ONCE = 2;
    private static final int MINUTES_WAITED = 2;

    private final Path folder;
    private boolean isOurs;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    ExportFiles(@Value("${plan.home:data}") Path home) {
        folder = home.toAbsolutePath().normalize().resolve("tmp");
    }

    /** @throws IOException when two others take too long */
    ExportFile build(Consumer<OutputStream> content) throws IOException {
        Path file = Files.createTempFile(prepared(), "export", ".tmp");
        boolean whole = false;
        try {
            takeTurn();
            try (OutputStream out = Files.newOutputStream(file)) {
                content.accept(out);
                whole = true;
            } finally {
                turns.release();
            }
            return new ExportFile(file);
        } finally {
            if (!whole) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void takeTurn() throws IOException {
        try {
            if (!turns.tryAcquire(MINUTES_WAITED, TimeUnit.MINUTES)) {
                throw new IOException("Two other exports have not ended in time; try again later.");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("The export was stopped.", stop);
        }
    }

    /** Makes the folder at the first export of this process, without what an earlier process left behind. */
    private synchronized Path prepared() throws IOException {
        if (!isOurs) {
            Files.createDirectories(folder);
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
            for (Path old : leftBehind()) {
                Files.deleteIfExists(old);
            }
            TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.toFile()));
            isOurs = true;
        }
        return folder;
    }

    private List<Path> leftBehind() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
