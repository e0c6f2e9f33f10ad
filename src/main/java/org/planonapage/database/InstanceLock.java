package org.planonapage.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Holds a folder for one process; the system gives it free when the process ends, however it ends. */
class InstanceLock implements AutoCloseable {

    private final FileChannel file;

    private InstanceLock(FileChannel file) {
        this.file = file;
    }

    /** @throws NoDatabaseException with a sentence when another process holds the home */
    static InstanceLock take(Path home) throws IOException {
        FileChannel file = open(home);
        if (tryLock(file) == null) {
            file.close();
            throw new NoDatabaseException(
                    "The data in " + home
                            + " is in use by another running Plan on a Page. Stop that one first, or name another folder with --plan.home=DIR.");
        }
        return new InstanceLock(file);
    }

    /** Waits until no other process holds the folder. */
    static InstanceLock await(Path folder) throws IOException {
        FileChannel file = open(folder);
        file.lock();
        return new InstanceLock(file);
    }

    private static FileChannel open(Path folder) throws IOException {
        return FileChannel.open(folder.resolve("instance.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException heldByThisVeryProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
