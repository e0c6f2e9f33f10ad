package org.planonapage.database;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives every {@code @SpringBootTest} of a test process the same MariaDB, whose schema is empty when the process begins. A
 * test that names a home or a server of its own keeps it.
 */
class SharedDatabase implements EnvironmentPostProcessor {

    private static final Path HOMES = Path.of("target", "test-homes");

    /** Unpacked once for all the tests. */
    static final Path PROGRAMS = Path.of("target", "test-programs");

    private static @Nullable EmbeddedMariaDb server;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("plan.home") || environment.containsProperty("plan.database.url")) {
            return;
        }
        EmbeddedMariaDb database = server();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "shared test database",
                        Map.of(
                                "plan.database.url", database.url(),
                                "plan.database.user", EmbeddedMariaDb.USER,
                                "plan.database.password", database.password())));
    }

    private static synchronized EmbeddedMariaDb server() {
        EmbeddedMariaDb running = server;
        if (running == null) {
            running = empty(start());
            server = running;
            // After the contexts, which still hold connections when the process ends.
            SpringApplication.getShutdownHandlers().add(running::close);
        }
        return running;
    }

    /** The first home that no other test process holds; the server of one that was killed is stopped with it. */
    private static EmbeddedMariaDb start() {
        for (int number = 1; ; number++) {
            Path home = HOMES.resolve("shared-" + number);
            try {
                return EmbeddedMariaDb.start(home, PROGRAMS);
            } catch (NoDatabaseException held) {
                if (!String.valueOf(held.getMessage()).contains("in use")) {
                    throw held;
                }
            }
        }
    }

    private static EmbeddedMariaDb empty(EmbeddedMariaDb database) {
        try (var connection = DriverManager.getConnection(database.url(), EmbeddedMariaDb.USER, database.password());
                var statement = connection.createStatement()) {
            statement.execute("DROP DATABASE " + EmbeddedMariaDb.SCHEMA);
            statement.execute("CREATE DATABASE " + EmbeddedMariaDb.SCHEMA + " CHARACTER SET utf8mb4");
            return database;
        } catch (SQLException failure) {
            database.close();
            throw new IllegalStateException(failure);
        }
    }
}
