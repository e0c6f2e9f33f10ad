package org.planonapage.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.DatedWrites;
import org.planonapage.quantity.Dates;

/** Reads one file of a pack against its table's description, and says what is wrong with its rows. */
class TableReader {

    static final String RECORDED_ON = "recorded_on";
    static final String REMOVED = "removed";

    private final PackTable table;
    private final TableFile file;
    private final PackHeader header;
    private final Register register;
    private final DatedWrites dates;
    private final Consumer<PackProblem> problems;
    private final Map<String, Integer> places = new HashMap<>();
    /** The days that rows may be recorded on, as they are written: many rows share one. */
    private final Map<String, LocalDate> days = new HashMap<>();

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
        file.header().forEach(column -> places.put(column, places.size()));
    }

    /** A row whose key is known. */
    private record Keyed(TableFile.Row row, LocalDate recordedOn, long id) {}

    /** The rows that could be read whole, by id, in the order in which they stand; wrong ones are told as problems. */
    Map<Long, List<ReadRow>> read() {
        if (!columnsAreRight()) {
            return Map.of();
        }
        List<Keyed> keyed = new ArrayList<>();
        for (TableFile.Row row : file.rows()) {
            Keyed found = key(row);
            if (found != null) {
                keyed.add(found);
            }
        }
        refuseDoubles(keyed);
        Map<Long, List<ReadRow>> byId = new LinkedHashMap<>();
        for (Keyed row : keyed) {
            boolean removed = isRemoved(row.row());
            PackRow values = removed ? lastSaid(row, byId) : read(row);
            if (values != null) {
                register.remember(row.id(), values);
                byId.computeIfAbsent(row.id(), id -> new ArrayList<>())
                        .add(new ReadRow(row.row().number(), removed, values));
            }
        }
        byId.values()
                .forEach(rows -> rows.stream().filter(row -> !row.removed()).forEach(this::checkRules));
        return byId;
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
        String text = cell(row, RECORDED_ON);
        LocalDate known = days.get(text);
        if (known != null) {
            return known;
        }
        try {
            LocalDate day = text.isEmpty() ? header.recordedOn() : Cells.day(text);
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
            days.put(text, day);
            return day;
        } catch (IllegalArgumentException wrong) {
            refuse(row, RECORDED_ON, String.valueOf(wrong.getMessage()));
            return null;
        }
    }

    private boolean saysYesOrNothing(TableFile.Row row) {
        String text = cell(row, REMOVED);
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
        List<String> cells = new ArrayList<>(column.headers().size());
        for (String header : column.headers()) {
            cells.add(cell(row, column, header));
        }
        String name = column.headers().getLast();
        if (cells.contains("")) {
            // A reference of several cells whose own last cell is blank is absent, whatever the shared ones say.
            if (!column.required()) {
                return true;
            }
            refuse(row, column.headers().get(cells.indexOf("")), Cells.BLANK);
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
        String target = register.target(column, values);
        LocalDate since = target == null ? null : register.firstRecorded(target, parent);
        if (since != null && since.isAfter(row.recordedOn())) {
            refuse(row.row(), column.headers().getLast(), tooEarly(row.recordedOn(), "what it refers to", since));
            return false;
        }
        return true;
    }

    private static String tooEarly(LocalDate day, String what, LocalDate since) {
        return "The row is recorded on " + Dates.inWords(day) + ", but " + what + " begins only on "
                + Dates.inWords(since) + ". Enter that date or a later one in recorded_on.";
    }

    private void checkRules(ReadRow row) {
        for (PackTable.RowRule rule : table.rules()) {
            try {
                rule.check(row.values());
            } catch (Refusal refusal) {
                problems.accept(new PackProblem(file.name(), row.number(), refusal.column(), refusal.sentence()));
            }
        }
    }

    private boolean isRemoved(TableFile.Row row) {
        return cell(row, REMOVED).equals("yes");
    }

    /** Of a row that the pack removes only its key counts. */
    private PackRow lastSaid(Keyed row, Map<Long, List<ReadRow>> before) {
        List<ReadRow> told = before.get(row.id());
        StoredRow stored = register.stored(table, row.id());
        Values said = told != null
                ? told.getLast().values().values()
                : stored == null ? Values.NONE : stored.newest().values();
        return new PackRow(said, row.recordedOn(), register);
    }

    private String cell(TableFile.Row row, String name) {
        return row.cell(places.getOrDefault(name, -1));
    }

    private String cell(TableFile.Row row, Column column, String name) {
        String text = cell(row, name);
        return text.isEmpty() && column.blank() != null ? column.blank() : text;
    }

    private void refuse(TableFile.Row row, String column, String sentence) {
        problems.accept(new PackProblem(file.name(), row.number(), column, sentence));
    }
}
