package org.planonapage.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;

/**
 * What pack.csv says of a pack as a whole.
 *
 * @param programme the short name of the programme
 * @param recordedOn the day on which its rows became known, unless a row says otherwise
 * @param source where it comes from, in words
 * @param reason why a manager dates rows before today, in words; empty where nobody said
 */
record PackHeader(String programme, LocalDate recordedOn, String source, String reason) {

    /** Of rows that carry no reason of their own. */
    PackHeader(String programme, LocalDate recordedOn, String source) {
        this(programme, recordedOn, source, "");
    }

    static final String TABLE = "pack";
    static final String FILE = "pack.csv";

    static final List<String> COLUMNS = List.of("programme", "format", "recorded_on", "source");
    private static final String REASON = "reason";
    private static final int LONGEST_SOURCE = 500;
    private static final int LONGEST_REASON = 150;

    /** Reads the file's single row; null when it cannot be read, and {@code problems} is told why. */
    static @Nullable PackHeader read(TableFile file, Consumer<PackProblem> problems) {
        for (String column : COLUMNS) {
            if (file.indexOf(column) < 0) {
                problems.accept(PackProblem.ofFile(
                        file.name(),
                        "The column “" + column + "” is missing; the columns are " + String.join(", ", COLUMNS) + "."));
                return null;
            }
        }
        if (file.rows().size() != 1) {
            problems.accept(PackProblem.ofFile(
                    file.name(), "It has " + file.rows().size() + " rows below the header; exactly one is allowed."));
            return null;
        }
        return read(file, file.rows().getFirst(), problems);
    }

    private static @Nullable PackHeader read(TableFile file, TableFile.Row row, Consumer<PackProblem> problems) {
        String column = "format";
        try {
            if (!row.cell(file.indexOf("format")).equals("1")) {
                throw new IllegalArgumentException(
                        "“" + row.cell(file.indexOf("format")) + "” is no format known here; allowed: 1.");
            }
            column = "programme";
            ProgrammeId programme = new ProgrammeId(row.cell(file.indexOf("programme")));
            column = "recorded_on";
            Object recordedOn = Cells.day(row.cell(file.indexOf("recorded_on")));
            column = "source";
            Object source = Cells.text(row.cell(file.indexOf("source")), LONGEST_SOURCE);
            column = REASON;
            String reason = file.indexOf(REASON) < 0 ? "" : row.cell(file.indexOf(REASON));
            if (!reason.isBlank()) {
                Cells.text(reason, LONGEST_REASON);
            }
            return new PackHeader(programme.value(), (LocalDate) recordedOn, source.toString(), reason.strip());
        } catch (IllegalArgumentException wrong) {
            problems.accept(new PackProblem(file.name(), row.number(), column, String.valueOf(wrong.getMessage())));
            return null;
        }
    }
}
