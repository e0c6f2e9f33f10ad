package org.planonapage.database;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.jspecify.annotations.Nullable;
import org.planonapage.exchange.PackTables;
import org.planonapage.metric.DerivedFigures;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * A start of the application without entities and screens: its database, its migrations, its loading of packs. It tells
 * what it finds before it loads and what is kept after, and at the moment that {@code --doom} names it says so and stands
 * still, to be killed there. It is no component, so that no other test comes upon it.
 */
@ImportAutoConfiguration({
    FlywayAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    TransactionAutoConfiguration.class
})
@ComponentScan(
        basePackages = {"org.planonapage.database", "org.planonapage.history", "org.planonapage.exchange"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*\\.ui\\..*"))
@ComponentScan(
        basePackages = "org.planonapage",
        useDefaultFilters = false,
        includeFilters = {
            @ComponentScan.Filter(
                    type = FilterType.ASSIGNABLE_TYPE,
                    classes = {PackTables.class, DerivedFigures.class}),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.planonapage\\.metric\\.Derivation"),
            @ComponentScan.Filter(type = FilterType.REGEX, pattern = "org\\.planonapage\\.security\\.SecurityLog")
        })
class Doomed {

    static final String FOUND = "found ";
    static final String KEPT = "kept ";
    static final String REACHED = "reached ";

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(Doomed.class)
                .web(WebApplicationType.NONE)
                .properties("spring.main.banner-mode=off", "logging.level.root=warn")
                .run(arguments)
                .close();
    }

    /** Knows how many programmes are stored, and when the moment has come. */
    static class Fate {

        private final String doom;
        private long stored;

        /** @param doom how many programmes are stored, and what is about to be sent or has just been; empty for never */
        Fate(String doom) {
            this.doom = doom;
        }

        void found(long programmes) {
            stored = programmes;
        }

        void storedOneMore() {
            stored++;
        }

        void reach(String moment) {
            String now = stored + " " + moment;
            if (!doom.isEmpty() && now.startsWith(doom)) {
                System.out.println(REACHED + now);
                standStill();
            }
        }

        private static void standStill() {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException stop) {
                throw new IllegalStateException("Only a kill may end what is doomed.", stop);
            }
        }
    }

    @Bean
    static Fate fate(Environment environment) {
        return new Fate(environment.getProperty("doom", ""));
    }

    /** The worst moment of a migration: what it says is done, and Flyway has not yet written that it is. */
    @Bean
    static Callback afterEachMigration(Fate fate) {
        return new BaseCallback() {
            @Override
            public boolean supports(Event event, @Nullable Context context) {
                return event == Event.AFTER_EACH_MIGRATE;
            }

            @Override
            public void handle(Event event, Context context) {
                fate.reach(context.getMigrationInfo().getScript());
            }
        };
    }

    @Bean
    static BeanPostProcessor watchOverConnections(Fate fate) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                return bean instanceof DataSource pool ? new WatchedConnections(pool, fate) : bean;
            }
        };
    }

    @Bean
    @Order(1)
    static ApplicationRunner found(JdbcClient database, Fate fate) {
        return arguments -> {
            Counts counts = Counts.of(database);
            counts.lines().forEach(line -> System.out.println(FOUND + line));
            fate.found(counts.imports());
        };
    }

    @Bean
    @Order(100)
    static ApplicationRunner kept(JdbcClient database) {
        return arguments -> Counts.of(database).lines().forEach(line -> System.out.println(KEPT + line));
    }

    static class WatchedConnections extends DelegatingDataSource implements AutoCloseable {

        private final Fate fate;

        WatchedConnections(DataSource pool, Fate fate) {
            super(pool);
            this.fate = fate;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return watched(Connection.class, new Watch(super.getConnection(), fate));
        }

        @Override
        public void close() throws Exception {
            ((AutoCloseable) obtainTargetDataSource()).close();
        }
    }

    private static <T> T watched(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(Doomed.class.getClassLoader(), new Class<?>[] {type}, handler));
    }

    /** One connection: each statement before it is sent, and the commit of an import before and after. */
    private static class Watch implements InvocationHandler {

        private final Connection connection;
        private final Fate fate;
        private boolean importing;

        Watch(Connection connection, Fate fate) {
            this.connection = connection;
            this.fate = fate;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            if (method.getName().equals("prepareStatement") && arguments != null) {
                String sql = (String) arguments[0];
                importing |= sql.startsWith("INSERT INTO pack_import");
                fate.reach(sql);
            }
            if (method.getName().equals("createStatement")) {
                return watchedStatement((Statement) Objects.requireNonNull(call(method, arguments)));
            }
            boolean imports = importing && method.getName().equals("commit");
            if (imports) {
                fate.reach("commit");
            }
            Object answer = call(method, arguments);
            if (imports) {
                importing = false;
                fate.storedOneMore();
                fate.reach("committed");
            }
            return answer;
        }

        /** Of a migration: each statement before it is sent. */
        private Statement watchedStatement(Statement statement) {
            return watched(Statement.class, (proxy, method, arguments) -> {
                if (method.getName().equals("execute") && arguments != null) {
                    fate.reach(((String) arguments[0])
                            .replaceAll("(?m)^--.*\n", "")
                            .strip());
                }
                return call(statement, method, arguments);
            });
        }

        private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
            return call(connection, method, arguments);
        }

        private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments)
                throws Throwable {
            try {
                return method.invoke(target, arguments);
            } catch (InvocationTargetException failure) {
                throw failure.getTargetException();
            }
        }
    }
}
