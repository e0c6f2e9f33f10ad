package org.planonapage.database;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;

/** The migrations and nothing else: the home, and the {@link Doomed.Fate} that ends them. */
class Migrator {

    public static void main(String[] arguments) {
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(Path.of(arguments[0]), SharedDatabase.PROGRAMS);
                var pool = ConnectionPool.open(database.url(), EmbeddedMariaDb.USER, database.password(), 2)) {
            Doomed.Fate fate = new Doomed.Fate(arguments[1]);
            Flyway.configure()
                    .dataSource(new Doomed.WatchedConnections(pool, fate))
                    .callbacks(Doomed.afterEachMigration(fate))
                    .load()
                    .migrate();
        }
    }
}
