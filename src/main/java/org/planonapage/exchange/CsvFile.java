package org.planonapage.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file after parsing: its header and its rows of cells, trimmed, an exported apostrophe taken off.
 *
 * @param name the file's name
 * @param header the column names
 * @param rows the rows that hold anything
 */
record CsvFile(String name, List<String> header, List<Row> rows) {

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

    private static final String MAY_BE_A_FORMULA = "=+-@\t\r";

    int indexOf(String column) {
        return header.indexOf(column);
    }

    /** Parses, telling {@code problems} what is wrong with the file as a whole; null when it cannot be read at all. */
    static @Nullable CsvFile parse(String name, byte[] content, Consumer<PackProblem> problems) {
        try {
            return parse(name, decode(content), problems);
        } catch (CharacterCodingException notUtf8) {
            problems.accept(
                    PackProblem.ofFile(
                            name,
                            "The file is not UTF-8. Save it as “CSV UTF-8” and load it again; other encodings are not allowed."));
        } catch (CsvParseException broken) {
            problems.accept(
                    PackProblem.ofFile(
                            name,
                            "The file cannot be read as CSV (a quotation mark is not closed, perhaps); cells with commas or line breaks go between quotation marks."));
        }
        return null;
    }

    private static @Nullable CsvFile parse(String name, String text, Consumer<PackProblem> problems) {
        List<Row> rows = new ArrayList<>();
        List<String> header = List.of();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            int number = 0;
            for (CsvRecord line : reader) {
                number++;
                List<String> cells =
                        line.getFields().stream().map(CsvFile::clean).toList();
                if (number == 1) {
                    header = cells;
                } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(new Row(number, cells));
                }
            }
        } catch (java.io.IOException impossibleInMemory) {
            throw new java.io.UncheckedIOException(impossibleInMemory);
        }
        return headerIsSound(name, header, rows, problems) ? new CsvFile(name, header, rows) : null;
    }

    private static boolean headerIsSound(
            String name, List<String> header, List<Row> rows, Consumer<PackProblem> problems) {
        if (header.isEmpty() || header.stream().allMatch(String::isEmpty)) {
            problems.accept(PackProblem.ofFile(name, "The file is empty; its first row must hold the column names."));
            return false;
        }
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (!seen.add(column)) {
                problems.accept(
                        PackProblem.ofFile(name, "The column “" + column + "” stands twice; one of them must go."));
                return false;
            }
        }
        for (Row row : rows) {
            if (row.cells().size() > header.size()) {
                problems.accept(new PackProblem(
                        name,
                        row.number(),
                        null,
                        "The row has " + row.cells().size() + " cells under " + header.size()
                                + " columns; a text with commas goes between quotation marks."));
            }
        }
        return true;
    }

    private static String decode(byte[] content) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content))
                .toString();
        if (text.indexOf('\0') >= 0) {
            // UTF-16 without a byte-order mark is well-formed UTF-8 full of zeros.
            throw new CharacterCodingException();
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String clean(String cell) {
        String text = cell.strip();
        boolean guarded = text.length() > 1 && text.charAt(0) == '\'' && MAY_BE_A_FORMULA.indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }
}
