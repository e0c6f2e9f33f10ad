package org.planonapage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.planonapage.PlanOnAPage;
import org.planonapage.TestPack;
import org.planonapage.example.ExamplePack;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.DemoRights;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.support.WithMockUser;

/**
 * What is exported and loaded into an empty database gives an equal programme, today and as at every day on which anything
 * was recorded. The tables and columns compared are found from the schema, so that none is forgotten.
 */
@SpringBootTest
@WithMockUser("data")
class RoundTripTest {

    /** Of a longer past not every day is read whole. */
    private static final int MOST_DAYS = 6;

    private static final Set<String> ANYTHING = Set.of("about_id", "from_id", "to_id");
    private static final List<String> OF_THE_DATABASE = List.of("id", "change_id", "version", "row_start", "row_end");

    @TempDir
    private static Path home;

    private static ConfigurableApplicationContext elsewhere;

    @Autowired
    private PackExporter exporter;

    @Autowired
    private PackImporter importer;

    @Autowired
    private ProgrammeTurn turn;

    @Autowired
    private ImportUndo undo;

    @Autowired
    private Imports imports;

    @Autowired
    private DemoRights rights;

    @Autowired
    private JdbcClient database;

    @BeforeAll
    static void startAnEmptyDatabase() {
        // A second application in the process takes the thread's security for itself.
        SecurityContextHolderStrategy here = SecurityContextHolder.getContextHolderStrategy();
        elsewhere = new SpringApplicationBuilder(PlanOnAPage.class)
                .run("--plan.home=" + home, "--plan.demo=false", "--server.port=0");
        SecurityContextHolder.setContextHolderStrategy(here);
    }

    @AfterAll
    static void stop() {
        elsewhere.close();
    }

    @BeforeEach
    void grant() {
        rights.grantAll();
    }

    static List<String> cases() {
        return List.of("buckinghamshire-2021", "kent-2011", "medway-2015", "nottinghamshire-2012", "peterborough-2012");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesAnEqualProgrammeAndThenChangesNothing(String programme) throws IOException {
        ImportOutcome copied = loadElsewhere("copy.zip", zip(programme));
        assertThat(copied.added()).isPositive();
        assertEqual(programme);
        ImportOutcome again = loadElsewhere("copy.xlsx", workbook(programme));
        assertThat(again.added() + again.changed()).isZero();
        assertThat(again.unchanged()).isEqualTo(copied.added() + copied.changed());
    }

    @Test
    void givesAnEqualExampleshire() {
        RolledBack.run(turn, new ProgrammeId(ExamplePack.PROGRAMME), this::copyExampleshire);
    }

    private void copyExampleshire() throws IOException {
        Pack pack = ExamplePack.of(7, YearMonth.of(2025, 1));
        ImportOutcome loaded = TestPack.asOperator(() -> importer.load(pack, "test"));
        rights.grantAll();
        ImportOutcome copied = loadElsewhere("copy.zip", zip(ExamplePack.PROGRAMME));
        assertThat(copied.added() + copied.changed()).isEqualTo(loaded.added() + loaded.changed());
        assertEqual(ExamplePack.PROGRAMME);
    }

    @Test
    void carriesAPastWithRemovalsAndDifficultText() throws IOException {
        TestPack pack = TestPack.of("hardshire")
                .file(
                        "programme",
                        "name,title,council,recorded_on",
                        "hardshire,Better Services,Hardshire Council,2015-01-05")
                .file(
                        "units",
                        "code,name,kind,parent,note,recorded_on,removed",
                        "all,Hardshire,authority,,=1+1,2015-01-05,",
                        "north,\"A \"\"North\"\",\nand more\",district,all,'' @x,2015-01-05,",
                        "south,-South,district,all,,2015-01-05,",
                        "south,,,,,2015-03-01,yes",
                        "south,South again,district,all,-5,2015-05-01,")
                .file(
                        "metrics",
                        "code,title,definition,unit,polarity,frequency,decimals,source,baseline",
                        "cases,Cases,A count,count,lower,monthly,0,A test,12345678901234.123456");
        ImportOutcome first = pack.load(importer);
        assertThat(first.changed()).isEqualTo(1);
        assertThat(pack.load(importer).changed()).isZero();
        rights.grantAll();
        byte[] sheet = "unit,metric,period,value\nnorth,cases,2015-04,9".getBytes(StandardCharsets.UTF_8);
        ProgrammeId programme = new ProgrammeId("hardshire");
        ImportPreview preview = importer.preview(programme, "figures.csv", sheet);
        importer.load(programme, sheet, preview, "data", Progress.UNSEEN);
        undo.undo(programme, imports.latest(programme).getFirst().row().id(), "data");

        loadElsewhere("copy.xlsx", workbook("hardshire"));
        assertEqual("hardshire");
        assertThat(names(database, "2015-02-01"))
                .containsExactlyInAnyOrder("Hardshire", "A \"North\",\nand more", "-South");
        assertThat(names(elsewhere.getBean(JdbcClient.class), "2015-04-01")).hasSize(2);
        assertThat(names(elsewhere.getBean(JdbcClient.class), "2015-06-02")).contains("South again");
    }

    private static List<String> names(JdbcClient database, String day) {
        return database.sql("SELECT name FROM unit FOR SYSTEM_TIME AS OF '" + day + "' WHERE programme = 'hardshire'")
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    private byte[] zip(String programme) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.zip(new ProgrammeId(programme), out);
        return out.toByteArray();
    }

    private byte[] workbook(String programme) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.workbook(new ProgrammeId(programme), out);
        return out.toByteArray();
    }

