package org.planonapage.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A signed-in reader without a browser, who speaks Vaadin's own protocol: what the server takes to answer is then all that
 * is measured, the way over loopback included.
 */
final class Reader {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final Pattern UI = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern SYNC = Pattern.compile("\"syncId\":\\s*(\\d+)");
    private static final Pattern CLIENT = Pattern.compile("\"clientId\":\\s*(\\d+)");

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private String ui = "";
    private String key = "";
    private String sync = "0";
    private String answers = "0";

    private Reader(String address) {
        this.address = address;
        this.client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    static Reader signedIn(String address, String username) throws Exception {
        Reader reader = new Reader(address);
        String token = first(TOKEN, reader.get("/login").body());
        HttpResponse<String> answer = reader.send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8) + "&username=" + username
                                        + "&password=demo")),
                "/login");
        if (answer.headers().firstValue("Location").orElse("").contains("error")) {
            throw new IllegalStateException("Sign-in of " + username + " was refused");
        }
        return reader;
    }

    /** Loads a page as a new tab does: the document, then the first state. */
    Reader opens(String route) throws Exception {
        get("/" + route);
        String state = get("/?v-r=init&location=" + URLEncoder.encode(route, StandardCharsets.UTF_8) + "&query=")
                .body();
        ui = first(UI, state);
        key = first(KEY, state);
        sync = "0";
        answers = "0";
        goes(route);
        return this;
    }

    /** Goes to an address within the tab, and says how long the server took. */
    Duration goes(String address) throws Exception {
        String route = address.contains("?") ? address.substring(0, address.indexOf('?')) : address;
        String query = address.equals(route) ? "" : address.substring(route.length() + 1);
        String call = """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s",\
                "query":"%s","appShellTitle":"","historyState":{"idx":0},"trigger":""}}],"syncId":%s,"clientId":%s}\
                """.formatted(key, route, query, sync, answers);
        long begin = System.nanoTime();
        HttpResponse<String> answer = send(
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(call)),
                "/?v-r=uidl&v-uiId=" + ui);
        Duration taken = Duration.ofNanos(System.nanoTime() - begin);
        String body = answer.body();
        if (answer.statusCode() != 200 || body.contains("appError") || body.contains("sessionExpired")) {
            throw new IllegalStateException("/" + route + " was answered by " + answer.statusCode() + " " + body);
        }
        sync = first(SYNC, body);
        answers = first(CLIENT, body);
        return taken;
    }

    /** The value of the session's cookie, for a browser that reads on. */
    String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder().GET(), path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String path)
            throws IOException, InterruptedException {
        return client.send(request.uri(URI.create(address + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(
                    "No " + pattern + " in: " + text.substring(0, Math.min(400, text.length())));
        }
        return matcher.group(1);
    }
}
