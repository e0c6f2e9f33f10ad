package org.planonapage.journey;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A real Chromium, found by PLAN_BROWSER or among the usual commands. */
public final class Browser implements AutoCloseable {

    private static final List<String> COMMANDS = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final Map<String, String> NO_DOWNLOAD = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser browser;

    private Browser(Path command) {
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(NO_DOWNLOAD));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(command)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** Empty when the machine has none. */
    public static Optional<Path> command() {
        String named = System.getenv("PLAN_BROWSER");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .flatMap(folder -> COMMANDS.stream().map(command -> Path.of(folder, command)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens it without a window. */
    public static Browser open() throws IOException {
        return new Browser(command().orElseThrow(() -> new IOException("no browser found")));
    }

    /** A page on a desk, in a fresh session with nothing in its cache. */
    public Page page(String baseUrl) {
        return browser.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setBaseURL(baseUrl)
                        .setViewportSize(1280, 800))
                .newPage();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
