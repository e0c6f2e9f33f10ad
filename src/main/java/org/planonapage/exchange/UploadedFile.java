package org.planonapage.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Makes a pack of one file as somebody hands it over, and says what it is when it is something else than its name says. */
final class UploadedFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] END_OF_ZIP = {'P', 'K', 5, 6};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String ALLOWED =
            "Allowed are a workbook (.xlsx), a zip of CSV files (.zip) and a plain sheet (.csv or .xlsx).";

    private UploadedFile() {}

    /** @throws PackRefusedException with a sentence when it cannot be a pack */
    static Pack pack(String name, byte[] content) {
        if (content.length == 0) {
            throw refused(name, "The file is empty.");
        }
        if (at(content, 0, PDF)) {
            throw refused(name, "The file is a PDF, whatever its name says; a PDF cannot be loaded. " + ALLOWED);
        }
        if (at(content, 0, OLD_OFFICE)) {
            throw refused(name, oldOffice(content));
        }
        if (at(content, 0, ZIP)) {
            return zipped(name, content);
        }
        String lowered = name.toLowerCase(Locale.ROOT);
        if (lowered.endsWith(".csv")) {
            return Pack.of(name, Map.of(name, content));
        }
        throw refused(
                name,
                lowered.endsWith(".xlsx") || lowered.endsWith(".zip")
                        ? "The file is not what its name says: it has not the beginning of a workbook or a zip. "
                                + ALLOWED
                        : "You cannot load files of this kind. " + ALLOWED);
    }

    private static String oldOffice(byte[] content) {
        byte[] encrypted = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        for (int start = 0; start + encrypted.length <= content.length; start++) {
            if (at(content, start, encrypted)) {
                return "The workbook is protected by a password and cannot be read. Take the protection off and load it again.";
            }
        }
        return "The file is in a format of old Office programs (.xls). Save it as “Excel workbook (.xlsx)” and load it again.";
    }

    private static Pack zipped(String name, byte[] content) {
        if (!isWhole(content)) {
            throw refused(name, "The file was cut off on its way: its end is missing. Load the whole file.");
        }
        Set<String> entries = entries(name, content);
        if (!entries.contains("[Content_Types].xml")) {
            return zip(name, content);
        }
        if (entries.stream().anyMatch(entry -> entry.contains("vbaProject"))) {
            throw refused(
                    name,
                    "The workbook holds macros, which are not allowed. Save it as “Excel workbook (.xlsx)” without macros and load that.");
        }
        if (!entries.contains("xl/workbook.xml")) {
            throw refused(name, "The file is an Office document but no workbook of the kind .xlsx. " + ALLOWED);
        }
        String workbook = name.toLowerCase(Locale.ROOT).endsWith(".xlsx") ? name : name + ".xlsx";
        return Pack.of(name, Map.of(workbook, content));
    }

    private static Pack zip(String name, byte[] content) {
        try {
            return PackSource.zip(name, new ByteArrayInputStream(content));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    /** The names of all entries; unpacks them, so that a bomb is found by its true size. */
    private static Set<String> entries(String name, byte[] content) {
        Set<String> names = new HashSet<>();
        long left = PackSource.MOST_BYTES;
        byte[] buffer = new byte[1 << 16];
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                names.add(entry.getName());
                try (InputStream unpacked = zip.getInputStream(entry)) {
                    for (int read = unpacked.read(buffer); read > 0; read = unpacked.read(buffer)) {
                        left -= read;
                        if (left < 0) {
                            throw refused(name, PackSource.tooLarge());
                        }
                    }
                }
            }
            return names;
        } catch (IOException | IllegalArgumentException damaged) {
            throw refused(name, "The file was cut off on its way or is damaged. Load the whole file.");
        }
    }

    /** A zip ends with a record of its entries, and a comment of at most 64 KB. */
    private static boolean isWhole(byte[] content) {
        int first = Math.max(0, content.length - (1 << 16) - 22);
        for (int start = content.length - 22; start >= first; start--) {
            if (at(content, start, END_OF_ZIP)) {
                return true;
            }
        }
        return false;
    }

    private static boolean at(byte[] content, int start, byte[] expected) {
        for (int index = 0; index < expected.length; index++) {
            if (start + index >= content.length || content[start + index] != expected[index]) {
                return false;
            }
        }
        return true;
    }

    private static PackRefusedException refused(String name, String sentence) {
        return new PackRefusedException(name, List.of(PackProblem.ofFile(name, sentence)));
    }
}
