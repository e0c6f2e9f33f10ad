package org.planonapage.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.planonapage.TestPack;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.DemoRights;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** An import is taken back as a whole, or not when something newer builds on it; what was removed keeps its past. */
@SpringBootTest
@WithMockUser("data")
class ImportUndoTest {

    @Autowired
    private PackImporter importer;

    @Autowired
    private ImportUndo undo;

    @Autowired
    private Imports imports;

    @Autowired
    private DemoRights rights;

    @Autowired
    private JdbcClient database;

    private ProgrammeId start(String name) {
        TestPack.of(name)
                .file("units", "code,name,kind", "all,Testshire,authority")
                .file(
                        "metrics",
                        "code,title,definition,unit,polarity,frequency,decimals,source",
                        "cases,Cases,A count,count,lower,monthly,0,A test")
                .load(importer);
        rights.grantAll();
        return new ProgrammeId(name);
    }

    private long load(ProgrammeId programme, String... rows) {
        byte[] sheet = ("unit,metric,period,value\n" + String.join("\n", rows)).getBytes(UTF_8);
        ImportPreview preview = importer.preview(programme, "figures.csv", sheet);
        importer.load(programme, sheet, preview, "data", Progress.UNSEEN);
        return imports.latest(programme).getFirst().row().id();
    }

    private List<String> figures(ProgrammeId programme) {
        return database.sql(
                        "SELECT CONCAT(period_start, ' ', CAST(value AS INT)) FROM observation WHERE programme = ? ORDER BY 1")
                .param(programme.value())
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    @Test
    void takesBackWhatWasAddedAndWhatWasChanged() {
        ProgrammeId programme = start("undone");
        load(programme, "all,cases,2015-04,9");
        long second = load(programme, "all,cases,2015-04,8", "all,cases,2015-05,7");
        assertThat(figures(programme)).containsExactly("2015-04-01 8", "2015-05-01 7");
        undo.undo(programme, second, "manager");
        assertThat(figures(programme)).containsExactly("2015-04-01 9");
        EarlierImport undone = imports.latest(programme).getFirst();
        assertThat(undone.undoneBy()).isEqualTo("manager");
        assertThat(undone.isUndone()).isTrue();
        assertThatThrownBy(() -> undo.undo(programme, second, "manager")).hasMessageContaining("undone before");
    }

    @Test
    void keepsThePastOfWhatItRemovesAndWhoRemovedIt() {
        ProgrammeId programme = start("kept");
        long first = load(programme, "all,cases,2015-04,9");
        undo.undo(programme, first, "manager");
        assertThat(database.sql("""
                        SELECT c.made_by FROM observation FOR SYSTEM_TIME ALL o JOIN `change` c ON c.id = o.change_id
                        WHERE o.programme = 'kept' ORDER BY o.row_start
                        """).query(String.class).list()).containsExactly("data", "manager");
    }

    @Test
    void letsTheSameFileBeLoadedAgain() {
        ProgrammeId programme = start("again");
        undo.undo(programme, load(programme, "all,cases,2015-04,9"), "data");
        assertThat(figures(programme)).isEmpty();
        load(programme, "all,cases,2015-04,9");
        assertThat(figures(programme)).containsExactly("2015-04-01 9");
    }

    @Test
    void refusesWhereSomethingNewerChangedARow() {
        ProgrammeId programme = start("newer");
        long first = load(programme, "all,cases,2015-04,9");
        long second = load(programme, "all,cases,2015-04,8");
        assertThatThrownBy(() -> undo.undo(programme, first, "data"))
                .isInstanceOf(UndoRefusedException.class)
                .hasMessageContaining("“observations cases/all/2015-04/in period/actual” was changed since");
        undo.undo(programme, second, "data");
        undo.undo(programme, first, "data");
        assertThat(figures(programme)).isEmpty();
    }

    @Test
    void refusesWhereSomethingNewerRefersToWhatItBrought() {
        ProgrammeId programme = start("referred");
        TestPack.of("referred")
                .file("units", "code,name,kind,parent,recorded_on", "north,North,district,all,2015-07-01")
                .load(importer);
        long districts = imports.latest(programme).getFirst().row().id();
        load(programme, "north,cases,2015-04,9");
        assertThatThrownBy(() -> undo.undo(programme, districts, "data"))
                .hasMessageContaining("refers to “units north”, which it brought");
        assertThat(database.sql("SELECT COUNT(*) FROM unit WHERE programme = 'referred'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void refusesToTakeTheProgrammeAway() {
        ProgrammeId programme = start("stays");
        long first = imports.latest(programme).getFirst().row().id();
        assertThatThrownBy(() -> undo.undo(programme, first, "data")).hasMessageContaining("the programme itself");
    }

    @Test
    void undoesNoImportOfAnotherProgramme() {
        ProgrammeId programme = start("mine");
        ProgrammeId other = start("theirs");
        long theirs = load(other, "all,cases,2015-04,9");
        assertThatThrownBy(() -> undo.undo(programme, theirs, "data")).hasMessageContaining("There is no import");
    }

    @Test
    void refusesToLoadWhatThePreviewDidNotShow() {
        ProgrammeId programme = start("moved");
        byte[] sheet = "unit,metric,period,value\nall,cases,2015-04,9".getBytes(UTF_8);
        ImportPreview preview = importer.preview(programme, "figures.csv", sheet);
        load(programme, "all,cases,2015-04,8");
        assertThatThrownBy(() -> importer.load(programme, sheet, preview, "data", Progress.UNSEEN))
                .hasMessageContaining("has changed since the preview");
        assertThat(figures(programme)).containsExactly("2015-04-01 8");
    }

    @Test
    @WithMockUser("board")
    void isForThoseOnlyWhoMayLoad() {
        ProgrammeId programme = start("guarded");
        assertThatThrownBy(() -> undo.undo(programme, 1, "board")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> imports.latest(programme)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> load(programme, "all,cases,2015-04,9")).isInstanceOf(AccessDeniedException.class);
    }
}
