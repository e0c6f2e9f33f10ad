package org.planonapage.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.TestPack;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Outcome;
import org.planonapage.exchange.PackImporter;
import org.planonapage.exchange.ProgrammeTurn;
import org.planonapage.exchange.WhileHeld;
import org.planonapage.links.ProgrammeId;
import org.planonapage.ui.NothingThereException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** Two managers write the organisation at once. */
@SpringBootTest
@WithMockUser("manager")
class OrganisationBookTest {

    /** Counts up, so that each test has a programme of its own. */
    private static int count;

    private ProgrammeId shire = new ProgrammeId("bookshire");

    @Autowired
    private OrganisationBook book;

    @Autowired
    private ProgrammeBook programmes;

    @Autowired
    private ProgrammeTurn turn;

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void load() {
        shire = new ProgrammeId("bookshire-" + ++count);
        TestPack.of(shire.value())
                .file("units", "code,name,kind,parent", "all,Bookshire,authority,", "north,North,district,all")
                .file("posts", "code,title,unit", "head,Head of Fieldwork,all")
                .load(importer);
        rights.grantAll();
    }

    @Test
    void showsTheSecondWhoSavesAnotherFieldWhatTheFirstChanged() throws Exception {
        Fields read = book.open(shire, OrganisationPart.POST, "head");
        Outcome second = WhileHeld.second(
                turn,
                database,
                shire,
                () -> book.save(shire, OrganisationPart.POST, "head", read, read.with("title", "Head of Practice")),
                () -> book.save(shire, OrganisationPart.POST, "head", read, read.with("unit", "north")));
        assertThat(second).isInstanceOf(Outcome.Overtaken.class);
        assertThat(post()).isEqualTo("Head of Practice");
    }

    @Test
    void removesOnceWhatTwoRemove() throws Exception {
        long before = changes();
        WhileHeld.second(turn, database, shire, this::removeNorth, () -> {
            removeNorth();
            return "done";
        });
        assertThat(changes()).isEqualTo(before + 1);
    }

    private void removeNorth() {
        book.remove(shire, OrganisationPart.UNIT, "north");
    }

    private long changes() {
        return database.sql("SELECT COUNT(*) FROM `change`").query(Long.class).single();
    }

    @Test
    void writesNothingToAProgrammeThatIsClosedWhileItWaits() {
        Fields read = book.open(shire, OrganisationPart.POST, "head");
        Fields settings = programmes.settings(shire);
        assertThatThrownBy(() -> WhileHeld.second(
                        turn,
                        database,
                        shire,
                        () -> assertThat(programmes.save(shire, settings, settings.with("closed_on", today())))
                                .isInstanceOf(Outcome.Saved.class),
                        () -> book.save(shire, OrganisationPart.POST, "head", read, read.with("title", "Too late"))))
                .isInstanceOf(NothingThereException.class);
    }

    private String today() {
        return database.sql("SELECT CURRENT_DATE").query(String.class).single();
    }

    private String post() {
        return database.sql("SELECT title FROM post WHERE programme = ? AND code = 'head'")
                .param(shire.value())
                .query(String.class)
                .single();
    }
}
