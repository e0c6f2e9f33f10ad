package org.planonapage.exchange;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Gathers the mistakes of a pack: as many as a person can read, and how many rows of each file they concern. */
final class Problems implements Consumer<PackProblem> {

    /** Whoever has more than these has one mistake many times. */
    private static final int MOST_LISTED = 1_000;

    private final List<PackProblem> listed = new ArrayList<>();
    private final Map<String, BitSet> refused = new HashMap<>();
    private long found;

    @Override
    public void accept(PackProblem problem) {
        found++;
        if (listed.size() < MOST_LISTED) {
            listed.add(problem);
        }
        if (problem.file() != null) {
            refused.computeIfAbsent(problem.file(), file -> new BitSet()).set(problem.row());
        }
    }

    boolean isEmpty() {
        return found == 0;
    }

    /** The mistakes, file by file and row by row, and a word about those left out. */
    List<PackProblem> listed() {
        Map<String, List<PackProblem>> byFile = new LinkedHashMap<>();
        listed.forEach(problem -> byFile.computeIfAbsent(String.valueOf(problem.file()), file -> new ArrayList<>())
                .add(problem));
        List<PackProblem> all = new ArrayList<>();
        byFile.values().forEach(problems -> {
            problems.sort(Comparator.comparingInt(PackProblem::row));
            all.addAll(problems);
        });
        if (found <= MOST_LISTED) {
            return all;
        }
        all.add(PackProblem.ofPack(String.format(
                Locale.UK,
                "There are %,d more mistakes; put right those above, which are often one mistake many times, and load again.",
                found - MOST_LISTED)));
        return all;
    }

    /** How many rows of the file are refused: all of them when the file itself is. */
    int refusedRows(TableFile file) {
        BitSet rows = refused.getOrDefault(file.name(), new BitSet());
        return rows.get(0) ? file.rows().size() : rows.cardinality();
    }
}
