package org.planonapage.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the extracted build twice, reads it as many readers would, and prints what that took. */
class Benchmark {

    private static final List<String> ROUTES = List.of(
            "medway-2015",
            "medway-2015/themes/4",
            "medway-2015/actions/4.10",
            "medway-2015/metrics",
            "medway-2015/metrics/ia-timeliness",
            "medway-2015/organisation",
            "medway-2015/editions");
    private static final int WARM = 300;
    private static final int TIMES = 200;
    private static final int AT_ONCE = 4;
    private static final int PAGES = 2000;
    private static final List<Integer> SESSIONS = List.of(100, 500, 1000);

    private final Findings findings = new Findings();

    @Test
    void measures(@TempDir Path home) throws Exception {
        Path jar = Child.extract(Path.of("target"));
        startFor(jar, home, "first start, packs loaded, to the first answered page")
                .close();
        try (Child application = startFor(jar, home, "second start, to the first answered page")) {
            routes(application);
            pagesPerSecond(application);
            new BrowserTimes(application.address()).into(findings);
            sessions(application);
        }
        findings.print();
        Files.writeString(Path.of("target", "benchmark.md"), findings.table());
        assertThat(findings.table()).contains("heap");
    }

    private Child startFor(Path jar, Path home, String what) throws Exception {
        long begin = System.nanoTime();
        Child application = Child.start(jar, home);
        Reader.signedIn(application.address(), "member").opens(ROUTES.getFirst());
        findings.add(what, seconds(begin));
        application.said().stream()
                .filter(line -> line.contains("Pack "))
                .forEach(line -> findings.add("loaded at this start", line.substring(line.indexOf("Pack ") + 5)));
        return application;
    }

    private void routes(Child application) throws Exception {
        Reader reader = Reader.signedIn(application.address(), "member").opens(ROUTES.getFirst());
        for (int i = 0; i < WARM; i++) {
            reader.goes(ROUTES.get(i % ROUTES.size()));
        }
        for (String route : ROUTES) {
            List<Duration> times = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                times.add(reader.goes(route));
            }
            findings.add("server, /" + route, Findings.spread(times));
        }
    }

    private void pagesPerSecond(Child application) throws Exception {
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Void>> readers = IntStream.range(0, AT_ONCE)
                    .<Callable<Void>>mapToObj(_ -> () -> {
                        Reader reader =
                                Reader.signedIn(application.address(), "member").opens(ROUTES.getFirst());
                        for (int i = 0; i < PAGES / AT_ONCE; i++) {
                            reader.goes(ROUTES.getFirst());
                        }
                        return null;
                    })
                    .toList();
            long begin = System.nanoTime();
            for (var done : pool.invokeAll(readers)) {
                done.get();
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            findings.add(
                    "plan pages a second, %d readers at once".formatted(AT_ONCE), "%.0f".formatted(PAGES / seconds));
        }
    }

    private void sessions(Child application) throws Exception {
        long before = application.heap();
        List<Reader> readers = new ArrayList<>();
        for (int count : SESSIONS) {
            while (readers.size() < count) {
                readers.add(Reader.signedIn(application.address(), "member").opens(ROUTES.getFirst()));
            }
            long each = (application.heap() - before) / count;
            findings.add("heap of a session, %d open".formatted(count), each / 1000 + " kB");
        }
        findings.add("heap in all, %d open".formatted(readers.size()), application.heap() / 1_000_000 + " MB");
    }

    private static String seconds(long begin) {
        return "%.1f s".formatted((System.nanoTime() - begin) / 1e9);
    }
}
