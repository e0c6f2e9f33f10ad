package org.planonapage.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One mistake of a pack, for the person who keeps it.
 *
 * @param file the file's name, or null when the pack as a whole is meant
 * @param row the row as a spreadsheet counts it, the header being 1; 0 when the whole file is meant
 * @param column the column's name, or null when the whole row is meant
 * @param sentence what is wrong and what is allowed
 */
public record PackProblem(
        @Nullable String file, int row, @Nullable String column, String sentence) {

    static PackProblem ofFile(String file, String sentence) {
        return new PackProblem(file, 0, null, sentence);
    }

    static PackProblem ofPack(String sentence) {
        return new PackProblem(null, 0, null, sentence);
    }

    /** The mistakes as a CSV file with the columns file, row, column and problem, safe to open in a spreadsheet. */
    public static String csv(List<PackProblem> problems) {
        StringWriter text = new StringWriter();
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord("file", "row", "column", "problem");
        problems.forEach(problem -> csv.writeRecord(
                problem.file == null ? "" : Apostrophe.put(problem.file),
                problem.row == 0 ? "" : String.valueOf(problem.row),
                problem.column == null ? "" : Apostrophe.put(problem.column),
                Apostrophe.put(problem.sentence)));
        return text.toString();
    }

    /** "observations.csv, row 3, column period: …". */
    @Override
    public String toString() {
        StringBuilder place = new StringBuilder(file == null ? "" : file);
        if (row > 0) {
            place.append(", row ").append(row);
        }
        if (column != null) {
            place.append(", column ").append(column);
        }
        return place.isEmpty() ? sentence : place + ": " + sentence;
    }
}
