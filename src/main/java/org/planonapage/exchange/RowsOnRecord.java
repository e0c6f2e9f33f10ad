package org.planonapage.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;

/** What the record of a programme says now, in the words in which a pack would write it. */
public final class RowsOnRecord {

    private final Map<String, PackTable> tables;
    private final Register register;
    private long lastChange;

    RowsOnRecord(Map<String, PackTable> tables, Register register) {
        this.tables = tables;
        this.register = register;
    }

    /**
     * The cells by column of the rows of a table whose cells say what {@code where} says, in the order in which they were
     * first written. A blank cell is an empty text.
     */
    public List<Map<String, String>> rows(String table, Map<String, String> where) {
        PackTable described = Objects.requireNonNull(tables.get(table), table);
        List<Map<String, String>> found = new ArrayList<>();
        Column part = described.part();
        String name = part == null ? null : where.get(part.headers().getFirst());
        if (name != null) {
            register.readParts(described, List.of(name));
        } else {
            register.readWhole(described);
        }
        register.stored(described).values().stream()
                .filter(row -> !row.isRemoved())
                .forEach(row -> {
                    Map<String, String> cells = cells(described, row.newest().values());
                    if (cells.entrySet().containsAll(where.entrySet())) {
                        lastChange = Math.max(lastChange, row.newest().change());
                        found.add(cells);
                    }
                });
        return found;
    }

    /** The only such row; without a cell where there is none. */
    public Map<String, String> row(String table, Map<String, String> where) {
        List<Map<String, String>> rows = rows(table, where);
        return rows.isEmpty() ? Map.of() : rows.getFirst();
    }

    /** The last of the changes that wrote the rows which were asked for; empty when there was none. */
    public OptionalLong lastChange() {
        return lastChange == 0 ? OptionalLong.empty() : OptionalLong.of(lastChange);
    }

    private Map<String, String> cells(PackTable table, Values values) {
        PackFile.Cell[] printed = PrintedRow.cells(table, values, register);
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 0; column < printed.length; column++) {
            cells.put(table.headers().get(column), printed[column].text());
        }
        return cells;
    }
}
