package org.planonapage.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Stops the server that the file names, when there is one and it really is a MariaDB. */
    static void stop(Path pidFile) throws IOException {
        if (Files.notExists(pidFile)) {
            return;
        }
        String pid = Files.readString(pidFile).strip();
        if (!pid.isEmpty() && pid.chars().allMatch(Character::isDigit)) {
            ProcessHandle.of(Long.parseLong(pid)).filter(Orphan::isServer).ifPresent(Orphan::stop);
        }
        Files.deleteIfExists(pidFile);
    }

    private static boolean isServer(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("mariadbd"))
                .orElse(false);
    }

    private static void stop(ProcessHandle server) {
        LOG.info("Stopping the MariaDB (process {}) of an earlier run that was killed", server.pid());
        server.destroy();
        try {
            server.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException stubborn) {
            server.destroyForcibly();
        }
    }
}