    private static ImportOutcome loadElsewhere(String name, byte[] content) {
        SecurityContextHolderStrategy here = SecurityContextHolder.getContextHolderStrategy();
        SecurityContextHolder.setContextHolderStrategy(elsewhere.getBean(SecurityContextHolderStrategy.class));
        try {
            PackImporter there = elsewhere.getBean(PackImporter.class);
            // On a thread of its own: the other application knows nothing of a turn that runs here.
            return CompletableFuture.supplyAsync(
                            () -> TestPack.asOperator(() -> there.load(UploadedFile.pack(name, content), "test")))
                    .join();
        } finally {
            SecurityContextHolder.setContextHolderStrategy(here);
        }
    }

    private void assertEqual(String programme) {
        JdbcClient there = elsewhere.getBean(JdbcClient.class);
        List<String> days = days(database, programme);
        assertThat(days(there, programme)).isEqualTo(days);
        for (int at = 0; at < days.size(); at += 1 + days.size() / MOST_DAYS) {
            String day = days.get(at);
            String moment = " FOR SYSTEM_TIME AS OF '" + LocalDate.parse(day).plusDays(1) + "'";
            assertSame(contents(there, programme, moment), contents(database, programme, moment), day);
        }
        Map<String, List<String>> today = contents(there, programme, "");
        assertSame(today, contents(database, programme, ""), "today");
        assertThat(today.get("programme")).hasSize(1);
    }

    private static void assertSame(Map<String, List<String>> there, Map<String, List<String>> here, String day) {
        assertThat(there.keySet()).isEqualTo(here.keySet());
        here.forEach((table, rows) ->
                assertThat(there.get(table)).as("%s, %s", table, day).isEqualTo(rows));
    }

    private static List<String> tables(JdbcClient database) {
        return database.sql("""
                        SELECT table_name FROM information_schema.tables
                        WHERE table_schema = DATABASE() AND table_type = 'SYSTEM VERSIONED' ORDER BY table_name
                        """)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    /** Every day at whose end the record may say something else than the day before, but for what was gone by then. */
    private static List<String> days(JdbcClient database, String programme) {
        TreeSet<String> days = new TreeSet<>();
        for (String table : tables(database)) {
            days.addAll(database.sql("SELECT DISTINCT DATE(row_start) FROM `" + table
                            + "` FOR SYSTEM_TIME ALL WHERE programme = ? AND DATE(row_start) < UTC_DATE()")
                    .param(programme)
                    .query((row, number) -> String.valueOf(row.getString(1)))
                    .list());
        }
        return List.copyOf(days);
    }

    /** The rows of every table at that moment, each reference as the mark of what it refers to, in a fixed order. */
    private static Map<String, List<String>> contents(JdbcClient database, String programme, String moment) {
        Map<String, List<Map<String, String>>> rows = new TreeMap<>();
        Map<String, Map<String, String>> byId = new HashMap<>();
        for (String table : tables(database)) {
            List<Map<String, String>> found = database.sql(
                            "SELECT * FROM `" + table + "`" + moment + " WHERE programme = ?")
                    .param(programme)
                    .query((row, number) -> columns(row))
                    .list();
            found.forEach(row -> byId.put(String.valueOf(row.get("id")), row));
            rows.put(table, found);
        }
        Marks marks = new Marks(references(database), byId, new HashMap<>());
        Map<String, List<String>> contents = new TreeMap<>();
        rows.forEach((table, found) ->
                contents.put(table, found.stream().map(marks::print).sorted().toList()));
        return contents;
    }

    private static Map<String, String> columns(ResultSet row) throws SQLException {
        Map<String, String> columns = new TreeMap<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            columns.put(row.getMetaData().getColumnLabel(column), String.valueOf(row.getString(column)));
        }
        return columns;
    }

    /** The columns that hold the id of a row; those that may refer to any table have no foreign key but a name. */
    private static Set<String> references(JdbcClient database) {
        Set<String> columns = new HashSet<>(ANYTHING);
        columns.addAll(database.sql("""
                        SELECT DISTINCT column_name FROM information_schema.key_column_usage
                        WHERE table_schema = DATABASE() AND referenced_column_name = 'id'
                        """)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list());
        return columns;
    }

    /** Gives each row a short name for all that it says, so that references can be compared without ids. */
    private record Marks(Set<String> references, Map<String, Map<String, String>> byId, Map<String, String> known) {

        String print(Map<String, String> row) {
            Map<String, String> printed = new TreeMap<>();
            row.forEach((column, value) -> {
                if (!OF_THE_DATABASE.contains(column)) {
                    printed.put(column, references.contains(column) ? of(value) : value);
                }
            });
            return printed.toString();
        }

        private String of(String id) {
            Map<String, String> target = byId.get(id);
            if (target == null) {
                return id;
            }
            String mark = known.get(id);
            if (mark == null) {
                mark = UUID.nameUUIDFromBytes(print(target).getBytes(StandardCharsets.UTF_8))
                        .toString();
                known.put(id, mark);
            }
            return mark;
        }
    }
}
