package org.planonapage.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a pack as a zip with a CSV file for each table. */
final class ZipFileOfCsv implements PackFile {

    private final ZipOutputStream zip;
    private final Writer text;

    ZipFileOfCsv(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        text = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    }

    @Override
    public void table(String name, List<String> header, List<List<Cell>> rows) throws IOException {
        zip.putNextEntry(new ZipEntry(name + ".csv"));
        CsvWriter csv = CsvWriter.builder().bufferSize(0).build(text);
        csv.writeRecord(header);
        for (List<Cell> row : rows) {
            csv.writeRecord(row.stream().map(Cell::safe).toList());
        }
        text.flush();
        zip.closeEntry();
    }

    @Override
    public void close() throws IOException {
        zip.finish();
    }
}
