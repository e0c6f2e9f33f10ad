package org.planonapage.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.AsAt;
import org.planonapage.history.DatedWrites;
import org.planonapage.quantity.Dates;

/** Reads one file of a pack against its table's description, and plans what it would write. */
class TableReader {

    static final String RECORDED_ON = "recorded_on";
    static final String REMOVED = "removed";

    /** What is said of a row that is removed. */
    private static final Values GONE = new Values(Map.of());

    private final PackTable table;
    private final TableFile file;
    private final PackHeader header;
    private final Register register;
    private final DatedWrites dates;
    private final Consumer<PackProblem> problems;

    TableReader(
            PackTable table,
            TableFile file,
            PackHeader header,
            Register register,
            DatedWrites dates,
            Consumer<PackProblem> problems) {
        this.table = table;
        this.file = file;
        this.header = header;
        this.register = register;
        this.dates = dates;
        this.problems = problems;
    }

    /** A row whose key is known. */
    private record Keyed(TableFile.Row row, LocalDate recordedOn, long id) {}

    /** A row that was read whole. */
    private record Ready(Keyed keyed, PackRow values) {}

    void plan(ImportPlan plan) {
        if (!columnsAreRight()) {
            return;
        }
        List<Keyed> keyed = new ArrayList<>();
        for (TableFile.Row row : file.rows()) {
            Keyed found = key(row);
            if (found != null) {
                keyed.add(found);
            }
        }
        refuseDoubles(keyed);
        Map<Long, List<Ready>> byId = new LinkedHashMap<>();
        for (Keyed row : keyed) {
            PackRow values = isRemoved(row.row()) ? lastSaid(row, byId) : read(row);
            if (values != null) {
                register.remember(row.id(), values);
                byId.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(new Ready(row, values));
            }
        }
        byId.values()
                .forEach(rows -> rows.stream()
                        .filter(row -> !isRemoved(row.keyed().row()))
                        .forEach(this::checkRules));
        byId.forEach((id, rows) -> compare(id, rows, plan));
    }

    private boolean columnsAreRight() {
        List<String> allowed = new ArrayList<>(table.headers());
        allowed.add(RECORDED_ON);
        allowed.add(REMOVED);
        boolean right = true;
        for (String column : file.header()) {
            if (!allowed.contains(column)) {
                problems.accept(PackProblem.ofFile(
                        file.name(),
                        "The column “" + column + "” is not known; the columns are " + String.join(", ", allowed)
                                + "."));
                right = false;
            }
        }
        for (Column column : table.columns()) {
            for (String name : column.headers()) {
                if (column.required() && column.blank() == null && file.indexOf(name) < 0) {
                    problems.accept(PackProblem.ofFile(
                            file.name(), "The column “" + name + "” is missing; it must be filled."));
                    right = false;
                }
            }
        }
        return right;
    }

    private @Nullable Keyed key(TableFile.Row row) {
        LocalDate recordedOn = recordedOn(row);
        Values values = Values.of(table);
        boolean whole = recordedOn != null && saysYesOrNothing(row);
        List<String> key = new ArrayList<>();
        for (Column column : table.key()) {
            whole &= read(row, column, values);
            column.headers().forEach(name -> key.add(cell(row, column, name)));
        }
        return whole && recordedOn != null ? new Keyed(row, recordedOn, register.enter(table, key, recordedOn)) : null;
    }

    private @Nullable LocalDate recordedOn(TableFile.Row row) {
        String text = row.cell(file.indexOf(RECORDED_ON));
        try {
            LocalDate day = text.isEmpty() ? header.recordedOn() : (LocalDate) Cells.day(text);
            if (!dates.isToday(day) && dates.momentOf(day).isAfter(dates.now())) {
                throw new IllegalArgumentException(
                        Dates.inWords(day) + " lies in the future; a row is recorded today or earlier.");
            }
            LocalDate since = register.programmeSince();
            if (since != null
                    && day.isBefore(since)
                    && table.parents().findAny().isPresent()) {
                throw new IllegalArgumentException(tooEarly(day, "the programme", since));
            }
            return day;
        } catch (IllegalArgumentException wrong) {
            refuse(row, RECORDED_ON, String.valueOf(wrong.getMessage()));
            return null;
        }
    }

    private boolean saysYesOrNothing(TableFile.Row row) {
        String text = row.cell(file.indexOf(REMOVED));
        if (text.isEmpty() || text.equals("yes")) {
            return true;
        }
        refuse(row, REMOVED, "“" + text + "” is not allowed here; allowed: yes, or nothing.");
        return false;
    }

    private void refuseDoubles(List<Keyed> rows) {
        Map<List<Object>, Integer> seen = new HashMap<>();
        for (Keyed row : rows) {
            Integer earlier = seen.putIfAbsent(
                    List.of(row.id(), row.recordedOn()), row.row().number());
            if (earlier != null) {
                refuse(
                        row.row(),
                        table.key().getLast().headers().getLast(),
                        "The row has the same key as row " + earlier + " (" + keyInWords(row.row())
                                + "); a key may stand once for each day on which it is recorded.");
            }
        }
    }

    private String keyInWords(TableFile.Row row) {
        return table.key().stream()
                .flatMap(column -> column.headers().stream().map(name -> cell(row, column, name)))
                .collect(Collectors.joining(", "));
    }

    private @Nullable PackRow read(Keyed row) {
        Values values = Values.of(table);
        boolean whole = true;
        for (Column column : table.columns()) {
            whole &= read(row.row(), column, values) && parentIsOnRecord(row, column, values);
        }
        return whole ? new PackRow(values, row.recordedOn(), register) : null;
    }

