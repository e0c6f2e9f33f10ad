package org.planonapage.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A CSV file that a page offers: what it shows, for a spreadsheet. */
public final class CsvFile {

    private CsvFile() {}

    /**
     * The rows as text, lines ended as RFC 4180 has it. A cell that is no number and begins as a formula would gets an
     * apostrophe.
     */
    public static String text(Stream<List<String>> rows) {
        return rows.map(cells -> cells.stream().map(CsvFile::cell).collect(Collectors.joining(",")) + "\r\n")
                .collect(Collectors.joining());
    }

    /** The link that hands the file out; {@code text} is asked for when it is followed, and reads its own moment. */
    public static Anchor link(String name, Supplier<String> text) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(asked -> {
                    byte[] file = text.get().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(new ByteArrayInputStream(file), name, "text/csv", file.length);
                }),
                AttachmentType.DOWNLOAD,
                "Download CSV");
        link.addClassName("link");
        return link;
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 && !text.matches("-?[0-9.]+");
        String safe = formula ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
