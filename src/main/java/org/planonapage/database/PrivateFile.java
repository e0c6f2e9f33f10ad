package org.planonapage.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes files and folders that only their owner reads, from the first byte on, where the platform knows owners. */
final class PrivateFile {

    private PrivateFile() {}

    /** Makes the folder when absent; one that somebody made keeps the rights that they gave it. */
    static Path folder(Path folder) throws IOException {
        return Files.exists(folder) ? folder : Files.createDirectories(folder, owner("rwx------"));
    }

    static void write(Path file, String content) throws IOException {
        Files.writeString(create(file), content);
    }

    /** Makes an empty file in place of any that there was. */
    static Path create(Path file) throws IOException {
        Files.deleteIfExists(file);
        return Files.createFile(file, owner("rw-------"));
    }

    private static FileAttribute<?>[] owner(String rights) {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }
}
