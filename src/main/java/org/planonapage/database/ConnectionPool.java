package org.planonapage.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.mariadb.jdbc.Configuration;

/** The one way to connections: every session counts in UTC, speaks utf8mb4, and has its statements prepared by the driver. */
final class ConnectionPool {

    private static final String UTC = "+00:00";

    private static final String SESSION = "SET time_zone = '" + UTC
            + "', character_set_client = 'utf8mb4', character_set_connection = 'utf8mb4', character_set_results = 'utf8mb4'"
            + ", sql_mode = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO'";

    private ConnectionPool() {}

    /**
     * Opens a pool.
     *
     * @param url a JDBC address
     * @param connections at most how many are held open
     * @throws NoDatabaseException with a sentence when the address is no MariaDB's, or asks for what would falsify
     *     the past; or when the server cannot be reached or refuses the user
     */
    static HikariDataSource open(String url, @Nullable String user, @Nullable String password, int connections) {
        check(read(url));
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        config.setConnectionInitSql(SESSION);
        // All that one transaction reads is of one instant: pages, exports and what is kept rest on it.
        config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        config.addDataSourceProperty("connectionTimeZone", UTC);
        config.setPoolName("plan");
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException refused) {
            throw new NoDatabaseException("The database cannot be used: " + whatTheServerSaid(refused), refused);
        }
    }

    private static String whatTheServerSaid(PoolInitializationException refused) {
        Throwable cause = refused.getCause();
        return (cause == null ? refused : cause).getMessage()
                + ". Look at PLAN_DATABASE_URL, PLAN_DATABASE_USER and PLAN_DATABASE_PASSWORD, and whether the server runs.";
    }

    private static Configuration read(String url) {
        try {
            Configuration address = Configuration.parse(url);
            if (address == null || address.database() == null) {
                throw new NoDatabaseException(
                        "PLAN_DATABASE_URL must name a MariaDB server and a schema, as in jdbc:mariadb://host:3306/plan.");
            }
            return address;
        } catch (SQLException unreadable) {
            throw new NoDatabaseException("PLAN_DATABASE_URL cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    private static void check(Configuration address) {
        if (address.useServerPrepStmts()) {
            throw new NoDatabaseException(
                    "PLAN_DATABASE_URL sets useServerPrepStmts. A statement prepared on the server goes on answering for the moment"
                            + " of its first use, so that the past would be shown wrongly; take the setting out of the address.");
        }
        if (address.connectionTimeZone() != null || address.timezone() != null) {
            throw new NoDatabaseException("PLAN_DATABASE_URL sets a time zone. The record is kept in UTC;"
                    + " take the setting out of the address.");
        }
    }
}
