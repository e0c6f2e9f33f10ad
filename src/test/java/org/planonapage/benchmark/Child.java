package org.planonapage.benchmark;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The application in a process of its own, started from the extracted build. */
final class Child implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final Process process;
    private final int port;
    private final CountDownLatch ready = new CountDownLatch(1);
    private final List<String> lines = new ArrayList<>();

    private Child(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts the jar with a cache of classes, on a home of its own, and returns when it says that it is ready. */
    static Child start(Path jar, Path home, String cache, String... arguments) throws Exception {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of(java("java"), "-Xmx1g", cache, "-jar", jar.toString()));
        command.add("--plan.home=" + home);
        command.add("--server.port=" + port);
        command.add("--plan.demo=true");
        command.addAll(List.of(arguments));
        Child child =
                new Child(new ProcessBuilder(command).redirectErrorStream(true).start(), port);
        Thread.ofPlatform().daemon().start(child::listen);
        if (!child.ready.await(PATIENCE.toSeconds(), TimeUnit.SECONDS) || !child.process.isAlive()) {
            child.close();
            throw new IllegalStateException("The application did not start:\n" + String.join("\n", child.said()));
        }
        return child;
    }

    private void listen() {
        try (var reader = process.inputReader()) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                synchronized (lines) {
                    lines.add(line);
                }
                if (line.contains("is ready")) {
                    ready.countDown();
                }
            }
        } catch (IOException stopped) {
            // The process was stopped while it was being read: there is no more to hear.
        } finally {
            ready.countDown();
        }
    }

    /** All that it printed so far. */
    List<String> said() {
        synchronized (lines) {
            return List.copyOf(lines);
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Live heap after a full collection, in bytes. */
    long heap() throws Exception {
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("jcmd GC.heap_info names no used heap");
        }
        return Long.parseLong(used.group(1)) * 1024;
    }

    private String jcmd(String command) throws Exception {
        Process asked = new ProcessBuilder(java("jcmd"), Long.toString(process.pid()), command)
                .redirectErrorStream(true)
                .start();
        String answer = new String(asked.getInputStream().readAllBytes());
        asked.waitFor();
        return answer;
    }

    private static String java(String command) {
        return Path.of(System.getProperty("java.home"), "bin", command).toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** The extracted build: the application's own jar beside its libraries. */
    static Path extract(Path target) throws Exception {
        Path folder = target.resolve("benchmark");
        try (var jars = Files.list(target)) {
            Path built = jars.filter(file -> file.toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
            new ProcessBuilder(
                            java("java"),
                            "-Djarmode=tools",
                            "-jar",
                            built.toString(),
                            "extract",
                            "--force",
                            "--destination",
                            folder.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            return folder.resolve(built.getFileName());
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
