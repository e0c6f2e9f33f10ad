package org.planonapage.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What an import would write: per day on which it became known and per table. */
class ImportPlan {

    /**
     * One row to write.
     *
     * @param day the day on which the row, so, became known
     * @param isNew whether it is inserted rather than updated
     */
    record Write(PackTable table, LocalDate day, boolean isNew, long id, Values values) {}

    private record Batch(String table, boolean isNew) {}

    private final TreeMap<LocalDate, Map<Batch, List<Write>>> writes = new TreeMap<>();
    private final Map<String, TableCounts> counts = new LinkedHashMap<>();

    void write(Write write) {
        String table = write.table().name();
        writes.computeIfAbsent(write.day(), day -> new LinkedHashMap<>())
                .computeIfAbsent(new Batch(table, write.isNew()), batch -> new ArrayList<>())
                .add(write);
        count(write.isNew() ? new TableCounts(table, 1, 0, 0, 0) : new TableCounts(table, 0, 1, 0, 0));
    }

    void leave(PackTable table) {
        count(new TableCounts(table.name(), 0, 0, 1, 0));
    }

    void refuse(PackTable table, int rows) {
        count(new TableCounts(table.name(), 0, 0, 0, rows));
    }

    private void count(TableCounts more) {
        counts.merge(more.table(), more, TableCounts::plus);
    }

    /** The counts of each table that was read. */
    List<TableCounts> counts() {
        return List.copyOf(counts.values());
    }

    boolean isEmpty() {
        return writes.isEmpty();
    }

    int added() {
        return counts.values().stream().mapToInt(TableCounts::added).sum();
    }

    int changed() {
        return counts.values().stream().mapToInt(TableCounts::changed).sum();
    }

    int unchanged() {
        return counts.values().stream().mapToInt(TableCounts::unchanged).sum();
    }

    SortedSet<LocalDate> days() {
        return new TreeSet<>(writes.keySet());
    }

    /** The writes of a table under a day, those it refers to in the same table first. */
    List<Write> of(PackTable table, LocalDate day, boolean isNew) {
        List<Write> found = writes.getOrDefault(day, Map.of()).getOrDefault(new Batch(table.name(), isNew), List.of());
        List<String> references = selfReferences(table);
        return references.isEmpty() ? found : parentsFirst(found, references);
    }

    private static List<String> selfReferences(PackTable table) {
        return table.columns().stream()
                .filter(column -> table.name().equals(column.target()))
                .flatMap(column -> column.fields().stream())
                .toList();
    }

    private static List<Write> parentsFirst(List<Write> writes, List<String> references) {
        List<Write> ordered = new ArrayList<>();
        List<Write> left = writes;
        while (!left.isEmpty()) {
            Set<Object> waiting = new HashSet<>();
            left.forEach(write -> waiting.add(write.id()));
            List<Write> later = new ArrayList<>();
            for (Write write : left) {
                boolean waits = references.stream()
                        .anyMatch(field -> waiting.contains(write.values().get(field)));
                (waits ? later : ordered).add(write);
            }
            if (later.size() == left.size()) {
                throw new IllegalStateException(
                        "Rows of " + writes.getFirst().table().name() + " refer to one another in a circle.");
            }
            left = later;
        }
        return ordered;
    }
}
