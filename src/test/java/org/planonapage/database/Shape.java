package org.planonapage.database;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How every table of a schema is made, as the database itself prints it; Flyway's own left out.
 *
 * @param tables the statement that makes each, by its name
 */
record Shape(Map<String, String> tables) {

    static Shape of(JdbcClient database) {
        Map<String, String> tables = new TreeMap<>();
        database.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_name <> 'flyway_schema_history'")
                .query(String.class)
                .list()
                .forEach(table -> tables.put(
                        table,
                        database.sql("SHOW CREATE TABLE `" + table + "`")
                                .query((row, number) -> row.getString(2))
                                .single()
                                .replaceAll("AUTO_INCREMENT=\\d+ ", "")));
        return new Shape(tables);
    }
}
