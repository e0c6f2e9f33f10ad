package org.planonapage.example;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A table of the pack, row by row. */
final class Table {

    private final List<String> columns;
    private final List<List<String>> rows = new ArrayList<>();

    Table(String... columns) {
        this.columns = List.of(columns);
    }

    /** The table that the resource of that name writes out, its dates made absolute. */
    static Table written(String name, Months months) {
        List<NamedCsvRecord> records = resource(name);
        Table table = new Table(records.getFirst().getHeader().toArray(String[]::new));
        records.forEach(record ->
                table.rows.add(record.getFields().stream().map(months::absolute).toList()));
        return table;
    }

    /** The rows of a resource as they stand in it. */
    static List<NamedCsvRecord> resource(String name) {
        String path = "/example/" + name + ".csv";
        try (Reader text = new InputStreamReader(
                        Objects.requireNonNull(Table.class.getResourceAsStream(path), path), UTF_8);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Adds a row; a blank cell is "". */
    Table add(String... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells under " + columns.size() + " columns.");
        }
        rows.add(List.of(cells));
        return this;
    }

    byte[] csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            writer.writeRecord(columns);
            rows.forEach(writer::writeRecord);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString().getBytes(UTF_8);
    }
}
