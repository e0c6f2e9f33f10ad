package org.planonapage.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of a CSV file that a page offers through {@link Download}. */
public final class CsvFile {

    private CsvFile() {}

    /**
     * The rows as text, lines ended as RFC 4180 has it. A cell that is no number and begins as a formula would gets an
     * apostrophe.
     */
    public static String text(Stream<List<String>> rows) {
        return rows.map(cells -> cells.stream().map(CsvFile::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("-?[0-9.]+");
        String safe = formula ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
