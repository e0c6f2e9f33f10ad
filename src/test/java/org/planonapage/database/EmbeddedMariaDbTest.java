package org.planonapage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One home is started, killed and started again, in the order of the story; most sentences are read from its last start. */
@Timeout(60)
class EmbeddedMariaDbTest {

    @TempDir
    private static Path folder;

    private static Path home;
    private static String firstPassword;
    private static EmbeddedMariaDb database;

    @BeforeAll
    static void starts() throws IOException {
        home = folder.resolve("a home with spaces");
        EmbeddedMariaDb first = EmbeddedMariaDb.start(home, SharedDatabase.PROGRAMS);
        firstPassword = first.password();
        sql(first)
                .sql("CREATE TABLE kept (word VARCHAR(20)) WITH SYSTEM VERSIONING")
                .update();
        sql(first).sql("INSERT INTO kept VALUES ('kept')").update();
        sql(first)
                .sql("CREATE TABLE dated (word VARCHAR(20)) WITH SYSTEM VERSIONING")
                .update();
        first.close();
        database = EmbeddedMariaDb.start(home, SharedDatabase.PROGRAMS);
    }

    @AfterAll
    static void stops() {
        database.close();
    }

    @Test
    void keepsRowsOverARestart() {
        assertThat(words(sql(database), "kept")).containsExactly("kept");
    }

    @Test
    void hasANewPasswordAtEachStart() {
        assertThat(database.password()).hasSizeGreaterThanOrEqualTo(32).isNotEqualTo(firstPassword);
        assertThatThrownBy(() -> DriverManager.getConnection(database.url(), EmbeddedMariaDb.USER, firstPassword))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Access denied");
    }

    @Test
    void storesThePasswordNowhereInItsHome() throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            // To read the lock's file would give the lock free.
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> !file.endsWith("instance.lock"))
                            .filter(EmbeddedMariaDbTest::holdsThePassword))
                    .isEmpty();
        }
    }

    @Test
    void letsOnlyItsOwnerIntoItsHome() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                .isEqualTo("rwx------");
    }

    @Test
    void refusesASecondProcessOnTheSameHome() throws IOException {
        Process second = starter(home).redirectErrorStream(true).start();
        assertThat(firstLine(second, ".*(in use by another running Plan on a Page|written).*"))
                .contains("in use by another running Plan on a Page");
        second.destroyForcibly();
    }

    @Test
    void writesUnderAPastDayAndReadsAsAtIt() {
        try (var pool = ConnectionPool.open(database.url(), EmbeddedMariaDb.USER, database.password(), 1)) {
            JdbcClient oneSession = JdbcClient.create(pool);
            oneSession
                    .sql("SET @@timestamp = UNIX_TIMESTAMP('2015-05-01 10:00:00')")
                    .update();
            oneSession.sql("INSERT INTO dated VALUES ('old')").update();
            oneSession.sql("SET @@timestamp = DEFAULT").update();
            oneSession
                    .sql("SET SESSION system_versioning_asof = '2015-04-30 00:00:00'")
                    .update();
            assertThat(words(oneSession, "dated")).isEmpty();
            oneSession
                    .sql("SET SESSION system_versioning_asof = '2015-06-01 00:00:00'")
                    .update();
            assertThat(words(oneSession, "dated")).containsExactly("old");
        }
    }

    @Test
    void givesTheApplicationNoRightToForgetHistoryOrToSeeBeyondItsSchema() {
        assertThatThrownBy(() -> sql(database).sql("DELETE HISTORY FROM kept").update())
                .rootCause()
                .hasMessageContaining("denied");
        assertThatThrownBy(() -> sql(database)
                        .sql("SELECT user FROM mysql.global_priv")
                        .query(String.class)
                        .list())
                .rootCause()
                .hasMessageContaining("denied");
    }

    @Test
    void countsTheSessionsOfThePoolInUtc() {
        try (var pool = ConnectionPool.open(database.url(), EmbeddedMariaDb.USER, database.password(), 1)) {
            JdbcClient client = JdbcClient.create(pool);
            assertThat(client.sql("SELECT @@session.time_zone")
                            .query(String.class)
                            .single())
                    .isEqualTo("+00:00");
            assertThat(client.sql("SELECT @@character_set_connection")
                            .query(String.class)
                            .single())
                    .isEqualTo("utf8mb4");
        }
    }

    @Test
    void stopsTheServerOfAProcessThatWasKilled() throws Exception {
        Path ownHome = folder.resolve("killed");
        Process killed =
                starter(ownHome).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String word = firstLine(killed, "written");
        killed.destroyForcibly().waitFor();
        ProcessHandle orphan = ProcessHandle.of(Long.parseLong(
                        Files.readString(ownHome.resolve("run/mariadbd.pid")).strip()))
                .orElseThrow();
        assertThat(orphan.isAlive()).isTrue();

        try (EmbeddedMariaDb next = EmbeddedMariaDb.start(ownHome, SharedDatabase.PROGRAMS)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(words(sql(next), "acknowledged")).containsExactly(word);
        }
    }

    @Test
    void stopsThePoolBeforeTheServerWithTheContext() {
        Path ownHome = folder.resolve("context");
        new ApplicationContextRunner()
                .withUserConfiguration(DatabaseConfiguration.class)
                .withPropertyValues("plan.home=" + ownHome, "plan.programs=" + SharedDatabase.PROGRAMS)
                .run(context -> assertThat(context).hasNotFailed());
        assertThat(ownHome.resolve("run/mariadbd.pid")).doesNotExist();
        assertThat(ownHome.resolve("mariadb.log"))
                .content()
                .contains("Shutdown complete")
                .doesNotContain("Aborted connection");
    }

    /** A process beside the test's: it starts a server, has a row acknowledged, says its word and waits. */
    static class Starter {

        public static void main(String[] arguments) throws Exception {
            EmbeddedMariaDb database = EmbeddedMariaDb.start(Path.of(arguments[0]), SharedDatabase.PROGRAMS);
            sql(database).sql("CREATE TABLE acknowledged (word VARCHAR(20))").update();
            sql(database).sql("INSERT INTO acknowledged VALUES ('written')").update();
            System.out.println("written");
            new CountDownLatch(1).await();
        }
    }

    private static ProcessBuilder starter(Path home) {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Starter.class.getName(),
                home.toString());
    }

    private static String firstLine(Process process, String pattern) {
        return process.inputReader()
                .lines()
                .filter(line -> line.matches(pattern))
                .findFirst()
                .orElseThrow();
    }

    private static JdbcClient sql(EmbeddedMariaDb database) {
        return JdbcClient.create(
                new DriverManagerDataSource(database.url(), EmbeddedMariaDb.USER, database.password()));
    }

    private static List<@Nullable String> words(JdbcClient client, String table) {
        return client.sql("SELECT word FROM " + table).query(String.class).list();
    }

    private static boolean holdsThePassword(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(database.password());
        } catch (IOException gone) {
            return false;
        }
    }
}
