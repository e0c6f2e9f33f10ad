package org.planonapage.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.DatedWrites;
import org.planonapage.links.ProgrammeId;
import org.planonapage.quantity.Dates;
import org.springframework.stereotype.Component;

/** Reads a council's own sheet as the tables of a pack, whose rows keep the numbers that they have in the sheet. */
@Component
class OwnSheetReader {

    private final PackFormat format;
    private final Entries entries;
    private final DatedWrites dates;

    OwnSheetReader(PackFormat format, Entries entries, DatedWrites dates) {
        this.format = format;
        this.entries = entries;
        this.dates = dates;
    }

    /**
     * A sheet in the words of packs.
     *
     * @param rows null when it cannot be read at all
     * @param problems what is wrong with it so far
     * @param sheet what its keeper calls it
     * @param columns the name of its column for each of a pack, as "table.column", and for each key of a field
     */
    record Translated(
            Pack pack,
            PackReader.@Nullable ReadPack rows,
            Problems problems,
            String sheet,
            Map<String, String> columns) {

        /** The same mistake, told by row and column of the sheet. */
        PackProblem inTheirWords(PackProblem problem) {
            if (problem.file() == null || rows == null || !rows.files().containsKey(problem.file())) {
                return problem;
            }
            String column = columns.get(problem.file() + "." + problem.column());
            return new PackProblem(sheet, problem.row(), column, problem.sentence());
        }
    }

    /** The only table of a file; empty when it holds several, or none that can be read. */
    Optional<TableFile> only(String file, byte[] content) {
        try {
            Map<String, TableFile> tables = parse(UploadedFile.pack(file, content), new Problems());
            return tables.size() == 1 ? Optional.of(tables.values().iterator().next()) : Optional.empty();
        } catch (PackRefusedException unreadable) {
            return Optional.empty();
        }
    }

    private static Map<String, TableFile> parse(Pack pack, Problems problems) {
        Map<String, TableFile> tables = new HashMap<>();
        pack.files().forEach((name, content) -> {
            if (name.toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
                tables.putAll(Workbooks.parse(name, content, problems));
            } else {
                TableFile table = CsvFiles.parse(name, content, problems);
                if (table != null) {
                    tables.put(name, table);
                }
            }
        });
        return tables;
    }

    /** @param mapping the key of the field that each column holds */
    Translated read(OwnSheet kind, ProgrammeId programme, String file, byte[] content, Map<String, String> mapping) {
        Pack pack = UploadedFile.pack(file, content);
        Problems found = new Problems();
        Map<String, TableFile> tables = parse(pack, found);
        Problems problems = new Problems();
        found.listed().stream()
                .filter(problem -> problem.column() == null || mapping.containsKey(problem.column()))
                .forEach(problems);
        Map<String, String> columns = columns(kind, mapping);
        if (tables.size() != 1) {
            return new Translated(pack, null, problems, file, columns);
        }
        TableFile sheet = tables.values().iterator().next();
        SheetField first = kind.fields().getFirst();
        if (!mapping.containsValue(first.key())) {
            problems.accept(PackProblem.ofFile(
                    sheet.name(), "No column is read as “" + first.label() + "”; say which one holds it."));
        }
        Map<String, TableFile> rows = rows(kind, programme, sheet, mapping, columns, problems);
        LocalDate today = LocalDate.ofInstant(dates.now(), Dates.LONDON);
        return new Translated(
                pack,
                new PackReader.ReadPack(
                        new PackHeader(programme.value(), today, "The sheet " + file), format.tables(), rows),
                problems,
                sheet.name(),
                columns);
    }

    private static Map<String, String> columns(OwnSheet kind, Map<String, String> mapping) {
        Map<String, String> columns = new HashMap<>();
        for (SheetField field : kind.fields()) {
            mapping.forEach((theirs, key) -> {
                if (key.equals(field.key())) {
                    columns.put(key, theirs);
                    field.columns().forEach(ours -> columns.put(ours, theirs));
                }
            });
        }
        return columns;
    }

    private Map<String, TableFile> rows(
            OwnSheet kind,
            ProgrammeId programme,
            TableFile sheet,
            Map<String, String> mapping,
            Map<String, String> columns,
            Problems problems) {
        OwnSheet.Translation translation = kind.translate(sheet.name(), entries.onRecord(programme));
        Map<String, TableFile> tables = new LinkedHashMap<>();
        for (TableFile.Row row : sheet.rows()) {
            Map<String, String> cells = cells(sheet, row, mapping);
            if (cells.isEmpty()) {
                continue;
            }
            try {
                translation.entries(cells).forEach(entry -> put(entry, row.number(), tables));
            } catch (Refusal refusal) {
                problems.accept(
                        new PackProblem(sheet.name(), row.number(), columns.get(refusal.column()), refusal.sentence()));
            }
        }
        return tables;
    }

    private static Map<String, String> cells(TableFile sheet, TableFile.Row row, Map<String, String> mapping) {
        Map<String, String> cells = new LinkedHashMap<>();
        mapping.forEach((column, key) -> {
            String cell = row.cell(sheet.indexOf(column));
            if (!cell.isBlank()) {
                cells.put(key, cell);
            }
        });
        return cells;
    }

    private void put(Entry entry, int number, Map<String, TableFile> tables) {
        PackTable table = format.tables().get(entry.table());
        if (table == null) {
            throw new IllegalArgumentException("There is no table " + entry.table() + ".");
        }
        TableFile file =
                tables.computeIfAbsent(table.name(), name -> new TableFile(name, table.headers(), new ArrayList<>()));
        file.rows()
                .add(new TableFile.Row(
                        number,
                        table.headers().stream()
                                .map(column -> entry.cells().getOrDefault(column, ""))
                                .toList()));
    }
}
