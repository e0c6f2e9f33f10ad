package org.planonapage.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * MariaDB's own programs for copying a database out and in, from the package that the server comes from. History goes with
 * it: every row is written with the time from which and to which it held.
 *
 * @param base the folder that holds {@code bin} and {@code libs}
 */
record DumpPrograms(Path base) {

    private static final int LAST_WORDS = 400;
    private static final int END_SECONDS = 60;

    /** A server on this machine's loopback. */
    record Server(int port, String user, String password, String schema) {

        @Override
        public String toString() {
            return "the server on port " + port;
        }
    }

    /**
     * Writes a compressed copy; the file gets its name when it is whole.
     *
     * @throws IOException with MariaDB's last words when it does not come to its end
     */
    void write(Server server, Path file) throws IOException {
        Path part = PrivateFile.create(file.resolveSibling(file.getFileName() + ".part"));
        Path words = words(file);
        try {
            Process dump = start(
                    server,
                    words,
                    ProcessBuilder.Redirect.PIPE,
                    "mariadb-dump",
                    "--single-transaction",
                    "--dump-history",
                    "--skip-lock-tables",
                    "--no-tablespaces",
                    "--hex-blob",
                    server.schema());
            try (InputStream copied = dump.getInputStream();
                    OutputStream out = new GZIPOutputStream(Files.newOutputStream(part))) {
                copied.transferTo(out);
            }
            await(dump, words);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
            Files.deleteIfExists(words);
        }
    }

    /**
     * Reads such a copy into an empty schema.
     *
     * @throws IOException with MariaDB's last words when it cannot be read to its end
     */
    void read(Server server, Path file) throws IOException {
        Path words = words(Path.of(System.getProperty("java.io.tmpdir"), String.valueOf(file.getFileName())));
        try {
            Process client =
                    start(server, words, ProcessBuilder.Redirect.DISCARD, "mariadb", "--binary-mode", server.schema());
            try (InputStream copied = new GZIPInputStream(Files.newInputStream(file));
                    OutputStream in = client.getOutputStream()) {
                copied.transferTo(in);
            } catch (IOException refused) {
                client.destroy();
                throw new IOException(refused.getMessage() + " " + said(words), refused);
            }
            await(client, words);
        } finally {
            Files.deleteIfExists(words);
        }
    }

    private static Path words(Path file) throws IOException {
        return Files.createTempFile(String.valueOf(file.getFileName()), ".words");
    }

    private Process start(Server server, Path words, ProcessBuilder.Redirect out, String program, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                base.resolve("bin").resolve(program).toString(),
                "--no-defaults",
                "--protocol=tcp",
                "--host=127.0.0.1",
                "--port=" + server.port(),
                "--user=" + server.user(),
                "--skip-ssl",
                "--default-character-set=utf8mb4",
                "--max-allowed-packet=64M"));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(words.toFile()).redirectOutput(out);
        builder.environment().put("LD_LIBRARY_PATH", base.resolve("libs").toString());
        // Other users of the machine see a command, and not the variables of another user's process.
        builder.environment().put("MYSQL_PWD", server.password());
        return builder.start();
    }

    private static void await(Process program, Path words) throws IOException {
        try {
            if (!program.waitFor(END_SECONDS, TimeUnit.SECONDS) || program.exitValue() != 0) {
                program.destroyForcibly();
                throw new IOException("MariaDB says: " + said(words));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            program.destroyForcibly();
            throw new IOException("The copy was interrupted.", stop);
        }
    }

    private static String said(Path words) throws IOException {
        String all = Files.readString(words).strip();
        return all.substring(Math.max(0, all.length() - LAST_WORDS));
    }
}
