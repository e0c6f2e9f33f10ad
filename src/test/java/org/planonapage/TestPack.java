package org.planonapage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.planonapage.exchange.ImportOutcome;
import org.planonapage.exchange.Pack;
import org.planonapage.exchange.PackImporter;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** A pack written line by line in a test, recorded on 1 June 2015 where a row does not say otherwise. */
public final class TestPack {

    private static final Path BUNDLED = Path.of("src", "main", "resources", "packs");

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String programme;

    private TestPack(String programme) {
        this.programme = programme;
    }

    /** A pack of the programme with that short name, with the two files that every pack must have. */
    public static TestPack of(String programme) {
        return new TestPack(programme)
                .file("pack", "programme,format,recorded_on,source", programme + ",1,2015-06-01,A test")
                .file("programme", "name,title,council", programme + ",Better Services,Testshire Council");
    }

    /** The pack of that name that the application brings with it. */
    public static TestPack bundled(String name) throws IOException {
        TestPack pack = new TestPack(name);
        try (Stream<Path> files = Files.list(BUNDLED.resolve(name))) {
            for (Path file : files.toList()) {
                pack.files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return pack;
    }

    /** The names of the packs that the application brings with it. */
    public static List<String> bundled() throws IOException {
        try (Stream<Path> packs = Files.list(BUNDLED)) {
            return packs.map(pack -> pack.getFileName().toString()).sorted().toList();
        }
    }

    /** The same pack without a file. */
    public TestPack without(String table) {
        files.remove(table + ".csv");
        return this;
    }

    /** The same pack with a file of that text in another encoding. */
    public TestPack encoded(String table, Charset encoding, String... lines) {
        files.put(table + ".csv", String.join("\n", lines).getBytes(encoding));
        return this;
    }

    /** The same pack with a file, or with another one in its place. */
    public TestPack file(String table, String... lines) {
        return encoded(table, UTF_8, lines);
    }

    /** Loads it as the operator does. */
    public ImportOutcome load(PackImporter importer) {
        SecurityContext before = SecurityContextHolder.getContext();
        Authentication operator = UsernamePasswordAuthenticationToken.authenticated(
                "test", null, AuthorityUtils.createAuthorityList("OPERATOR"));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(operator);
        SecurityContextHolder.setContext(context);
        try {
            return importer.load(Pack.of(programme, files), "test");
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
