package org.planonapage.exchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.DatedWrites;
import org.planonapage.links.ProgrammeId;
import org.planonapage.quantity.Dates;
import org.springframework.stereotype.Component;

/** Reads the tables of a pack from its files: CSV files, a workbook, or a plain sheet that comes alone. */
@Component
class PackReader {

    private final PackFormat format;
    private final DatedWrites dates;

    PackReader(PackFormat format, DatedWrites dates) {
        this.format = format;
        this.dates = dates;
    }

    /**
     * A pack whose tables are known but not yet compared with the record.
     *
     * @param header what it says of itself
     * @param tables the descriptions of its tables, by name
     * @param files its rows, by the same names
     */
    record ReadPack(PackHeader header, Map<String, PackTable> tables, Map<String, TableFile> files) {}

    /**
     * Reads a pack.
     *
     * @param only the programme that it must be for, or null for any; a plain sheet is for that programme
     * @return null when it cannot be read as a pack at all; {@code problems} says why
     */
    @Nullable
    ReadPack read(Pack pack, @Nullable ProgrammeId only, Problems problems) {
        Map<String, TableFile> files = files(pack, problems);
        if (files.isEmpty()) {
            return null;
        }
        if (files.size() == 1 && !files.containsKey(PackHeader.TABLE) && only != null) {
            return plainSheet(pack, files.values().iterator().next(), only, problems);
        }
        refuseUnknown(files, problems);
        TableFile header = files.get(PackHeader.TABLE);
        TableFile programme = files.get("programme");
        if (header == null || programme == null) {
            problems.accept(
                    PackProblem.ofPack(
                            "The " + (header == null ? "table pack" : "table programme")
                                    + " is missing; every pack has one, as docs/pack-format.md describes. Figures alone are loaded as one sheet with the columns unit, metric, period, numerator and denominator or value, on the programme's page for data."));
            return null;
        }
        PackHeader read = PackHeader.read(header, problems);
        if (read == null || !isFor(only, read, header, programme, problems)) {
            return null;
        }
        return new ReadPack(read, format.tables(), files);
    }

    private Map<String, TableFile> files(Pack pack, Problems problems) {
        Map<String, TableFile> files = new HashMap<>();
        pack.files().forEach((name, content) -> {
            String lowered = name.toLowerCase(Locale.ROOT);
            if (lowered.endsWith(".xlsx")) {
                files.putAll(Workbooks.parse(name, content, problems));
            } else if (lowered.endsWith(".csv")) {
                TableFile file = CsvFiles.parse(name, content, problems);
                if (file != null) {
                    files.put(name.substring(0, name.length() - ".csv".length()), file);
                }
            } else {
                problems.accept(PackProblem.ofFile(
                        name, "The file is no table of a pack; the tables are " + format.names() + "."));
            }
        });
        return files;
    }

    private void refuseUnknown(Map<String, TableFile> files, Problems problems) {
        files.forEach((table, file) -> {
            if (!table.equals(PackHeader.TABLE) && !format.tables().containsKey(table)) {
                problems.accept(PackProblem.ofFile(
                        file.name(), "“" + table + "” is no table of a pack; the tables are " + format.names() + "."));
            }
        });
    }

    /** A pack speaks of one programme, and an import touches no other. */
    private static boolean isFor(
            @Nullable ProgrammeId only,
            PackHeader header,
            TableFile headerFile,
            TableFile programme,
            Problems problems) {
        if (only != null && !header.programme().equals(only.value())) {
            problems.accept(new PackProblem(
                    headerFile.name(),
                    headerFile.rows().getFirst().number(),
                    "programme",
                    "The pack is for the programme “" + header.programme() + "”, but here only “" + only.value()
                            + "” is loaded; load it on the page of its own programme."));
            return false;
        }
        int column = programme.indexOf("name");
        for (TableFile.Row row : programme.rows()) {
            if (column >= 0 && !row.cell(column).equals(header.programme())) {
                problems.accept(new PackProblem(
                        programme.name(),
                        row.number(),
                        "name",
                        "The programme “" + row.cell(column) + "” is not that of the table pack, which names “"
                                + header.programme() + "”; a pack holds one programme."));
                return false;
            }
        }
        return true;
    }

    private ReadPack plainSheet(Pack pack, TableFile sheet, ProgrammeId programme, Problems problems) {
        PackTable table = format.plainSheet(sheet.header());
        PackTable.Alone alone = Objects.requireNonNull(table.alone());
        if (alone.column() != null) {
            refuseMixed(sheet, alone.column(), alone.blank(), problems);
        }
        TableFile read = alone.passesOver() ? sheet.of(table.headers()) : sheet;
        LocalDate today = LocalDate.ofInstant(dates.now(), Dates.LONDON);
        return new ReadPack(
                new PackHeader(programme.value(), today, "The sheet " + pack.source()),
                Map.of(table.name(), table),
                Map.of(table.name(), read));
    }

    /** All rows of a plain sheet say the same in one column. */
    private static void refuseMixed(TableFile sheet, String name, String blank, Problems problems) {
        int column = sheet.indexOf(name);
        String first = null;
        for (TableFile.Row row : sheet.rows()) {
            String says = row.cell(column).isEmpty() ? blank : row.cell(column);
            first = first == null ? says : first;
            if (!says.equals(first)) {
                problems.accept(new PackProblem(
                        sheet.name(),
                        row.number(),
                        name,
                        "The row has “" + says + "” where row "
                                + sheet.rows().getFirst().number() + " has “" + first
                                + "”; a sheet holds one " + name
                                + ". Load a sheet for each (a blank cell means “" + blank + "”)."));
            }
        }
    }
}
