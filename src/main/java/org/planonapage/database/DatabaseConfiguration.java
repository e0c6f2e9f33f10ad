package org.planonapage.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    /** What the record needs of every session: one time zone, and no statements prepared on the server. */
    private static final String SESSION =
            "SET time_zone = '+00:00', sql_mode = 'STRICT_TRANS_TABLES,ERROR_FOR_DIVISION_BY_ZERO'";

    /** Started when no server is named; stopped after the pool, which is made from it. */
    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "plan.database.url", matchIfMissing = true, havingValue = "embedded")
    EmbeddedMariaDb embeddedMariaDb(DatabaseSettings settings) {
        return EmbeddedMariaDb.start(settings.home(), settings.programsOrDefault());
    }

    @Bean(destroyMethod = "close")
    HikariDataSource dataSource(DatabaseSettings settings, java.util.Optional<EmbeddedMariaDb> embedded) {
        DatabaseSettings.Server server = settings.database();
        return embedded.map(database ->
                        pool(database.url(), EmbeddedMariaDb.USER, database.password(), server.connections()))
                .orElseGet(() ->
                        pool(String.valueOf(server.url()), server.user(), server.password(), server.connections()));
    }

    /** @throws IllegalArgumentException with a sentence when the address asks for what would falsify the past */
    static HikariDataSource pool(String url, @Nullable String user, @Nullable String password, int connections) {
        if (url.toLowerCase(Locale.ROOT).contains("useserverprepstmts=true")) {
            throw new IllegalArgumentException(
                    "PLAN_DATABASE_URL sets useServerPrepStmts=true. A statement prepared on the server goes on answering for the"
                            + " moment of its first use, so that the past would be shown wrongly; take the setting out of the address.");
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(connections);
        config.setConnectionInitSql(SESSION);
        // Times are converted in the session's zone whatever the machine's is.
        config.addDataSourceProperty("connectionTimeZone", "+00:00");
        config.addDataSourceProperty("useServerPrepStmts", "false");
        config.setPoolName("plan");
        return new HikariDataSource(config);
    }
}
