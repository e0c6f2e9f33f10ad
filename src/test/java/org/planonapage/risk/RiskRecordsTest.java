package org.planonapage.risk;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Outcome;
import org.planonapage.drafts.Outcome.Saved;
import org.planonapage.example.ExamplePack;
import org.planonapage.exchange.PackImporter;
import org.planonapage.exchange.ProgrammeTurn;
import org.planonapage.exchange.RolledBack;
import org.planonapage.history.RowOfRecord;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.DemoRights;
import org.planonapage.quantity.Dates;
import org.planonapage.risk.ReviewRisk.ControlLine;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a review leaves in the tables of record and in their history. */
@SpringBootTest
@WithMockUser(username = "manager", authorities = "OPERATOR")
class RiskRecordsTest {

    private static final Map<String, Class<? extends RowOfRecord>> TABLES = new TreeMap<>(Map.of(
            "risk", Risk.class,
            "risk_score", Score.class,
            "risk_review", Review.class,
            "risk_control", Control.class,
            "risk_action", Mitigation.class));

    private static final LocalDate TODAY = LocalDate.now(Clock.system(Dates.LONDON));
    private static final int WRITERS = 6;
    private static final int REVIEWS_EACH = 4;

    /** Counts up, so that each test has a programme of its own. */
    private static int programmes;

    @Autowired
    private RiskReviews reviews;

    @Autowired
    private RiskRecords records;

    @Autowired
    private ProgrammeTurn turn;

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @Autowired
    private JdbcClient database;

    @Autowired
    private EntityManager entities;

    @Autowired
    private PlatformTransactionManager transactions;

    private ProgrammeId shire = new ProgrammeId("recordshire");

    @BeforeEach
    void load() {
        programmes++;
        shire = new ProgrammeId("recordshire-" + programmes);
        RiskPack.running(shire.value()).load(importer);
        rights.grantAll();
    }

    @Test
    void addsOneVersionOfEachRowThatAReviewTouches() {
        Fields now = reviews.page(shire, "R1").now();
        Map<String, Long> before = history(shire);
        long changes = changes();
        save(
                "R1",
                now,
                now.with("reason", "Worse.")
                        .with("title", "Caseloads far too high")
                        .with("likelihood", "5")
                        .with("control.2.effectiveness", "effective")
                        .with("control.new1-a.text", "A weekly count")
                        .with("control.new1-a.effectiveness", "not tested")
                        .with("action.1.note", "Two came.")
                        .with("threatens.to", "programme"));
        assertThat(added(before))
                .isEqualTo("link 3, risk 1, risk_action 1, risk_control 2, risk_review 1, risk_score 1");
        assertThat(changes() - changes).isEqualTo(1);
    }

    @Test
    void addsNothingButTheReviewWhereNothingElseIsSaid() {
        Fields now = reviews.page(shire, "R1").now();
        Map<String, Long> before = history(shire);
        save("R1", now, now.with("reason", "As before."));
        assertThat(added(before)).isEqualTo("risk_review 1");
    }

    @Test
    void closingAndReopeningAddTwoReviewsAndNothingElse() {
        Map<String, Long> before = history(shire);
        for (String decision : List.of("closed", "reopened")) {
            Fields now = reviews.page(shire, "R1").now();
            save("R1", now, now.with("reason", "Decided.").with("decision", decision));
        }
        assertThat(added(before)).isEqualTo("risk_review 2");
    }

    @Test
    void raisesTheVersionOfARowThatItAlters() {
        Fields now = reviews.page(shire, "R1").now();
        int before = version();
        save("R1", now, now.with("reason", "Looked at.").with("title", "Other words"));
        assertThat(version()).isEqualTo(before + 1);
    }

