package org.planonapage.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.TestPack;
import org.planonapage.exchange.PackImporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The past is read through the very statements of now, never leaks into another reader's, and cannot be written. */
@SpringBootTest
class AsAtTest {

    private static final String COUNCIL = "SELECT title FROM programme WHERE programme = 'leak'";
    private static final AsAt MAY = new AsAt(LocalDate.of(2015, 5, 31));
    private static final AsAt JUNE = new AsAt(LocalDate.of(2015, 6, 30));
    private static final AsAt BEFORE = new AsAt(LocalDate.of(2010, 1, 1));
    private static final int THREADS = 16;
    private static final int READS = 60;

    @Autowired
    private PackImporter importer;

    @Autowired
    private DataSource connections;

    @Autowired
    private EntityManager entities;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void load() {
        TestPack.of("leak")
                .file(
                        "programme",
                        "name,title,council,recorded_on",
                        "leak,May,Testshire,2015-05-01",
                        "leak,June,Testshire,2015-06-01",
                        "leak,July,Testshire,2015-07-01")
                .load(importer);
    }

    @Test
    void answersNowPastAndNowWithTheSameStatementThroughOneConnection() throws Exception {
        try (HikariDataSource single = single()) {
            JdbcClient database = JdbcClient.create(new AsAtDataSource(single));
            Supplier<List<String>> read =
                    () -> database.sql(COUNCIL).query(String.class).list();
            assertThat(read.get()).containsExactly("July");
            assertThat(MAY.read(read)).containsExactly("May");
            assertThat(read.get()).containsExactly("July");
            assertThat(JUNE.read(read)).containsExactly("June");
            assertThat(BEFORE.read(read)).isEmpty();
            assertThat(read.get()).containsExactly("July");
        }
    }

    @Test
    void neverShowsOneReadersPastToAnother() throws Exception {
        try (HikariDataSource small = pool(3);
                ExecutorService readers = Executors.newFixedThreadPool(THREADS)) {
            JdbcClient database = JdbcClient.create(new AsAtDataSource(small));
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int which = thread % 3;
                answers.add(readers.submit(() -> readsOnlyIts(database, which)));
            }
            for (Future<Boolean> answer : answers) {
                assertThat(answer.get()).isTrue();
            }
        }
    }

    private static boolean readsOnlyIts(JdbcClient database, int which) {
        for (int read = 0; read < READS; read++) {
            Supplier<String> query =
                    () -> database.sql(COUNCIL).query(String.class).single();
            String wanted = which == 0 ? "July" : which == 1 ? "May" : "June";
            String found = which == 0 ? query.get() : which == 1 ? MAY.read(query) : JUNE.read(query);
            if (!found.equals(wanted)) {
                return false;
            }
        }
        return true;
    }

    @Test
    void readsThePastThroughHibernateAndNowAgain() {
        Supplier<Object> read = () -> readOnly()
                .execute(status -> entities.createQuery("SELECT p.title FROM Programme p WHERE p.programme = 'leak'")
                        .getSingleResult());
        assertThat(read.get()).isEqualTo("July");
        assertThat(MAY.read(read)).isEqualTo("May");
        assertThat(read.get()).isEqualTo("July");
    }

    @Test
    void refusesToWriteInThePast() {
        TransactionTemplate writing = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> MAY.read(() -> writing.execute(status -> null)))
                .isInstanceOf(PastIsReadOnlyException.class)
                .hasMessageContaining("31 May 2015");
    }

    @Test
    void refusesAWriteOnTheConnectionItself() {
        JdbcClient database = JdbcClient.create(connections);
        assertThatThrownBy(
                        () -> MAY.read(() -> database.sql("UPDATE programme SET title = 'x' WHERE programme = 'leak'")
                                .update()))
                .hasMessageContaining("READ ONLY");
        assertThat(database.sql(COUNCIL).query(String.class).single()).isEqualTo("July");
    }

    @Test
    void doesNotEnterThePastInsideARunningTransaction() {
        assertThatThrownBy(() -> readOnly().execute(status -> MAY.read(() -> null)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void returnsToNowAfterAFailure() throws Exception {
        try (HikariDataSource single = single()) {
            JdbcClient database = JdbcClient.create(new AsAtDataSource(single));
            assertThatThrownBy(
                    () -> MAY.read(() -> database.sql("SELECT nonsense").query().listOfRows()));
            assertThat(database.sql(COUNCIL).query(String.class).single()).isEqualTo("July");
        }
    }

    @Test
    void readsTheDayToItsEndInLondon() {
        assertThat(new AsAt(LocalDate.of(2015, 7, 21)).moment()).isEqualTo("2015-07-21T22:59:59.999999Z");
        assertThat(new AsAt(LocalDate.of(2015, 1, 21)).moment()).isEqualTo("2015-01-21T23:59:59.999999Z");
    }

    private TransactionTemplate readOnly() {
        TransactionTemplate template = new TransactionTemplate(transactions);
        template.setReadOnly(true);
        return template;
    }

    private HikariDataSource single() throws Exception {
        return pool(1);
    }

    /** A pool of its own on the same server. */
    private HikariDataSource pool(int size) throws Exception {
        HikariDataSource shared = connections.unwrap(HikariDataSource.class);
        HikariDataSource own = new HikariDataSource();
        own.setJdbcUrl(shared.getJdbcUrl());
        own.setUsername(shared.getUsername());
        own.setPassword(shared.getPassword());
        own.setConnectionInitSql(shared.getConnectionInitSql());
        own.setMaximumPoolSize(size);
        return own;
    }
}
