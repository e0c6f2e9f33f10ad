package org.planonapage.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The packaged MariaDB server as a child process: on loopback and a free port, with a password that is new at every start
 * and stands nowhere but in this object. The one who holds {@link InstanceLock} owns the home; the server of a process
 * that was killed is found by its process id and stopped first.
 */
class EmbeddedMariaDb implements AutoCloseable {

    static final String USER = "plan";
    static final String SCHEMA = "plan";
    private static final String PID_FILE = "mariadbd.pid";

    /** Enough for the migrations and the record; none that forgets history and none beyond the schema. */
    private static final String RIGHTS =
            "SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES, CREATE VIEW, SHOW VIEW, LOCK TABLES";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long POLL_MILLIS = 40;
    private static final int PASSWORD_BYTES = 24;

    /** A server that answers. */
    private record Running(Process process, int port, String password) {

        String url() {
            return "jdbc:mariadb://127.0.0.1:" + port + "/" + SCHEMA + "?sslMode=disable";
        }

        DumpPrograms.Server server() {
            return new DumpPrograms.Server(port, USER, password, SCHEMA);
        }

        /** Waits until its files are at rest. */
        void stop() {
            process.destroy();
            try {
                if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                }
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private final InstanceLock lock;
    private final ServerPackage programs;
    private final Running running;

    private EmbeddedMariaDb(InstanceLock lock, ServerPackage programs, Running running) {
        this.lock = lock;
        this.programs = programs;
        this.running = running;
    }

    /**
     * Starts the server and waits until it answers.
     *
     * @param home the folder of its data, made when absent
     * @param programs the folder of its unpacked programs, made when absent
     * @throws NoDatabaseException with a sentence when the home is in use, the platform has no package, or the server
     *     does not come up
     */
    static EmbeddedMariaDb start(Path home, Path programs) {
        return start(home, programs, null);
    }

    /**
     * As {@link #start(Path, Path)}, from a backup, unless the home holds what that backup held already. What the home held
     * before stays beside it under another name.
     *
     * @param backup a file that {@link DatabaseCopies} wrote, or null for none
     * @throws NoDatabaseException also when the backup cannot be read to its end; the home is as it was then
     */
    static EmbeddedMariaDb start(Path home, Path programs, @Nullable Path backup) {
        try {
            Path absolute = PrivateFile.folder(home.toAbsolutePath().normalize());
            InstanceLock lock = InstanceLock.take(absolute);
            try {
                return start(
                        absolute, ServerPackage.unpack(programs.toAbsolutePath().normalize()), lock, backup);
            } catch (IOException | RuntimeException failure) {
                lock.close();
                throw failure;
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(
                    "The database could not be started in " + home + ": " + failure.getMessage(), failure);
        }
    }

    private static EmbeddedMariaDb start(Path home, ServerPackage programs, InstanceLock lock, @Nullable Path backup)
            throws IOException {
        Path run = Files.createDirectories(home.resolve("run"));
        Path data = home.resolve("database");
        Orphan.stop(run.resolve(PID_FILE), data);
        Restoring.finish(home, data);
        if (backup != null) {
            new Restoring(home, backup).into(data, part -> fill(home, run, part, programs, backup));
        }
        if (Files.notExists(data)) {
            programs.install(data, home.resolve("install.log"));
        }
        Running running = launch(home, run, data, programs);
        LOG.info("MariaDB answers on loopback port {}; its data is in {}", running.port(), data);
        return new EmbeddedMariaDb(lock, programs, running);
    }

    /** Makes a database in {@code data} that holds what the backup holds. */
    private static void fill(Path home, Path run, Path data, ServerPackage programs, Path backup) throws IOException {
        Orphan.stop(run.resolve(PID_FILE), data);
        FileTree.delete(data);
        programs.install(data, home.resolve("install.log"));
        Running running = launch(home, run, data, programs);
        try {
            new DumpPrograms(programs.base()).read(running.server(), backup);
        } finally {
            running.stop();
        }
    }

    private static Running launch(Path home, Path run, Path data, ServerPackage programs) throws IOException {
        int port = freePort();
        String password = newPassword();
        Path welcome = run.resolve("welcome.sql");
        PrivateFile.write(welcome, welcome(password));
        Path log = home.resolve("mariadb.log");
        Process server = programs.serve(log, arguments(home, run, data, port, welcome));
        // The server writes the same line, but only when it is up; a process killed before that would leave it unfound.
        Files.writeString(run.resolve(PID_FILE), Long.toString(server.pid()));
        Running running = new Running(server, port, password);
        try {
            awaitAnswer(server, running.url(), password, log);
            return running;
        } catch (RuntimeException failure) {
            server.destroyForcibly();
            throw failure;
        } finally {
            Files.deleteIfExists(welcome);
        }
    }

    private static List<String> arguments(Path home, Path run, Path data, int port, Path welcome) {
        return List.of(
                "--datadir=" + data,
                "--tmpdir=" + run,
                "--pid-file=" + run.resolve(PID_FILE),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=" + Socket.in(run, home),
                "--init-file=" + welcome,
                "--skip-name-resolve",
                "--skip-ssl",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--lower-case-table-names=1",
                "--default-time-zone=+00:00",
                "--local-infile=0",
                "--secure-file-priv=" + run,
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=256M",
                // What has been acknowledged is on the disk.
                "--innodb-flush-log-at-trx-commit=1");
    }

    /** What the server runs before it answers: the schema, and the application's own user with the new password. */
    private static String welcome(String password) {
        String account = "'" + USER + "'@'127.0.0.1'";
        return String.join(
                "\n",
                "CREATE DATABASE IF NOT EXISTS " + SCHEMA + ";",
                "CREATE USER IF NOT EXISTS " + account + ";",
                "ALTER USER " + account + " IDENTIFIED BY '" + password + "';",
                "GRANT " + RIGHTS + " ON " + SCHEMA + ".* TO " + account + ";",
                "");
    }

    private static void awaitAnswer(Process server, String url, String password, Path log) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            if (!server.isAlive()) {
                throw new NoDatabaseException("MariaDB did not start; its last words are in " + log + ".");
            }
            try (Connection answer = DriverManager.getConnection(url, USER, password)) {
                if (answer.isValid(1)) {
                    return;
                }
            } catch (SQLException notYet) {
                pause();
            }
        }
        throw new NoDatabaseException("MariaDB did not answer within " + PATIENCE.toSeconds()
                + " seconds; its last words are in " + log + ".");
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new NoDatabaseException("The start of MariaDB was interrupted.", stop);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }

    private static String newPassword() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    String url() {
        return running.url();
    }

    String password() {
        return running.password();
    }

    /** Writes all that the database holds, its past included, as it stands at one moment. */
    void copyTo(Path file) throws IOException {
        new DumpPrograms(programs.base()).write(running.server(), file);
    }

    /** Stops the server, waiting until its files are at rest, and gives the home free. */
    @Override
    public void close() {
        try {
            running.stop();
        } finally {
            lock.close();
        }
    }
}
