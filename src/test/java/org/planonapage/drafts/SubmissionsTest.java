package org.planonapage.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.TestPack;
import org.planonapage.drafts.Outcome.Overtaken;
import org.planonapage.drafts.Outcome.Refused;
import org.planonapage.drafts.Outcome.Saved;
import org.planonapage.exchange.Mistake;
import org.planonapage.exchange.PackImporter;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.DemoRights;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Forms are saved against the record as it stands at that moment, and nobody's words are lost. */
@SpringBootTest
@WithMockUser("manager")
class SubmissionsTest {

    private static final ProgrammeId SHIRE = new ProgrammeId("submitshire");
    private static final FormKey KEY = new FormKey(SHIRE, UnitForms.PATH);
    private static final String UNITS = "code,name,kind,parent,note";

    @Autowired
    private Submissions submissions;

    @Autowired
    private Drafts drafts;

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    private Fields read = Fields.NONE;

    @BeforeEach
    void openTheForm() {
        load("North", "");
        rights.grantAll();
        read = open();
    }

    @Test
    void putsWhatWasTypedOnRecordAsOneChangeOfTheOneWhoTypedIt() {
        assertThat(submit(read.with("name", "The north").with("note", "Since May")))
                .isEqualTo(new Saved());
        assertThat(onRecord()).containsExactly("The north", "Since May");
        assertThat(database.sql("""
                        SELECT CONCAT(made_by, ': ', reason) FROM `change` JOIN unit ON unit.change_id = `change`.id
                        WHERE unit.programme = 'submitshire' AND unit.code = 'north'""").query(String.class).single()).isEqualTo("manager: Unit put right");
    }

    @Test
    void writesOnceWhatIsSavedTwice() {
        Fields typed = read.with("name", "Twice saved");
        submit(typed);
        long versions = versions();
        long changes = changes();
        assertThat(submit(typed)).isEqualTo(new Saved());
        assertThat(versions()).isEqualTo(versions);
        assertThat(changes()).isEqualTo(changes);
    }

    @Test
    void refusesWhatAPackWouldBeRefusedAndNamesTheField() {
        long versions = versions();
        assertThat(submit(read.with("name", "")))
                .asInstanceOf(type(Refused.class))
                .satisfies(refused -> assertThat(refused.mistakes())
                        .singleElement()
                        .satisfies(mistake -> assertThat(mistake.field()).isEqualTo("name")));
        assertThat(versions()).isEqualTo(versions);
    }

    @Test
    void refusesWhatTheFormItselfRefuses() {
        assertThat(submit(read.with("name", "forbidden")))
                .isEqualTo(new Refused(List.of(new Mistake("name", "The form itself refuses this."))));
    }

    @Test
    void showsTheSecondToSaveWhatTheFirstChanged() {
        submit(read.with("name", "First"));
        assertThat(submit(read.with("name", "Second").with("note", "Mine")))
                .asInstanceOf(type(Overtaken.class))
                .satisfies(overtaken -> {
                    assertThat(overtaken.differences())
                            .containsExactly(new Difference("name", "North", "First", "Second"));
                    assertThat(overtaken.who()).startsWith("manager, on ");
                    assertThat(overtaken.now().get("name")).isEqualTo("First");
                });
        assertThat(onRecord()).containsExactly("First", "");
    }

    @Test
    void asksTooWhereTheOtherChangedAnotherField() {
        submit(read.with("note", "Theirs"));
        assertThat(submit(read.with("name", "Mine")))
                .asInstanceOf(type(Overtaken.class))
                .satisfies(overtaken -> assertThat(overtaken.differences())
                        .singleElement()
                        .satisfies(difference ->
                                assertThat(difference.isContested()).isFalse()));
    }

    @Test
    void doesNotAskWhereBothTypedTheSame() {
        submit(read.with("name", "Both"));
        assertThat(submit(read.with("name", " Both "))).isEqualTo(new Saved());
        assertThat(onRecord()).containsExactly("Both", "");
    }

