package org.planonapage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
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

    /** The same pack with a file, or with another one in its place. */
    public TestPack file(String table, String... lines) {
        files.put(table + ".csv", String.join("\n", lines).getBytes(UTF_8));
        return this;
    }

    /** Loads it as the operator does. */
    public ImportOutcome load(PackImporter importer) {
        return asOperator(() -> importer.load(Pack.of(programme, files), "test"));
    }

    /** Does what only the operator may. */
    public static <T> T asOperator(Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        Authentication operator = UsernamePasswordAuthenticationToken.authenticated(
                "test", null, AuthorityUtils.createAuthorityList("OPERATOR"));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(operator);
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
