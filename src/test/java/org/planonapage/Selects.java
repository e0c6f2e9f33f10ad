package org.planonapage;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts what the database is asked, by the server's own counter: nothing that asks it escapes. */
public final class Selects {

    private Selects() {}

    /** How many SELECT statements {@code work} costs. */
    public static long of(JdbcClient database, Runnable work) {
        long before = soFar(database);
        work.run();
        return soFar(database) - before;
    }

    private static long soFar(JdbcClient database) {
        return database.sql("SHOW GLOBAL STATUS LIKE 'Com_select'")
                .query((row, number) -> row.getLong("Value"))
                .single();
    }
}