    @Test
    void standsAgainstTheRecordThatWasChosenFrom() {
        submit(read.with("name", "First"));
        Fields typed = read.with("name", "Second");
        Overtaken overtaken = (Overtaken) submit(typed);
        assertThat(submissions.submit(KEY, overtaken.now(), typed)).isEqualTo(new Saved());
        assertThat(onRecord()).containsExactly("Second", "");
    }

    @Test
    void treatsAnImportUnderAnOpenFormAsAnothersChange() {
        load("From a pack", "");
        assertThat(submit(read.with("name", "Typed")))
                .asInstanceOf(type(Overtaken.class))
                .satisfies(overtaken -> assertThat(overtaken.differences())
                        .containsExactly(new Difference("name", "North", "From a pack", "Typed")));
        assertThat(onRecord()).containsExactly("From a pack", "");
    }

    @Test
    void letsOneOfTwoWinWhoSaveAtTheSameMoment() throws Exception {
        for (int round = 0; round < 5; round++) {
            Fields before = open();
            List<String> names = List.of("Left " + round, "Right " + round);
            List<Outcome> outcomes = atOnce(before, names);
            assertThat(outcomes).hasAtLeastOneElementOfType(Saved.class).hasAtLeastOneElementOfType(Overtaken.class);
            int winner = outcomes.indexOf(new Saved());
            assertThat(onRecord().getFirst()).isEqualTo(names.get(winner));
            Overtaken loser = (Overtaken) outcomes.get(1 - winner);
            assertThat(loser.differences())
                    .containsExactly(
                            new Difference("name", before.get("name"), names.get(winner), names.get(1 - winner)));
        }
    }

    @Test
    void forgetsTheDraftOnceItIsSavedAndNotBefore() {
        Fields typed = read.with("name", "");
        drafts.keep(KEY, read, typed);
        submit(typed);
        assertThat(drafts.find(KEY)).isPresent();
        submit(read.with("name", "Now right"));
        assertThat(drafts.find(KEY)).isEmpty();
    }

    private List<Outcome> atOnce(Fields before, List<String> names) throws Exception {
        CyclicBarrier start = new CyclicBarrier(names.size());
        List<Future<Outcome>> saving = new ArrayList<>();
        try (ExecutorService both =
                new DelegatingSecurityContextExecutorService(Executors.newFixedThreadPool(names.size()))) {
            for (String name : names) {
                saving.add(both.submit(() -> {
                    start.await();
                    return submissions.submit(KEY, before, before.with("name", name));
                }));
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (Future<Outcome> one : saving) {
            outcomes.add(one.get());
        }
        return outcomes;
    }

    private void load(String name, String note) {
        TestPack.of(SHIRE.value())
                .file(
                        "pack",
                        "programme,format,recorded_on,source",
                        "submitshire,1," + LocalDate.now(Clock.systemUTC()) + ",A test")
                .file("units", UNITS, "all,Testshire,authority,,", "north," + name + ",district,all," + note)
                .load(importer);
    }

    private Fields open() {
        return inTransaction(() -> submissions.open(KEY));
    }

    private Outcome submit(Fields typed) {
        return submissions.submit(KEY, read, typed);
    }

    private <T> T inTransaction(Supplier<T> work) {
        T result = new TransactionTemplate(transactions).execute(status -> work.get());
        assertThat(result).isNotNull();
        return result;
    }

    private List<String> onRecord() {
        return database.sql(
                        "SELECT name, COALESCE(note, '') FROM unit WHERE programme = 'submitshire' AND code = 'north'")
                .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                .single();
    }

    private long versions() {
        return database.sql("SELECT COUNT(*) FROM unit FOR SYSTEM_TIME ALL WHERE programme = 'submitshire'")
                .query(Long.class)
                .single();
    }

    private long changes() {
        return database.sql("SELECT COUNT(*) FROM `change`").query(Long.class).single();
    }
}
