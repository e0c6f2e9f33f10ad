package org.planonapage.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Holds a folder for one process; the system gives it free when the process ends, however it ends. */
class InstanceLock implements AutoCloseable {

    /** Asked before the file is opened: POSIX gives a lock free as soon as its process closes any handle of the file. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel file;

    private InstanceLock(Path folder, FileChannel file) {
        this.folder = folder;
        this.file = file;
    }

    /** @throws NoDatabaseException with a sentence when the home is held, by another process or by this one */
    static InstanceLock take(Path home) throws IOException {
        if (!HELD_HERE.add(home)) {
            throw inUse(home);
        }
        FileChannel file = open(home);
        if (file.tryLock() == null) {
            file.close();
            HELD_HERE.remove(home);
            throw inUse(home);
        }
        return new InstanceLock(home, file);
    }

    /** Waits until no other process holds the folder. */
    static InstanceLock await(Path folder) throws IOException {
        FileChannel file = open(folder);
        file.lock();
        return new InstanceLock(folder, file);
    }

    private static FileChannel open(Path folder) throws IOException {
        return FileChannel.open(folder.resolve("instance.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static NoDatabaseException inUse(Path home) {
        return new NoDatabaseException(
                "The data in " + home
                        + " is in use by another running Plan on a Page. Stop that one first, or name another folder with --plan.home=DIR.");
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            HELD_HERE.remove(folder);
        }
    }
}
