package org.planonapage.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planonapage.PlanOnAPage;
import org.planonapage.history.AsAt;
import org.planonapage.links.ProgrammeId;
import org.planonapage.metric.MetricLine;
import org.planonapage.metric.Metrics;
import org.planonapage.metric.Scorecard;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Databases that earlier versions made are started with this one (docs/adr/0031). Each file in {@code releases} is a backup
 * of one version's database with the programme of Kent in it and one reader.
 */
class UpgradeTest {

    private static final Path HOMES = Path.of("target", "test-homes");
    private static final Path RELEASES = Path.of("src", "test", "resources", "releases");
    private static final ProgrammeId KENT = new ProgrammeId("kent-2011");

    private static EmbeddedMariaDb server;
    private static JdbcTemplate schema;
    private static Shape fresh;

    @BeforeAll
    static void makesTheTablesOfThisVersion() throws IOException {
        Path home = HOMES.resolve("fresh");
        FileTree.delete(home);
        server = EmbeddedMariaDb.start(home, SharedDatabase.PROGRAMS);
        schema = new JdbcTemplate(new DriverManagerDataSource(server.url(), EmbeddedMariaDb.USER, server.password()));
        flyway().migrate();
        fresh = Shape.of(JdbcClient.create(schema));
    }

    @AfterAll
    static void stops() {
        server.close();
        SecurityContextHolder.clearContext();
    }

    @BeforeEach
    void empties() {
        schema.execute((Statement statement) -> {
            statement.execute("DROP DATABASE plan");
            return statement.execute("CREATE DATABASE plan CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci");
        });
    }

    private static Flyway flyway() {
        return Flyway.configure()
                .dataSource(server.url(), EmbeddedMariaDb.USER, server.password())
                .load();
    }

    static Stream<Path> releases() throws IOException {
        try (Stream<Path> files = Files.list(RELEASES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void startsOnTheDatabaseOfAnEarlierVersion(Path release) throws IOException {
        Path home = HOMES.resolve("upgraded");
        FileTree.delete(home);
        try (ConfigurableApplicationContext application = SpringApplication.run(
                PlanOnAPage.class,
                "--plan.home=" + home,
                "--plan.programs=" + SharedDatabase.PROGRAMS,
                "--plan.restore=" + release,
                "--plan.demo=false",
                "--server.port=0")) {
            assertThat(Shape.of(application.getBean(JdbcClient.class))).isEqualTo(fresh);
            signIn("reader");
            Metrics metrics = application.getBean(Metrics.class);
            assertThat(unallocated(metrics.scorecard(KENT))).isEqualTo("131");
            assertThat(unallocated(new AsAt(LocalDate.of(2011, 6, 15)).read(() -> metrics.scorecard(KENT))))
                    .isNotEqualTo("131");
        }
    }

    private static void signIn(String name) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        name, "", AuthorityUtils.createAuthorityList("ROLE_USER")));
    }

    private static String unallocated(Scorecard scorecard) {
        return scorecard.rows().stream()
                .map(Scorecard.Row::line)
                .filter(line -> line.code().equals("unallocated-cases"))
                .map(MetricLine::latest)
                .findFirst()
                .orElse("not on record");
    }

    /** A first start is killed between two statements of the first migration, or after its last; the next one completes it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 30, 60, Integer.MAX_VALUE})
    void completesWhatAKillLeftOfTheFirstMigration(int done) throws IOException {
        Flyway.configure()
                .dataSource(schema.getDataSource())
                .locations("classpath:releases")
                .load()
                .migrate();
        firstMigration().stream().limit(done).forEach(schema::execute);
        new SchemaUpgrade().migrate(flyway());
        assertThat(Shape.of(JdbcClient.create(schema))).isEqualTo(fresh);
    }

    /** None of its semicolons stands within a statement, but for those in comments. */
    private static List<String> firstMigration() throws IOException {
        String sql = new ClassPathResource("db/migration/V202612010000__initial.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        return Stream.of(sql.replaceAll("(?m)^--.*$", "").split(";"))
                .filter(statement -> !statement.isBlank())
                .toList();
    }

    @Test
    void triesAgainWhatFailed() {
        flyway().migrate();
        schema.execute("UPDATE flyway_schema_history SET success = 0 ORDER BY installed_rank DESC LIMIT 1");
        assertThatThrownBy(() -> flyway().migrate()).hasMessageContaining("failed migration");
        new SchemaUpgrade().migrate(flyway());
        assertThat(schema.queryForList("SELECT DISTINCT success FROM flyway_schema_history", Boolean.class))
                .containsExactly(true);
    }

    @Test
    void leavesTheDatabaseOfANewerVersionAlone() {
        flyway().migrate();
        schema.execute("UPDATE flyway_schema_history SET version = '209912312359', script = 'V209912312359__far.sql'"
                + " ORDER BY installed_rank DESC LIMIT 1");
        assertThatThrownBy(() -> new SchemaUpgrade().migrate(flyway()))
                .isInstanceOf(NoDatabaseException.class)
                .hasMessageContaining("A newer version of Plan on a Page wrote this database (V209912312359__far.sql)");
    }
}
