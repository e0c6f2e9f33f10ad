package org.planonapage.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planonapage.TestPack;
import org.planonapage.history.AsAt;
import org.planonapage.history.PastIsReadOnlyException;
import org.planonapage.links.ProgrammeId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writers of one programme follow one another, and none writes over what it has not seen. */
@SpringBootTest
@WithMockUser(username = "manager", authorities = "OPERATOR")
class ProgrammeTurnTest {

    private static final ProgrammeId SHIRE = new ProgrammeId("turnshire");
    private static final ProgrammeId OTHER = new ProgrammeId("othershire");
    private static final int WRITERS = 8;
    private static final int TURNS_EACH = 5;

    @Autowired
    private ProgrammeTurn turn;

    @Autowired
    private Entries entries;

    @Autowired
    private PackImporter importer;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void load() {
        TestPack.of(SHIRE.value())
                .file("units", "code,name,kind,parent,note", "all,Turnshire,authority,,", "north,North,district,all,0")
                .load(importer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFF", "ON"})
    void losesNoneOfManyWritesAndDoublesNone(String snapshotIsolation) throws Exception {
        int before = note();
        long versions = versions();
        List<Future<?>> writing = new ArrayList<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                writing.add(writers.submit(() -> {
                    for (int time = 0; time < TURNS_EACH; time++) {
                        turn.run(SHIRE, () -> {
                            database.sql("SET innodb_snapshot_isolation = " + snapshotIsolation)
                                    .update();
                            write(note() + 1);
                            database.sql("SET innodb_snapshot_isolation = DEFAULT")
                                    .update();
                        });
                    }
                }));
            }
        }
        for (Future<?> one : writing) {
            one.get();
        }
        assertThat(note() - before).isEqualTo(WRITERS * TURNS_EACH);
        assertThat(versions() - versions).isEqualTo(WRITERS * TURNS_EACH);
    }

    @Test
    void seesWhatWasWrittenWhileItWaited() throws Exception {
        int seen = WhileHeld.second(turn, database, SHIRE, () -> write(41), () -> turn.run(SHIRE, this::note));
        assertThat(seen).isEqualTo(41);
    }

    @Test
    void holdsUpNoOtherProgramme() {
        turn.run(SHIRE, () -> {
            try (ExecutorService other = Executors.newSingleThreadExecutor()) {
                assertThat(other.submit(() -> turn.run(OTHER, () -> "done"))).succeedsWithin(Duration.ofSeconds(15));
            }
        });
    }

    @Test
    void runsAgainWhatTheDatabaseRefusedBecauseOfAnother() {
        for (int code : List.of(1020, 1213)) {
            AtomicInteger attempts = new AtomicInteger();
            turn.run(SHIRE, () -> {
                write(100 + code + attempts.get());
                if (attempts.getAndIncrement() == 0) {
                    throw refused(code);
                }
            });
            assertThat(attempts).hasValue(2);
            assertThat(note()).isEqualTo(100 + code + 1);
        }
    }

    @Test
    void givesUpAfterThreeAttemptsAndAtOnceWhereAnotherWouldNotHelp() {
        assertThat(attemptsOf(1213)).isEqualTo(3);
        assertThat(attemptsOf(1062)).isEqualTo(1);
        assertThat(attemptsOf(1205)).isEqualTo(1);
    }

    @Test
    void saysThatAnotherWriterHoldsTheProgramme() {
        ProgrammeTurn impatient = new ProgrammeTurn(database, transactions, 1);
        turn.run(SHIRE, () -> {
            try (ExecutorService other = Executors.newSingleThreadExecutor()) {
                assertThat(other.submit(() -> impatient.run(SHIRE, () -> "done")))
                        .failsWithin(Duration.ofSeconds(20))
                        .withThrowableThat()
                        .withCauseInstanceOf(TurnTakenException.class)
                        .withMessageContaining("Wait a moment and try again");
            }
        });
    }

    @Test
    void takesInAnotherCommandOfTheSameProgramme() {
        assertThat(turn.run(SHIRE, () -> turn.run(SHIRE, () -> "both"))).isEqualTo("both");
    }

    @Test
    void refusesToBeginInsideAnotherTransaction() {
        TransactionTemplate other = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> other.executeWithoutResult(running -> turn.run(SHIRE, () -> {})))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> turn.run(OTHER, () -> turn.run(SHIRE, () -> {})))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void letsNobodyWriteOutsideATurnOfTheProgramme() {
        TransactionTemplate plain = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> plain.executeWithoutResult(running -> write(7)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> turn.run(OTHER, () -> write(7))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> write(7)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void writesNothingIntoThePast() {
        AsAt past = new AsAt(LocalDate.of(2015, 6, 12));
        assertThatThrownBy(() -> past.read(() -> turn.run(SHIRE, () -> "never")))
                .isInstanceOf(PastIsReadOnlyException.class);
    }

    @Test
    void raisesTheVersionOnceForAChangeAndNotBeforeItIsCommitted() {
        long before = turn.version(SHIRE);
        turn.run(SHIRE, () -> {
            write(note() + 1);
            try (ExecutorService other = Executors.newSingleThreadExecutor()) {
                assertThat(other.submit(() -> turn.version(SHIRE)))
                        .succeedsWithin(Duration.ofSeconds(15))
                        .isEqualTo(before);
            }
        });
        assertThat(turn.version(SHIRE)).isEqualTo(before + 1);
    }

    @Test
    void leavesTheVersionWhereNothingIsChangedOrAnotherProgrammeIs() {
        long before = turn.version(SHIRE);
        turn.run(SHIRE, () -> write(note()));
        TestPack.of(OTHER.value())
                .file("units", "code,name,kind,parent", "all,Other,authority,")
                .load(importer);
        assertThat(turn.version(SHIRE)).isEqualTo(before);
        assertThat(turn.version(OTHER)).isPositive();
    }

    private int attemptsOf(int code) {
        AtomicInteger attempts = new AtomicInteger();
        assertThatThrownBy(() -> turn.run(SHIRE, () -> {
                    attempts.incrementAndGet();
                    throw refused(code);
                }))
                .isInstanceOf(UncategorizedSQLException.class);
        return attempts.get();
    }

    private static UncategorizedSQLException refused(int code) {
        return new UncategorizedSQLException("test", "UPDATE", new SQLException("refused", "HY000", code));
    }

    private void write(int number) {
        assertThat(entries.write(
                        SHIRE,
                        List.of(new Entry(
                                "units",
                                Map.of(
                                        "code", "north",
                                        "name", "North",
                                        "kind", "district",
                                        "parent", "all",
                                        "note", Integer.toString(number)),
                                "")),
                        "manager",
                        "A test"))
                .isEmpty();
    }

    private int note() {
        return database.sql("SELECT note FROM unit WHERE programme = ? AND code = 'north'")
                .param(SHIRE.value())
                .query(Integer.class)
                .single();
    }

    private long versions() {
        return database.sql("SELECT COUNT(*) FROM unit FOR SYSTEM_TIME ALL WHERE programme = ? AND code = 'north'")
                .param(SHIRE.value())
                .query(Long.class)
                .single();
    }
}
