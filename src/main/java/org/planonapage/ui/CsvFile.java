package org.planonapage.ui;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of a CSV file that a page offers through {@link Download}. */
public final class CsvFile {

    /** As a spreadsheet reads it: blanks and a quotation mark before it do not count, and full width is no difference. */
    private static final Pattern MAY_BE_A_FORMULA =
            Pattern.compile("[ \u00A0\"]*[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);

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
        boolean formula = MAY_BE_A_FORMULA.matcher(text).matches() && !text.matches("-?[0-9.]+");
        String safe = formula ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