    /** Reads a column's cells into {@code values}; false when they are refused. */
    private boolean read(TableFile.Row row, Column column, Values values) {
        List<String> cells =
                column.headers().stream().map(name -> cell(row, column, name)).toList();
        String name = column.headers().getLast();
        if (cells.contains("")) {
            // A reference of several cells whose own last cell is blank is absent, whatever the shared ones say.
            if (!column.required()) {
                return true;
            }
            refuse(row, column.headers().get(cells.indexOf("")), "The cell is blank; it must be filled.");
            return false;
        }
        try {
            List<Object> read = column.reading().read(cells, register);
            for (int field = 0; field < read.size(); field++) {
                values.put(column.fields().get(field), RecordStore.normal(read.get(field)));
            }
            return true;
        } catch (IllegalArgumentException wrong) {
            refuse(row, name, String.valueOf(wrong.getMessage()));
            return false;
        }
    }

    private boolean parentIsOnRecord(Keyed row, Column column, Values values) {
        Object id = values.get(column.fields().getLast());
        if (column.target() == null || !(id instanceof Long parent)) {
            return true;
        }
        PackTable kind =
                register.ofKind(String.valueOf(values.get(column.fields().getFirst())));
        String target = column.target().equals(Column.ANYTHING) ? kind == null ? null : kind.name() : column.target();
        LocalDate since = target == null ? null : register.firstRecorded(target, parent);
        if (since != null && since.isAfter(row.recordedOn())) {
            refuse(row.row(), column.headers().getLast(), tooEarly(row.recordedOn(), "what it refers to", since));
            return false;
        }
        return true;
    }

    private static String tooEarly(LocalDate day, String what, LocalDate since) {
        return "The row is recorded on " + Dates.inWords(day) + ", but " + what + " is on record only from "
                + Dates.inWords(since) + "; give it a recorded_on of that day or later.";
    }

    private void checkRules(Ready row) {
        for (PackTable.RowRule rule : table.rules()) {
            try {
                rule.check(row.values());
            } catch (Refusal refusal) {
                problems.accept(
                        new PackProblem(file.name(), row.keyed().row().number(), refusal.column(), refusal.sentence()));
            }
        }
    }

    /** Compares what the pack says of one row, day by day, with what is stored of it. */
    private void compare(long id, List<Ready> rows, ImportPlan plan) {
        StoredRow stored = register.stored(table, id);
        boolean there = stored != null && !stored.isRemoved();
        Values current = null;
        for (Ready row : rows.stream()
                .sorted(Comparator.comparing((Ready ready) -> ready.keyed().recordedOn()))
                .toList()) {
            LocalDate day = row.keyed().recordedOn();
            Values values = isRemoved(row.keyed().row()) ? GONE : row.values().values();
            boolean known = current == null ? isStored(stored, values, new AsAt(day).moment()) : values.equals(current);
            if (known) {
                plan.leave(table);
            } else if (isAllowed(row.keyed(), stored, there, values == GONE)) {
                plan.write(new ImportPlan.Write(
                        table, day, kind(there, values), id, row.values().values()));
                there = values != GONE;
                current = values;
            }
        }
    }

    private static boolean isStored(@Nullable StoredRow stored, Values values, Instant moment) {
        return stored != null && (values == GONE ? stored.at(moment) == null : stored.says(values, moment));
    }

    private static ImportPlan.Kind kind(boolean there, Values values) {
        if (values == GONE) {
            return ImportPlan.Kind.REMOVE;
        }
        return there ? ImportPlan.Kind.CHANGE : ImportPlan.Kind.ADD;
    }

    private boolean isAllowed(Keyed row, @Nullable StoredRow stored, boolean there, boolean goes) {
        if (goes && !there) {
            refuse(row.row(), REMOVED, "The row is not on record and cannot be removed; leave it out.");
            return false;
        }
        if (table.onlyGrows() && there && !goes) {
            refuse(
                    row.row(),
                    table.key().getLast().headers().getLast(),
                    "The row says otherwise than what is stored, and what is stored here is never changed; write a new row under its own day.");
            return false;
        }
        if (stored != null && isTooLate(stored, row.recordedOn())) {
            refuse(row.row(), RECORDED_ON, tooLate(stored, row.recordedOn()));
            return false;
        }
        return true;
    }

    private boolean isRemoved(TableFile.Row row) {
        return row.cell(file.indexOf(REMOVED)).equals("yes");
    }

    /** Of a row that the pack removes only its key counts. */
    private PackRow lastSaid(Keyed row, Map<Long, List<Ready>> before) {
        List<Ready> told = before.get(row.id());
        StoredRow stored = register.stored(table, row.id());
        Values said = told != null
                ? told.getLast().values().values()
                : stored == null ? Values.NONE : stored.newest().values();
        return new PackRow(said, row.recordedOn(), register);
    }

    private boolean isTooLate(StoredRow stored, LocalDate day) {
        return !dates.isToday(day) && !stored.lastWritten().isBefore(dates.momentOf(day));
    }

    private static String tooLate(StoredRow stored, LocalDate day) {
        LocalDate newest = LocalDate.ofInstant(stored.lastWritten(), Dates.LONDON);
        return "The row is recorded on " + Dates.inWords(day) + ", but what is stored was recorded on "
                + Dates.inWords(newest)
                + " and says otherwise; history only grows forwards. Give it a recorded_on after "
                + Dates.inWords(newest) + ", or leave it out.";
    }

    private String cell(TableFile.Row row, Column column, String name) {
        String text = row.cell(file.indexOf(name));
        return text.isEmpty() && column.blank() != null ? column.blank() : text;
    }

    private void refuse(TableFile.Row row, String column, String sentence) {
        problems.accept(new PackProblem(file.name(), row.number(), column, sentence));
    }
}
