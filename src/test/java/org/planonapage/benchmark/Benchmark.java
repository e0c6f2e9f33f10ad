package org.planonapage.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.planonapage.example.ExamplePack;
import org.planonapage.exchange.Pack;

/** Starts the extracted build twice, reads it as many readers would, and prints what that took. */
class Benchmark {

    private static final List<String> ROUTES = List.of(
            "medway-2015",
            "medway-2015/themes/4",
            "medway-2015/actions/4.10",
            "medway-2015/metrics",
            "medway-2015/metrics/ia-timeliness",
            "exampleshire",
            "exampleshire/themes/2",
            "exampleshire/actions/2.3",
            "exampleshire/metrics",
            "exampleshire/metrics/protection-visits",
            "exampleshire/metrics/protection-visits?unit=merehaven",
            "exampleshire/exceptions",
            "exampleshire/instruments",
            "exampleshire/organisation",
            "exampleshire/risks",
            "exampleshire/risks/R2",
            "exampleshire/workforce");
    private static final String LOADED = "Pack " + ExamplePack.PROGRAMME;
    private static final long SEED = 1;
    private static final YearMonth END = YearMonth.of(2026, 3);
    private static final int WARM = 2000;
    private static final int TIMES = 200;
    private static final int AT_ONCE = 4;
    private static final int PAGES = 2000;
    private static final List<Integer> SESSIONS = List.of(100, 500, 1000);

    private static final String PLAN = "exampleshire";
    private static final String NO_CACHE = "-XX:AOTMode=off";

    private final Findings findings = new Findings();

    @Test
    void measures(@TempDir Path home) throws Exception {
        Path jar = Child.extract(Path.of("target"));
        Path packs = Files.createDirectory(home.resolve("packs"));
        Pack example = ExamplePack.of(SEED, END);
        Path folder = Files.createDirectory(packs.resolve(example.source()));
        for (var file : example.files().entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        Path data = home.resolve("data");
        Path cache = home.resolve("plan.aot");
        startFor(jar, data, "first start, all packs loaded", NO_CACHE, "--plan.packs=" + packs)
                .close();
        startFor(jar, data, "start with the same file again", NO_CACHE, "--plan.packs=" + packs)
                .close();
        startFor(jar, data, "second start that writes the cache of classes", "-XX:AOTCacheOutput=" + cache)
                .close();
        try (Child application = startFor(jar, data, "second start with it", "-XX:AOTCache=" + cache)) {
            firstReaders(application);
            routes(application);
            pagesPerSecond(application);
            new BrowserTimes(application.address()).into(findings);
            sessions(application);
        }
        findings.print();
        Files.writeString(Path.of("target", "benchmark.md"), findings.table());
        assertThat(findings.table()).contains("heap");
    }

    private Child startFor(Path jar, Path home, String what, String cache, String... arguments) throws Exception {
        long begin = System.nanoTime();
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("--plan.example=false");
        Child application = Child.start(jar, home, cache, all.toArray(String[]::new));
        Reader.signedIn(application.address(), "member").opens("medway-2015");
        findings.add(what + ", to the first answered page", "%.1f s".formatted((System.nanoTime() - begin) / 1e9));
        application.said().stream()
                .filter(line -> line.contains(LOADED))
                .forEach(line -> findings.add("import", line.substring(line.indexOf("Pack ") + 5)));
        return application;
    }

    /** What is worked out once after a change, and kept. */
    private void firstReaders(Child application) throws Exception {
        Reader reader = Reader.signedIn(application.address(), "member").opens("medway-2015");
        findings.add(
                "server, /exampleshire, the first reader after a change",
                Findings.spread(List.of(reader.goes("exampleshire"))));
    }

    private void routes(Child application) throws Exception {
        Reader reader = Reader.signedIn(application.address(), "member").opens(ROUTES.getFirst());
        for (int i = 0; i < WARM; i++) {
            reader.goes(ROUTES.get(i % ROUTES.size()));
        }
        findings.add("pages read before the next lines are measured", "%d".formatted(WARM));
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
                            reader.goes(PLAN);
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
                readers.add(Reader.signedIn(application.address(), "member").opens(PLAN));
            }
            long each = (application.heap() - before) / count;
            findings.add("heap of a session, %d open".formatted(count), each / 1000 + " kB");
        }
        findings.add("heap in all, %d open".formatted(readers.size()), application.heap() / 1_000_000 + " MB");
    }
}
