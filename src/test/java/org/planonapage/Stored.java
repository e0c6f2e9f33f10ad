package org.planonapage;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is stored, table by table; the tables are those of the schema, so that a new one is counted from its first day. */
public final class Stored {

    private Stored() {}

    /** How many rows each table of record has ever had, all versions of each counted. */
    public static Map<String, Long> history(JdbcClient database) {
        return counts(database, "SYSTEM VERSIONED", " FOR SYSTEM_TIME ALL");
    }

    /** How many rows each table that keeps no history has: accounts, rights, changes, imports. */
    public static Map<String, Long> unversioned(JdbcClient database) {
        return counts(database, "BASE TABLE", "");
    }

    private static Map<String, Long> counts(JdbcClient database, String kind, String versions) {
        return database
                .sql(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = ?")
                .param(kind)
                .query(String.class)
                .list()
                .stream()
                .collect(toMap(
                        Function.identity(),
                        table -> database.sql("SELECT COUNT(*) FROM `" + table + "`" + versions)
                                .query(Long.class)
                                .single(),
                        (one, other) -> one,
                        TreeMap::new));
    }
}
