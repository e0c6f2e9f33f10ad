package org.planonapage.history;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Hands out connections that read as at {@link AsAt#current()}. A connection to the past is read-only, and its session
 * is put right before it goes back to the pool; one that cannot be put right is broken off, so that no other reader
 * ever gets it.
 */
class AsAtDataSource extends DelegatingDataSource {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);

    AsAtDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return AsAt.current().isPresent() ? past(connection, AsAt.current().get()) : connection;
    }

    private static Connection past(Connection connection, AsAt asAt) throws SQLException {
        try {
            // The session's time zone is UTC on every connection; the variable is read in it.
            execute(connection, "SET SESSION system_versioning_asof = '" + UTC.format(asAt.moment()) + "'");
            execute(connection, "SET SESSION TRANSACTION READ ONLY");
        } catch (SQLException failure) {
            breakOff(connection);
            throw failure;
        }
        return restoredOnClose(connection);
    }

    private static Connection restoredOnClose(Connection connection) {
        AtomicBoolean open = new AtomicBoolean(true);
        return proxy(Connection.class, connection, (past, method, arguments) -> {
            if (method.getName().equals("close") && open.compareAndSet(true, false)) {
                returnToNow(connection);
                return null;
            }
            Object result = invoke(connection, method, arguments);
            return result instanceof Statement statement
                    ? knowingItsConnection(statement, method.getReturnType(), past)
                    : result;
        });
    }

    /** Some close a connection that they ask its statement for; that must be this one, not the pool's. */
    private static Object knowingItsConnection(Statement statement, Class<?> type, Object past) {
        return proxy(
                type,
                statement,
                (proxy, method, arguments) ->
                        method.getName().equals("getConnection") ? past : invoke(statement, method, arguments));
    }

    private static <T> T proxy(Class<T> type, Object target, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(target.getClass().getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static @Nullable Object invoke(Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    private static void returnToNow(Connection connection) throws SQLException {
        try {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            execute(connection, "SET SESSION system_versioning_asof = DEFAULT");
            execute(connection, "SET SESSION TRANSACTION READ WRITE");
        } catch (SQLException failure) {
            breakOff(connection);
            return;
        }
        connection.close();
    }

    private static void breakOff(Connection connection) throws SQLException {
        connection.abort(Runnable::run);
        connection.close();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
