package org.planonapage.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.AsAt;
import org.planonapage.history.DatedWrites;
import org.planonapage.links.ProgrammeId;
import org.planonapage.quantity.Dates;
import org.planonapage.security.SecurityEventKind;
import org.planonapage.security.SecurityLog;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes a programme out as a pack, with its past: each row once for each day at whose end it said something else, and once
 * more, marked removed, when it went. Loaded into an empty database the pack gives an equal programme.
 */
@Service
public class PackExporter {

    private final PackFormat format;
    private final RecordStore store;
    private final DatedWrites dates;
    private final ExportFiles exports;
    private final SecurityLog log;
    private final TransactionTemplate transaction;

    PackExporter(
            PackFormat format,
            RecordStore store,
            DatedWrites dates,
            ExportFiles exports,
            SecurityLog log,
            PlatformTransactionManager transactions) {
        this.exports = exports;
        this.log = log;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setReadOnly(true);
        this.format = format;
        this.store = store;
        this.dates = dates;
    }

    /** What a row said at the end of a day, or null when it was gone. */
    private record Said(LocalDate day, @Nullable Values values) {}

    /** As a zip of CSV files; the stream stays open. */
    @PreAuthorize("@rights.loads(#programme)")
    public void zip(ProgrammeId programme, OutputStream out) throws IOException {
        handOut(programme, "zip", ZipFileOfCsv::new, out);
    }

    /** As a workbook with a sheet for each table; the stream stays open. */
    @PreAuthorize("@rights.loads(#programme)")
    public void workbook(ProgrammeId programme, OutputStream out) throws IOException {
        handOut(programme, "xlsx", WorkbookOfSheets::new, out);
    }

    private void handOut(ProgrammeId programme, String kind, Function<OutputStream, PackFile> format, OutputStream out)
            throws IOException {
        try (ExportFile file = exports.build(built -> build(programme, format.apply(built)))) {
            log.note(SecurityEventKind.EXPORT, programme.value(), "takes the whole programme out as " + kind);
            file.copyTo(out);
        }
    }

    /** The database is asked while the file is built, and no longer while a slow reader takes it. */
    private void build(ProgrammeId programme, PackFile file) {
        transaction.executeWithoutResult(status -> {
            try (file) {
                write(programme, file);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private void write(ProgrammeId programme, PackFile file) throws IOException {
        String today = LocalDate.ofInstant(dates.now(), Dates.LONDON).toString();
        String source = "Export of " + programme.value() + " on " + today;
        file.table(
                PackHeader.TABLE,
                PackHeader.COLUMNS,
                List.of(PackFile.Cell.texts(List.of(programme.value(), "1", today, source))));
        Register register = new Register(format.tables(), programme.value(), store, () -> 0);
        for (PackTable table : format.tables().values()) {
            List<List<PackFile.Cell>> rows = new ArrayList<>();
            register.stored(table)
                    .values()
                    .forEach(row -> states(row).forEach(said -> rows.add(cells(table, row, said, register))));
            if (!rows.isEmpty()) {
                List<String> header = new ArrayList<>(table.headers());
                header.addAll(List.of(TableReader.RECORDED_ON, TableReader.REMOVED));
                file.table(table.name(), header, rows);
            }
        }
    }

    private static List<Said> states(StoredRow row) {
        SortedSet<LocalDate> days = new TreeSet<>();
        row.turns().forEach(moment -> days.add(LocalDate.ofInstant(moment, Dates.LONDON)));
        List<Said> states = new ArrayList<>();
        Values last = null;
        for (LocalDate day : days) {
            StoredRow.Version held = row.at(new AsAt(day).moment());
            Values values = held == null ? null : held.values();
            if (!Objects.equals(values, last)) {
                states.add(new Said(day, values));
            }
            last = values;
        }
        return states;
    }

    private static List<PackFile.Cell> cells(PackTable table, StoredRow row, Said said, Lookup lookup) {
        Values values = Objects.requireNonNullElse(said.values(), row.newest().values());
        PackFile.Cell[] cells = Arrays.copyOf(
                PrintedRow.cells(table, values, lookup), table.headers().size() + 2);
        printKey(table, row, lookup, cells);
        cells[cells.length - 2] = new PackFile.Cell(said.day().toString(), false);
        cells[cells.length - 1] = said.values() == null ? new PackFile.Cell("yes", false) : PackFile.Cell.BLANK;
        return Arrays.asList(cells);
    }

    /** The past of a row stands under the key that it has now, so that it is one row where the pack is loaded. */
    private static void printKey(PackTable table, StoredRow row, Lookup lookup, PackFile.Cell[] cells) {
        Iterator<String> key = lookup.key(table.name(), row.id()).iterator();
        table.key().stream().flatMap(column -> column.headers().stream()).forEach(header -> {
            int place = table.headers().indexOf(header);
            cells[place] = new PackFile.Cell(key.next(), cells[place].number());
        });
    }
}
