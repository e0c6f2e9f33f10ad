package org.planonapage.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What browsers are told with each page, over a real connection: a page is forwarded, and its headers were lost once. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class HeadersTest {

    private static final Pattern SCRIPT = Pattern.compile("<script([^>]*)>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    @LocalServerPort
    private int port;

    @Test
    void allowsNoScriptInAPageButThoseOfThisAnswer() throws Exception {
        HttpResponse<String> page = get("/login");
        String policy = header(page, "Content-Security-Policy");
        assertThat(policy)
                .contains(
                        "default-src 'self'", "script-src-attr 'none'", "object-src 'none'", "frame-ancestors 'self'");
        assertThat(policy.substring(policy.indexOf("script-src"), policy.indexOf("script-src-attr")))
                .doesNotContain("unsafe-inline");
        String nonce = nonce(page);
        Matcher scripts = SCRIPT.matcher(page.body());
        int count = 0;
        while (scripts.find()) {
            count++;
            if (!policy.contains("'sha256-" + sha256(scripts.group(2)) + "'")) {
                assertThat(scripts.group(1)).contains("nonce=\"" + nonce + "\"");
            }
        }
        assertThat(count).isGreaterThan(2);
        assertThat(nonce(get("/login"))).isNotEqualTo(nonce);
    }

    @Test
    void keepsPagesOutOfCachesAndToThemselves() throws Exception {
        HttpResponse<String> page = get("/login");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Permissions-Policy")).contains("camera=()");
        assertThat(header(page, "Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
    }

    private static String sha256(String script) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
    }

    private static String nonce(HttpResponse<String> page) {
        Matcher found = NONCE.matcher(header(page, "Content-Security-Policy"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String header(HttpResponse<String> page, String name) {
        return page.headers().firstValue(name).orElse("");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient browser = HttpClient.newHttpClient()) {
            return browser.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .header("Accept", "text/html")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
