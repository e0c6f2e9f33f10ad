package org.planonapage.database;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whether a server that somebody named can hold the record: the embedded one can. */
final class ServerCheck {

    private static final int OLDEST_MAJOR = 10;
    private static final int OLDEST_MINOR = 11;

    private ServerCheck() {}

    /** @throws NoDatabaseException with a sentence that says what the server lacks and how to mend it */
    static void check(DataSource server) {
        JdbcClient.create(server)
                .sql("SELECT VERSION() AS version, @@character_set_database AS charset, DATABASE() AS name")
                .query((row, number) ->
                        new Answer(row.getString("version"), row.getString("charset"), row.getString("name")))
                .single()
                .check();
    }

    private record Answer(String version, String charset, String schema) {

        void check() {
            if (!version.contains("MariaDB") || !isRecent()) {
                throw new NoDatabaseException("The server named by PLAN_DATABASE_URL is version " + version
                        + "; Plan on a Page needs MariaDB 10.11 or newer.");
            }
            if (!charset.equals("utf8mb4")) {
                throw new NoDatabaseException("The schema " + schema + " named by PLAN_DATABASE_URL is written in "
                        + charset + "; it must be utf8mb4: ALTER DATABASE " + schema + " CHARACTER SET utf8mb4.");
            }
        }

        private boolean isRecent() {
            String[] parts = version.split("[.-]", 3);
            int major = Integer.parseInt(parts[0]);
            return major > OLDEST_MAJOR || (major == OLDEST_MAJOR && Integer.parseInt(parts[1]) >= OLDEST_MINOR);
        }
    }
}