    @Test
    void writesNothingOutsideADeclaredChange() {
        ControlLine line = new ControlLine("new1-a", "Ask", null, Effectiveness.NOT_TESTED, null, null);
        Map<String, Long> before = history(shire);
        assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(running -> {
                    WholeRisk whole = records.find(shire, "R1").orElseThrow();
                    entities.persist(new Control(whole.risk(), 9, line));
                    entities.flush();
                }))
                .hasStackTraceContaining("Records are written by a declared change only.");
        assertThat(added(before)).isEmpty();
    }

    /** Hibernate must find every row as it read it, of whatever year, or each review would leave false history. */
    @Test
    void readsAllOfExampleshireTodayAndBeforeAndWritesNothing() {
        ProgrammeId example = new ProgrammeId(ExamplePack.PROGRAMME);
        RolledBack.run(turn, example, () -> {
            importer.load(ExamplePack.of(7, YearMonth.of(2025, 1)), "test");
            Map<String, Long> before = history(example);
            TABLES.forEach((table, type) -> {
                assertThat(entities.createQuery(
                                        "SELECT r FROM " + type.getSimpleName() + " r WHERE r.programme = :programme",
                                        type)
                                .setParameter("programme", example.value())
                                .getResultList())
                        .hasSizeGreaterThan(10);
            });
            entities.flush();
            entities.clear();
            assertThat(history(example)).isEqualTo(before);
            TABLES.forEach((table, type) -> assertThat(past(table, type, example))
                    .hasSize(Objects.requireNonNull(before.get(table)).intValue()));
            entities.clear();
        });
    }

    /** Each version as a row of its own, or Hibernate would answer with the one that it has read already. */
    private List<?> past(String table, Class<?> type, ProgrammeId programme) {
        String columns = database.sql("""
                        SELECT column_name FROM information_schema.columns
                        WHERE table_schema = DATABASE() AND table_name = ? AND column_name <> 'id'""").param(table).query(String.class).list().stream()
                .map(name -> "`" + name + "`")
                .collect(joining(", "));
        return entities.createNativeQuery(
                        "SELECT ROW_NUMBER() OVER (ORDER BY t.id, t.row_start) + 1000000000 AS id, " + columns
                                + " FROM `" + table + "` FOR SYSTEM_TIME ALL AS t WHERE programme = :programme",
                        type)
                .setParameter("programme", programme.value())
                .getResultList();
    }

    @Test
    void losesNoneOfManyReviewsAtOnceBesideImportsAndDoublesNone() throws Exception {
        Map<String, Long> before = history(shire);
        List<Future<Integer>> writing = new ArrayList<>();
        try (ExecutorService writers =
                new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(WRITERS + 1))) {
            for (int writer = 0; writer < WRITERS; writer++) {
                String row = "new1-" + writer;
                writing.add(writers.submit(() -> reviewOften(row)));
            }
            writing.add(writers.submit(this::importOften));
        }
        int saved = 0;
        for (Future<Integer> one : writing) {
            saved += one.get();
        }
        assertThat(saved).isEqualTo(WRITERS * REVIEWS_EACH);
        assertThat(database.sql(
                                "SELECT number FROM risk_review WHERE programme = ? AND reviewed_on = ? ORDER BY number")
                        .params(shire.value(), java.sql.Date.valueOf(TODAY))
                        .query(Integer.class)
                        .list())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, saved).boxed().toList());
        assertThat(added(before))
                .isEqualTo("risk_action " + REVIEWS_EACH + ", risk_control " + WRITERS + ", risk_review " + saved);
    }

    /** Reviews until each was saved; a form that another overtook is opened again. */
    private int reviewOften(String row) {
        int saved = 0;
        while (saved < REVIEWS_EACH) {
            Fields now = reviews.page(shire, "R1").now();
            Outcome outcome = reviews.save(
                    shire,
                    "R1",
                    now,
                    now.with("reason", "Looked at by " + row)
                            .with("control." + row + ".text", "A control")
                            .with("control." + row + ".effectiveness", "not tested"));
            saved += outcome instanceof Saved ? 1 : 0;
        }
        return saved;
    }

    /** New rows of the same table take their ids from the same sequence. */
    private int importOften() {
        for (int time = 0; time < REVIEWS_EACH; time++) {
            RiskPack.running(shire.value())
                    .file("risk_actions", "risk,number,text,recorded_on", "R4," + (time + 1) + ",Import," + TODAY)
                    .load(importer);
        }
        return 0;
    }

    private void save(String reference, Fields read, Fields typed) {
        assertThat(reviews.save(shire, reference, read, typed)).isEqualTo(new Saved());
    }

    private int version() {
        return database.sql("SELECT version FROM risk WHERE programme = ? AND reference = 'R1'")
                .param(shire.value())
                .query(Integer.class)
                .single();
    }

    private long changes() {
        return database.sql("SELECT COUNT(*) FROM `change`").query(Long.class).single();
    }

    /** How many versions each table has of the rows of the programme. */
    private Map<String, Long> history(ProgrammeId programme) {
        Map<String, Long> counts = new TreeMap<>();
        List<String> tables = new ArrayList<>(TABLES.keySet());
        tables.add("link");
        tables.forEach(table -> counts.put(
                table,
                database.sql("SELECT COUNT(*) FROM `" + table + "` FOR SYSTEM_TIME ALL WHERE programme = ?")
                        .param(programme.value())
                        .query(Long.class)
                        .single()));
        return counts;
    }

    private String added(Map<String, Long> before) {
        return history(shire).entrySet().stream()
                .map(after -> Map.entry(after.getKey(), after.getValue() - before.getOrDefault(after.getKey(), 0L)))
                .filter(more -> more.getValue() > 0)
                .map(more -> more.getKey() + " " + more.getValue())
                .collect(joining(", "));
    }
}
