package org.planonapage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A backup is taken from one server and restored into another: the same rows, each from and to the same moment. */
class RestoreTest {

    private static final Path HOMES = Path.of("target", "test-homes");
    private static final Path FIRST = HOMES.resolve("backed-up");
    private static final Path SECOND = HOMES.resolve("restored");
    private static final Path BACKUP = HOMES.resolve("a-backup.sql.gz");

    private static Map<String, List<String>> backedUp = Map.of();

    @BeforeAll
    static void takesABackup() throws Exception {
        FileTree.delete(FIRST);
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(FIRST, SharedDatabase.PROGRAMS)) {
            Flyway.configure()
                    .dataSource(database.url(), EmbeddedMariaDb.USER, database.password())
                    .load()
                    .migrate();
            try (Connection connection = open(database);
                    Statement statement = connection.createStatement()) {
                writeAPast(statement);
                backedUp = everything(connection);
            }
            database.copyTo(BACKUP);
        }
    }

    /** A title that changed twice, a unit that is gone, and words that are hard to copy. */
    private static void writeAPast(Statement statement) throws SQLException {
        statement.execute("INSERT INTO `change` (id, made_by, reason) VALUES (1, 'test', 'It’s “tested”; ünïcode 😀')");
        statement.execute("SET @@timestamp = UNIX_TIMESTAMP('2015-05-01 12:00:00')");
        statement.execute("INSERT INTO programme (id, programme, name, title, council, change_id)"
                + " VALUES (1, 'shire', 'shire', 'First', 'Shire', 1)");
        statement.execute("INSERT INTO unit (id, programme, code, name, kind, change_id)"
                + " VALUES (2, 'shire', 'all', 'It''s; all\\n', 'AUTHORITY', 1)");
        statement.execute("SET @@timestamp = UNIX_TIMESTAMP('2015-06-01 12:00:00')");
        statement.execute("UPDATE programme SET title = 'Second', version = 1");
        statement.execute("DELETE FROM unit");
        statement.execute("SET @@timestamp = DEFAULT");
        statement.execute("UPDATE programme SET title = 'Third', version = 2");
        statement.execute("SELECT NEXT VALUE FOR row_ids");
    }

    @Test
    void bringsBackEveryRowWithItsPast() throws Exception {
        FileTree.delete(SECOND);
        try (EmbeddedMariaDb restored = EmbeddedMariaDb.start(SECOND, SharedDatabase.PROGRAMS, BACKUP);
                Connection connection = open(restored)) {
            assertThat(everything(connection)).isEqualTo(backedUp);
            assertThat(titles(connection)).containsExactly("First", "Second", "Third");
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET SESSION system_versioning_asof = '2015-05-20 00:00:00'");
                assertThat(rows(statement, "SELECT title, (SELECT COUNT(*) FROM unit) FROM programme"))
                        .containsExactly("First|1");
                statement.execute("SET SESSION system_versioning_asof = DEFAULT");
                statement.execute("UPDATE programme SET title = 'Fourth', version = 3");
            }
            assertThat(titles(connection)).containsExactly("First", "Second", "Third", "Fourth");
        }
    }

    @Test
    void keepsWhatTheHomeHeldAndHeedsTheOptionOnce() throws Exception {
        Path home = HOMES.resolve("restored-over");
        FileTree.delete(home);
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(home, SharedDatabase.PROGRAMS)) {
            run(database, "CREATE TABLE of_before (id INT)");
        }
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(home, SharedDatabase.PROGRAMS, BACKUP)) {
            assertThat(tables(database)).contains("programme").doesNotContain("of_before");
            run(database, "CREATE TABLE of_after (id INT)");
        }
        assertThat(home.resolve("database.before-restore-1")).isDirectory();
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(home, SharedDatabase.PROGRAMS, BACKUP)) {
            assertThat(tables(database)).contains("programme", "of_after");
        }
        assertThat(home.resolve("database.before-restore-2")).doesNotExist();
    }

    @Test
    void leavesTheHomeAsItIsWhenTheBackupCannotBeRead() throws Exception {
        Path home = HOMES.resolve("not-restored");
        Path broken = HOMES.resolve("broken.sql.gz");
        FileTree.delete(home);
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(home, SharedDatabase.PROGRAMS)) {
            run(database, "CREATE TABLE of_before (id INT)");
        }
        byte[] whole = Files.readAllBytes(BACKUP);
        Files.write(broken, java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> EmbeddedMariaDb.start(home, SharedDatabase.PROGRAMS, broken))
                .isInstanceOf(NoDatabaseException.class)
                .hasMessageContaining("cannot be restored, and nothing was changed");
        assertThatThrownBy(() -> EmbeddedMariaDb.start(home, SharedDatabase.PROGRAMS, HOMES.resolve("none.sql.gz")))
                .isInstanceOf(NoDatabaseException.class)
                .hasMessageContaining("There is no backup");
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(home, SharedDatabase.PROGRAMS)) {
            assertThat(tables(database)).containsExactly("of_before");
        }
    }

    @Test
    void finishesARestoreWhoseProcessWasKilledAtItsEnd() throws Exception {
        Path home = HOMES.resolve("half-restored");
        FileTree.delete(home);
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(home, SharedDatabase.PROGRAMS)) {
            run(database, "CREATE TABLE of_next (id INT)");
        }
        Files.move(home.resolve("database"), home.resolve("database.next"));
        Files.writeString(home.resolve("restored.next"), "print");
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(home, SharedDatabase.PROGRAMS)) {
            assertThat(tables(database)).containsExactly("of_next");
        }
    }

    /** How each table was made and every row it ever had, with its times; of sequences where they stand. */
    private static Map<String, List<String>> everything(Connection connection) throws SQLException {
        Map<String, List<String>> all = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            String kinds =
                    "SELECT table_name, table_type FROM information_schema.tables WHERE table_schema = DATABASE()";
            for (String line : rows(statement, kinds)) {
                String table = line.substring(0, line.indexOf('|'));
                String kind = line.substring(line.indexOf('|') + 1);
                String rows = switch (kind) {
                    case "SYSTEM VERSIONED" ->
                        "SELECT *, row_start, row_end FROM `%s` FOR SYSTEM_TIME ALL ORDER BY 1, row_start";
                    case "SEQUENCE" -> "SELECT next_not_cached_value FROM `%s`";
                    default -> "SELECT * FROM `%s` ORDER BY 1";
                };
                all.put(table, rows(statement, rows.formatted(table)));
                all.put(table + " made", rows(statement, "SHOW CREATE TABLE `" + table + "`"));
            }
        }
        return all;
    }

    private static List<String> titles(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return rows(statement, "SELECT title FROM programme FOR SYSTEM_TIME ALL ORDER BY row_start");
        }
    }

    private static List<String> tables(EmbeddedMariaDb database) throws SQLException {
        try (Connection connection = open(database);
                Statement statement = connection.createStatement()) {
            return rows(statement, "SHOW TABLES");
        }
    }

    private static void run(EmbeddedMariaDb database, String sql) throws SQLException {
        try (Connection connection = open(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> rows(Statement statement, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> cells = new ArrayList<>();
                for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    cells.add(String.valueOf(result.getString(column)));
                }
                rows.add(String.join("|", cells));
            }
        }
        return rows;
    }

    private static Connection open(EmbeddedMariaDb database) throws SQLException {
        return DriverManager.getConnection(database.url(), EmbeddedMariaDb.USER, database.password());
    }
}
