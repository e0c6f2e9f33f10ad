package org.planonapage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The server of a process that was killed: it runs on without anyone who knows its password. */
final class Orphan {

    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);
    private static final int PATIENCE_SECONDS = 30;

    private Orphan() {}

    /** Stops the server that the file names, when there is one and it really is a MariaDB on {@code data}. */
    static void stop(Path pidFile, Path data) throws IOException {
        if (Files.notExists(pidFile)) {
            return;
        }
        String pid = Files.readString(pidFile).strip();
        if (!pid.isEmpty() && pid.chars().allMatch(Character::isDigit)) {
            ProcessHandle.of(Long.parseLong(pid))
                    .filter(process -> isServer(process, data))
                    .ifPresent(Orphan::stop);
        }
        Files.deleteIfExists(pidFile);
    }

    /** The number may by now be another process's: even another MariaDB's, when the platform tells arguments. */
    private static boolean isServer(ProcessHandle process, Path data) {
        boolean server = process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("mariadbd"))
                .orElse(false);
        boolean ours = process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains("--datadir=" + data))
                .orElse(true);
        return server && ours;
    }

    private static void stop(ProcessHandle server) {
        LOG.info("Stopping the MariaDB (process {}) of an earlier run that was killed", server.pid());
        server.destroy();
        if (!hasEnded(server)) {
            server.destroyForcibly();
            hasEnded(server);
        }
    }

    private static boolean hasEnded(ProcessHandle server) {
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new NoDatabaseException("The stop of an earlier MariaDB was interrupted.", stop);
        } catch (ExecutionException | TimeoutException stubborn) {
            return false;
        }
    }
}
