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

    /** What is done to a row. */
    enum Kind {
        ADD,
        CHANGE,
        REMOVE
    }

    /**
     * One row to write.
     *
     * @param day the day on which the row, so, became known
     * @param values what it says then; of a row to remove, what it said last
     */
    record Write(PackTable table, LocalDate day, Kind kind, long id, Values values) {}

    private record Batch(String table, Kind kind) {}

    private final TreeMap<LocalDate, Map<Batch, List<Write>>> writes = new TreeMap<>();
    private final Set<Long> renamed = new HashSet<>();
    private final Map<String, TableCounts> counts = new LinkedHashMap<>();

    void write(Write write) {
        String table = write.table().name();
        writes.computeIfAbsent(write.day(), day -> new LinkedHashMap<>())
                .computeIfAbsent(new Batch(table, write.kind()), batch -> new ArrayList<>())
                .add(write);
        count(write.kind() == Kind.ADD ? new TableCounts(table, 1, 0, 0, 0) : new TableCounts(table, 0, 1, 0, 0));
    }

    /** Remembers that the row with that id gets another key. */
    void rename(long id) {
        renamed.add(id);
    }

    /** Those of {@code writes} whose rows get another key. */
    List<Write> renamed(List<Write> writes) {
        return writes.stream().filter(write -> renamed.contains(write.id())).toList();
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

    /** The rows that are gone in the end, by the pack's table. */
    Map<String, Set<Long>> removed() {
        Map<String, Set<Long>> removed = new LinkedHashMap<>();
        writes.values()
                .forEach(day -> day.values().stream().flatMap(List::stream).forEach(write -> {
                    Set<Long> ids = removed.computeIfAbsent(write.table().name(), table -> new HashSet<>());
                    if (write.kind() == Kind.REMOVE) {
                        ids.add(write.id());
                    } else {
                        ids.remove(write.id());
                    }
                }));
        removed.values().removeIf(Set::isEmpty);
        return removed;
    }

    SortedSet<LocalDate> days() {
        return new TreeSet<>(writes.keySet());
    }

    /** The writes of a table under a day: rows before those of the same table that refer to them, or after when removed. */
    List<Write> of(PackTable table, LocalDate day, Kind kind) {
        List<Write> found = writes.getOrDefault(day, Map.of()).getOrDefault(new Batch(table.name(), kind), List.of());
        List<String> references = selfReferences(table);
        if (references.isEmpty()) {
            return found;
        }
        List<Write> ordered = parentsFirst(found, references);
        return kind == Kind.REMOVE ? ordered.reversed() : ordered;
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
