package org.planonapage.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** What an import would write: per table, in the order of parents before children, and under which day. */
class ImportPlan {

    /**
     * One row to write.
     *
     * @param day the day on which the row, so, became known
     * @param isNew whether it is inserted rather than updated
     */
    record Write(PackTable table, LocalDate day, boolean isNew, long id, Map<String, Object> values) {}

    private final List<Write> writes = new ArrayList<>();
    private int unchanged;

    void write(Write write) {
        writes.add(write);
    }

    void leave() {
        unchanged++;
    }

    boolean isEmpty() {
        return writes.isEmpty();
    }

    int added() {
        return (int) writes.stream().filter(Write::isNew).count();
    }

    int changed() {
        return writes.size() - added();
    }

    int unchanged() {
        return unchanged;
    }

    SortedSet<LocalDate> days() {
        SortedSet<LocalDate> days = new TreeSet<>();
        writes.forEach(write -> days.add(write.day()));
        return days;
    }

    /** The writes of a table under a day, those it refers to in the same table first. */
    List<Write> of(PackTable table, LocalDate day, boolean isNew) {
        List<Write> found = writes.stream()
                .filter(write -> write.table().equals(table) && write.day().equals(day) && write.isNew() == isNew)
                .toList();
        return selfReferences(table).isEmpty() ? found : parentsFirst(found, selfReferences(table));
    }

    private static List<String> selfReferences(PackTable table) {
        return table.columns().stream()
                .filter(column -> table.name().equals(column.target()))
                .flatMap(column -> column.fields().stream())
                .toList();
    }

    private static List<Write> parentsFirst(List<Write> writes, List<String> references) {
        List<Write> ordered = new ArrayList<>();
        List<Write> left = new ArrayList<>(writes);
        while (!left.isEmpty()) {
            List<Long> waiting = left.stream().map(Write::id).toList();
            List<Write> ready = left.stream()
                    .filter(write -> references.stream()
                            .noneMatch(field -> waiting.contains(write.values().get(field))))
                    .toList();
            if (ready.isEmpty()) {
                throw new IllegalStateException(
                        "Rows of " + writes.getFirst().table().name() + " refer to one another in a circle.");
            }
            ordered.addAll(ready);
            left.removeAll(ready);
        }
        return ordered;
    }
}
