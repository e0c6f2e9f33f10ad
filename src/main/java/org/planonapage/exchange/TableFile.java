package org.planonapage.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The rows of one table as they came, from a CSV file or from a sheet of a workbook: cells of text, trimmed, an exported
 * apostrophe taken off.
 *
 * @param name what the person who keeps it calls it: "units.csv", "sheet units"
 * @param header the column names
 * @param rows the rows that hold anything
 */
record TableFile(String name, List<String> header, List<Row> rows) {

    /** Above this a table is refused: it is more than the programme of the largest county has. */
    static final int MOST_ROWS = 250_000;

    /** Above this a table has too many columns. */
    static final int MOST_COLUMNS = 200;

    /** Above this many filled cells a table is refused before they fill the memory. */
    static final int MOST_CELLS = 5_000_000;

    /** The letters that a cell of a spreadsheet holds at most. */
    static final int MOST_LETTERS = 32_767;

    /**
     * One row.
     *
     * @param number as a spreadsheet counts, the header being 1
     */
    record Row(int number, List<String> cells) {

        /** The cell under the column at {@code index}; empty when the row is shorter or {@code index} negative. */
        String cell(int index) {
            return index < 0 || index >= cells.size() ? "" : cells.get(index);
        }
    }

    /** A cell as it is read: without blanks around it, with one kind of line break, without an exported apostrophe. */
    static String cleaned(String cell) {
        return Apostrophe.takeOff(cell.strip().replace("\r\n", "\n"));
    }

    int indexOf(String column) {
        return header.indexOf(column);
    }

    /** The same rows with those of its columns that are named. */
    TableFile of(List<String> columns) {
        List<String> kept = header.stream().filter(columns::contains).toList();
        List<Integer> places = kept.stream().map(this::indexOf).toList();
        return new TableFile(
                name,
                kept,
                rows.stream()
                        .map(row -> new Row(
                                row.number(), places.stream().map(row::cell).toList()))
                        .toList());
    }

    boolean headerIsSound(Consumer<PackProblem> problems) {
        if (header.isEmpty() || header.stream().allMatch(String::isEmpty)) {
            problems.accept(PackProblem.ofFile(name, "It is empty; its first row must hold the column names."));
            return false;
        }
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!seen.add(column)) {
                problems.accept(PackProblem.ofFile(name, doubled(column)));
                return false;
            }
        }
        return true;
    }

    private static String doubled(String column) {
        return column.isEmpty()
                ? "Two columns have no name; write a name into the first row of each, or remove them."
                : "The column “" + column + "” appears twice. Remove one of them.";
    }

    static String tooLong() {
        return "It has more than " + String.format(Locale.UK, "%,d rows or %,d cells", MOST_ROWS, MOST_CELLS)
                + ", which is the most that is loaded at once. Split it, or remove rows that are already stored.";
    }

    /** Gives equal cells one text: most cells of a column of codes or periods are the same few. */
    static final class Texts {
        private final Map<String, String> known = new HashMap<>();

        String of(String text) {
            String same = known.putIfAbsent(text, text);
            return same == null ? text : same;
        }
    }
}
