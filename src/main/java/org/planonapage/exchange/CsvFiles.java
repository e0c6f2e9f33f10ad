package org.planonapage.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads CSV files. */
final class CsvFiles {

    private CsvFiles() {}

    /** Parses, one file at a time, telling {@code problems} what is wrong with the file as a whole; null when it cannot be read at all. */
    static synchronized @Nullable TableFile parse(String name, byte[] content, Consumer<PackProblem> problems) {
        try {
            return parse(name, decode(content), problems);
        } catch (CharacterCodingException notUtf8) {
            problems.accept(PackProblem.ofFile(name, encoding(content)));
        } catch (CsvParseException broken) {
            problems.accept(
                    PackProblem.ofFile(
                            name,
                            "The file cannot be read as CSV: a quotation mark is not closed, perhaps because the file was cut off. Cells with commas or line breaks go between quotation marks."));
        }
        return null;
    }

    private static String encoding(byte[] content) {
        boolean utf16 = content.length > 1
                && ((content[0] == (byte) 0xFF && content[1] == (byte) 0xFE)
                        || (content[0] == (byte) 0xFE && content[1] == (byte) 0xFF)
                        || content[0] == 0
                        || content[1] == 0);
        return "The file is not UTF-8 but looks like "
                + (utf16 ? "UTF-16 (“Unicode text”)" : "Windows-1252 (“CSV” without UTF-8)")
                + ". Save it as “CSV UTF-8 (comma delimited)” and load it again; other encodings are not allowed.";
    }

    private static @Nullable TableFile parse(String name, String text, Consumer<PackProblem> problems) {
        List<TableFile.Row> rows = new ArrayList<>();
        List<String> header = List.of();
        TableFile.Texts texts = new TableFile.Texts();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(text)) {
            int number = 0;
            long filled = 0;
            for (CsvRecord line : reader) {
                number++;
                if (line.getFieldCount() > TableFile.MOST_COLUMNS) {
                    problems.accept(new PackProblem(name, number, null, tooWide(line.getFieldCount())));
                    return null;
                }
                List<String> cells = cells(line, texts);
                filled += cells.size();
                if (number == 1) {
                    header = cells;
                } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(new TableFile.Row(number, cells));
                }
                if (rows.size() > TableFile.MOST_ROWS || filled > TableFile.MOST_CELLS) {
                    problems.accept(PackProblem.ofFile(name, TableFile.tooLong()));
                    return null;
                }
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        TableFile file = new TableFile(name, header, rows);
        return isSound(file, text, problems) ? file : null;
    }

    private static String tooWide(int cells) {
        return "The row has " + cells + " cells; a table has at most " + TableFile.MOST_COLUMNS + " columns.";
    }

    private static List<String> cells(CsvRecord line, TableFile.Texts texts) {
        String[] cells = new String[line.getFieldCount()];
        for (int index = 0; index < cells.length; index++) {
            cells[index] = texts.of(TableFile.cleaned(line.getField(index)));
        }
        return Arrays.asList(cells);
    }

    private static boolean isSound(TableFile file, String text, Consumer<PackProblem> problems) {
        if (file.header().size() == 1 && file.header().getFirst().contains(";")) {
            problems.accept(
                    PackProblem.ofFile(
                            file.name(),
                            "Its cells are separated by semicolons; save it as “CSV UTF-8 (comma delimited)”, with commas between the cells and points in the numbers."));
            return false;
        }
        if (!file.headerIsSound(problems)) {
            return false;
        }
        int columns = file.header().size();
        for (TableFile.Row row : file.rows()) {
            if (row.cells().size() > columns) {
                problems.accept(
                        new PackProblem(
                                file.name(),
                                row.number(),
                                null,
                                "The row has " + row.cells().size() + " cells under " + columns
                                        + " columns; a text with commas goes between quotation marks, and a number has no commas."));
            }
        }
        return isWhole(file, text, problems);
    }

    /** A file that was cut off ends in the middle of a row, or of a cell between quotation marks. */
    private static boolean isWhole(TableFile file, String text, Consumer<PackProblem> problems) {
        boolean endsInALine =
                text.endsWith("\n") || text.endsWith("\r") || file.rows().isEmpty();
        boolean quoteIsOpen = text.chars().filter(character -> character == '"').count() % 2 == 1;
        if (endsInALine
                || (!quoteIsOpen
                        && file.rows().getLast().cells().size() >= file.header().size())) {
            return true;
        }
        problems.accept(
                new PackProblem(
                        file.name(),
                        file.rows().getLast().number(),
                        null,
                        "The last row stops in the middle, as if the file had been cut off; load the whole file. A row has as many cells as there are columns, and quotation marks come in pairs."));
        return false;
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
}
