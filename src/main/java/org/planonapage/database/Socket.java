package org.planonapage.database;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/** Where the server's Unix socket lies: the platform allows a path of 107 bytes at most. */
final class Socket {

    private static final int LONGEST = 107;

    private Socket() {}

    /** A socket in {@code run}, or, when that path is too long, in the platform's temporary folder. */
    static Path in(Path run, Path home) {
        Path socket = run.resolve("s");
        if (socket.toString().getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return socket;
        }
        UUID name = UUID.nameUUIDFromBytes(home.toString().getBytes(StandardCharsets.UTF_8));
        return Path.of(System.getProperty("java.io.tmpdir"), "plan-" + name + ".sock");
    }
}
