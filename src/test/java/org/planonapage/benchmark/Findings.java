package org.planonapage.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, as a table. */
final class Findings {

    private final List<String> rows = new ArrayList<>();

    void add(String what, String figure) {
        rows.add("| %s | %s |".formatted(what, figure));
    }

    /** Median and 95th percentile, in milliseconds. */
    static String spread(List<Duration> times) {
        List<Duration> sorted = times.stream().sorted().toList();
        return String.format(Locale.ROOT, "median %.1f ms, p95 %.1f ms", at(sorted, 0.5), at(sorted, 0.95));
    }

    private static double at(List<Duration> sorted, double share) {
        return sorted.get((int) Math.floor(share * (sorted.size() - 1))).toNanos() / 1e6;
    }

    String table() {
        return "| what | measured |\n|---|---|\n" + String.join("\n", rows) + "\n";
    }

    void print() {
        System.out.println(table());
    }
}
