package org.planonapage.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/** ARCHITECTURE.md: I11 and I12; and that a migration may be cut off anywhere and run again. The tables hold the packs of the start. */
@SpringBootTest
class MigrationsTest {

    private static final String HISTORY = "flyway_schema_history";

    /** Every table that keeps no past, and why it needs none. */
    private static final Map<String, String> UNVERSIONED = Map.ofEntries(
            Map.entry("account", "who may sign in is a fact of today"),
            Map.entry("installation", "what the database is for was settled when it was begun"),
            Map.entry("setup_link", "the way to the first account"),
            Map.entry("invitation", "the way to an account"),
            Map.entry("backup", "only grows"),
            Map.entry("role_grant", "rights are always today's"),
            Map.entry("post_holding", "rights are always today's"),
            Map.entry("security_event", "only grows until it is old"),
            Map.entry("rights_log", "empty: its lines are in security_event"),
            Map.entry("change", "only grows"),
            Map.entry("pack_import", "only grows"),
            Map.entry("import_undo", "only grows"),
            Map.entry("programme_turn", "a row to lock and a counter, no record"),
            Map.entry(HISTORY, "Flyway's own"),
            Map.entry("notice", "what somebody was told, and whether it was read, is no record"),
            Map.entry("sheet_mapping", "how a sheet was read last is a setting"),
            Map.entry("provider_identity", "who may sign in is a fact of today"),
            Map.entry("known_browser", "from where somebody signs in is a fact of today"),
            Map.entry("kept_draft", "what is typed and not saved is no record"),
            Map.entry("round", "how the record is made, not the record"),
            Map.entry("round_reminder", "that somebody was reminded is no record"),
            Map.entry("round_form", "on record once its round is published"));

    @Autowired
    private Flyway flyway;

    @Autowired
    private JdbcClient database;

    /** Flyway warns of every table that is there already, which is the point here. */
    @BeforeAll
    static void expectsTablesThatAreThereAlready() {
        LoggingSystem.get(MigrationsTest.class.getClassLoader())
                .setLogLevel("org.flywaydb.core.internal.sqlscript", LogLevel.ERROR);
    }

    @Test
    void keepsEveryTableOfRecordWithItsPastAndItsChange() {
        assertThat(breaches()).isEmpty();
    }

    @Test
    void noticesATableThatKeepsNoPast() {
        database.sql("CREATE TABLE planted (id BIGINT PRIMARY KEY, change_id BIGINT NOT NULL)")
                .update();
        try {
            assertThat(breaches()).containsExactly("planted keeps no past", "planted has no change");
        } finally {
            database.sql("DROP TABLE planted").update();
        }
    }

    @Test
    void givesNoPastToAccountsRightsChangesAndImports() {
        assertThat(tables("BASE TABLE")).containsExactlyInAnyOrderElementsOf(UNVERSIONED.keySet());
    }

    static Stream<Resource> migrations() throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:db/migration/*.sql"));
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void isNumberedByTheMinuteInWhichItWasWritten(Resource migration) {
        assertThat(migration.getFilename()).matches("V20\\d{10}__[a-z0-9_]+\\.sql");
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("later")
    void changesNothingWhenRunAgain(Resource migration) {
        Map<String, String> before = everything();
        statements(migration).forEach(statement -> database.sql(statement).update());
        assertThat(everything()).isEqualTo(before);
    }

    /** Those after the first. That one is tried in UpgradeTest: once a later one says more, it need not run again after it. */
    static Stream<Resource> later() throws IOException {
        return migrations().sorted(Comparator.comparing(Resource::getFilename)).skip(1);
    }

    static IntStream ranks() throws IOException {
        return IntStream.rangeClosed(2, (int) migrations().count());
    }

    /** What a crash leaves between a migration's statement and Flyway's own row about it, and any number of them before. */
    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("ranks")
    void migratesAgainFromAnyPoint(int rank) {
        Map<String, String> before = everything();
        List<String> remembered = versions();
        int forgotten = database.sql("DELETE FROM " + HISTORY + " WHERE installed_rank >= ?")
                .param(rank)
                .update();
        assertThat(forgotten).isPositive();
        assertThat(flyway.migrate().migrationsExecuted).isEqualTo(forgotten);
        assertThat(versions()).isEqualTo(remembered);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void noticesAStatementThatCannotRunAgain() {
        Map<String, String> before = everything();
        database.sql("ALTER TABLE programme_turn ADD COLUMN planted INT").update();
        try {
            assertThat(everything()).isNotEqualTo(before);
        } finally {
            database.sql("ALTER TABLE programme_turn DROP COLUMN planted").update();
        }
        assertThat(everything()).isEqualTo(before);
    }

    private List<String> breaches() {
        Stream<String> forgetful = tables("BASE TABLE").stream()
                .filter(table -> !UNVERSIONED.containsKey(table))
                .map(table -> table + " keeps no past");
        Stream<String> nobodys = Stream.concat(tables("BASE TABLE").stream(), tables("SYSTEM VERSIONED").stream())
                .filter(table -> !UNVERSIONED.containsKey(table))
                .filter(table -> !hasChange(table))
                .map(table -> table + " has no change");
        return Stream.concat(forgetful, nobodys).toList();
    }

    private boolean hasChange(String table) {
        return database.sql("""
                        SELECT COUNT(*) FROM information_schema.key_column_usage u
                        JOIN information_schema.columns c USING (table_schema, table_name, column_name)
                        WHERE u.table_schema = DATABASE() AND u.table_name = ? AND u.column_name = 'change_id'
                        AND u.referenced_table_name = 'change' AND u.referenced_column_name = 'id' AND c.is_nullable = 'NO'
                        """).param(table).query(Long.class).single() == 1;
    }

    private List<String> tables(String type) {
        return database.sql(
                        "SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_type = ? ORDER BY 1")
                .param(type)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private List<String> versions() {
        return database.sql("SELECT version FROM " + HISTORY + " ORDER BY installed_rank")
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** How each table was made, and what is in it, past and present; Flyway's own is left to {@link #versions()}. */
    private Map<String, String> everything() {
        Map<String, String> all = new TreeMap<>();
        all.put("row_ids", created("row_ids") + single("SELECT next_not_cached_value FROM row_ids"));
        Stream.concat(tables("BASE TABLE").stream(), tables("SYSTEM VERSIONED").stream())
                .filter(table -> !table.equals(HISTORY))
                .forEach(table -> all.put(
                        table, created(table) + single("CHECKSUM TABLE `" + table + "`", 2) + versionsOf(table)));
        return all;
    }

    private String created(String table) {
        return single("SHOW CREATE TABLE `" + table + "`", 2);
    }

    private String versionsOf(String table) {
        String past = UNVERSIONED.containsKey(table) ? "" : " FOR SYSTEM_TIME ALL";
        return single("SELECT COUNT(*) FROM `" + table + "`" + past);
    }

    private String single(String sql) {
        return single(sql, 1);
    }

    private String single(String sql, int column) {
        return database.sql(sql).query((row, number) -> row.getString(column)).single();
    }

    /** The statements of a file, without its comments; none of ours has a semicolon within. */
    private static List<String> statements(Resource migration) {
        try {
            String sql = migration.getContentAsString(StandardCharsets.UTF_8).replaceAll("(?m)^--.*$", "");
            return Arrays.stream(sql.split(";"))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
