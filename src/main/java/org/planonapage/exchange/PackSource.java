package org.planonapage.exchange;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.springframework.core.io.Resource;

/**
 * Gets the files of packs from a folder, a zip or the class path, and refuses what is larger than any pack can be before
 * it fills the memory: what is counted is what was really unpacked.
 */
final class PackSource {

    private static final int MOST_FILES = 100;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_MEGABYTES = 200;

    /** Above this, unpacked, nothing is a pack. */
    static final long MOST_BYTES = (long) MOST_MEGABYTES * MEGABYTE;

    private PackSource() {}

    /** The packs of a folder of packs, by name: each folder that holds a pack.csv, each zip, each workbook. */
    static List<Pack> allIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new PackRefusedException(
                    folder.toString(), List.of(PackProblem.ofPack("There is no such folder; name a folder of packs.")));
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Pack> packs = new ArrayList<>();
            for (Path entry : entries.sorted().toList()) {
                if (Files.isRegularFile(entry) && isPacked(entry.toString())) {
                    packs.add(UploadedFile.pack(entry.getFileName().toString(), Files.readAllBytes(entry)));
                } else if (Files.isDirectory(entry)) {
                    packs.add(folder(entry));
                }
            }
            return packs;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isPacked(String name) {
        return name.endsWith(".zip") || name.endsWith(".xlsx");
    }

    static Pack folder(Path folder) throws IOException {
        Collector files = new Collector(folder.getFileName().toString());
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.filter(Files::isRegularFile).sorted().toList()) {
                try (InputStream content = Files.newInputStream(entry)) {
                    files.add(entry.getFileName().toString(), content);
                }
            }
        }
        return files.pack();
    }

    /** A zip of the files, or of one folder that holds them; the stream is closed. */
    static Pack zip(String name, InputStream stream) throws IOException {
        Collector files = new Collector(name);
        try (ZipInputStream zip = new ZipInputStream(stream)) {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null) {
                // Java takes what is no zip at all for a zip that holds nothing.
                throw new ZipException("It has no first entry.");
            }
            for (; entry != null; entry = zip.getNextEntry()) {
                files.add(entry.getName().substring(entry.getName().lastIndexOf('/') + 1), zip);
            }
        } catch (ZipException | EOFException damaged) {
            throw files.refused(
                    "The zip is damaged, or was cut off on its way, and cannot be unpacked. Create it again.");
        }
        return files.pack();
    }

    static Pack resources(String name, List<Resource> resources) throws IOException {
        Collector files = new Collector(name);
        for (Resource resource : resources) {
            try (InputStream content = resource.getInputStream()) {
                files.add(String.valueOf(resource.getFilename()), content);
            }
        }
        return files.pack();
    }

    static String tooLarge() {
        return "It unpacks to more than " + MOST_MEGABYTES + " MB or " + MOST_FILES
                + " files; a pack is never that large. Split its rows over several packs.";
    }

    /** Gathers files and stops at the limits. */
    private static final class Collector {

        private final String source;
        private final Map<String, byte[]> files = new TreeMap<>();
        private long left = MOST_BYTES;
        private int entries;

        Collector(String source) {
            this.source = source;
        }

        /** Counts before it looks at the name: what is left out was unpacked all the same. */
        void add(String name, InputStream content) throws IOException {
            byte[] bytes = content.readNBytes((int) left + 1);
            left -= bytes.length;
            entries++;
            if (left < 0 || entries > 2 * MOST_FILES || files.size() == MOST_FILES) {
                throw refused(tooLarge());
            }
            if (name.isEmpty() || name.startsWith(".")) {
                return;
            }
            if (files.put(name, bytes) != null) {
                throw refused("It holds the file " + name + " twice; one of them must go.");
            }
        }

        Pack pack() {
            if (files.isEmpty()) {
                throw refused("It holds no file; a pack holds at least pack.csv and programme.csv.");
            }
            return Pack.of(source, files);
        }

        private PackRefusedException refused(String sentence) {
            return new PackRefusedException(source, List.of(PackProblem.ofPack(sentence)));
        }
    }
}
