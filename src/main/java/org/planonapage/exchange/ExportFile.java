package org.planonapage.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A finished file that waits to be handed out; closing deletes it.
 *
 * @param path only its owner reads it
 */
record ExportFile(Path path) implements AutoCloseable {

    void copyTo(OutputStream out) throws IOException {
        Files.copy(path, out);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
