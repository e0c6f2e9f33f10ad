package org.planonapage.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    /** Started when no server is named; stopped after the pool, which is made from it. */
    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = "plan.database.url", matchIfMissing = true, havingValue = "embedded")
    EmbeddedMariaDb embeddedMariaDb(DatabaseSettings settings) {
        return EmbeddedMariaDb.start(settings.home(), settings.programsOrDefault(), settings.restore());
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(DatabaseSettings settings, ObjectProvider<EmbeddedMariaDb> embedded) {
        DatabaseSettings.Server server = settings.database();
        EmbeddedMariaDb own = embedded.getIfAvailable();
        if (own != null) {
            return ConnectionPool.open(own.url(), EmbeddedMariaDb.USER, own.password(), server.connections());
        }
        HikariDataSource pool = ConnectionPool.open(
                String.valueOf(server.url()), server.user(), server.password(), server.connections());
        try {
            ServerCheck.check(pool);
            return pool;
        } catch (RuntimeException unfit) {
            pool.close();
            throw unfit;
        }
    }
}
