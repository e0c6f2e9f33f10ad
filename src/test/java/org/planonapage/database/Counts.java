package org.planonapage.database;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many rows each table holds, past ones included: of each programme, and altogether. The tables are found from the
 * schema, so that a new one is counted too.
 *
 * @param byProgramme tables with their rows, by programme; a table without any of the programme's is absent
 * @param altogether every table with its rows
 */
record Counts(Map<String, Map<String, Long>> byProgramme, Map<String, Long> altogether) {

    /** What stands in a line in place of a programme. */
    static final String ALTOGETHER = "altogether";

    private record Table(String name, boolean keepsPast, boolean ofProgramme) {

        String sql() {
            return "`" + name + "`" + (keepsPast ? " FOR SYSTEM_TIME ALL" : "");
        }
    }

    static Counts of(JdbcClient database) {
        Counts counts = new Counts(new TreeMap<>(), new TreeMap<>());
        database.sql("""
                        SELECT t.table_name, t.table_type = 'SYSTEM VERSIONED', c.column_name IS NOT NULL
                        FROM information_schema.tables t LEFT JOIN information_schema.columns c
                        ON c.table_schema = t.table_schema AND c.table_name = t.table_name AND c.column_name = 'programme'
                        WHERE t.table_schema = DATABASE() AND t.table_type IN ('BASE TABLE', 'SYSTEM VERSIONED')
                        """)
                .query((row, number) -> new Table(row.getString(1), row.getBoolean(2), row.getBoolean(3)))
                .list()
                .forEach(table -> counts.count(table, database));
        return counts;
    }

    private void count(Table table, JdbcClient database) {
        altogether.put(
                table.name(),
                database.sql("SELECT COUNT(*) FROM " + table.sql())
                        .query(Long.class)
                        .single());
        if (table.ofProgramme()) {
            database.sql("SELECT programme, COUNT(*) FROM " + table.sql() + " GROUP BY programme")
                    .query(row -> {
                        byProgramme
                                .computeIfAbsent(row.getString(1), programme -> new TreeMap<>())
                                .put(table.name(), row.getLong(2));
                    });
        }
    }

    long imports() {
        return altogether.getOrDefault("pack_import", 0L);
    }

    /** One line for each programme, and one for them altogether: a name, a space, the tables. */
    Stream<String> lines() {
        return Stream.concat(
                byProgramme.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()),
                Stream.of(ALTOGETHER + " " + altogether));
    }
}
