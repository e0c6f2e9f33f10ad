package org.planonapage.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.Selects;
import org.planonapage.assurance.RequirementRow.Standing;
import org.planonapage.exchange.PackImporter;
import org.planonapage.exchange.PackRefusedException;
import org.planonapage.history.AsAt;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.DemoRights;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@WithMockUser("member")
class InstrumentsTest {

    private static final ProgrammeId SHIRE = new ProgrammeId("noticeshire");

    @Autowired
    private Instruments instruments;

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void load() {
        AssurancePack.full("noticeshire").load(importer);
        rights.grantAll();
    }

    @Test
    void putsWhatBindsBeforeWhatWasLifted() {
        assertThat(instruments.instruments(SHIRE).instruments())
                .extracting(InstrumentRow::title, InstrumentRow::state)
                .containsExactly(
                        tuple("The notice", InstrumentState.ISSUED), tuple("A direction", InstrumentState.LIFTED));
    }

    @Test
    void holdsEachRequirementAgainstItsOwnTarget() {
        assertThat(notice().requirements())
                .extracting(RequirementRow::reference, RequirementRow::standing)
                .containsExactly(
                        tuple("1", Standing.MET),
                        tuple("2", Standing.OPEN),
                        tuple("3", Standing.MET_SO_FAR),
                        tuple("4", Standing.OPEN),
                        tuple("10", Standing.MET));
    }

    @Test
    void tellsStartDistanceAndDeadline() {
        RequirementRow cases = notice().requirements().get(2);
        assertThat(cases.baseline()).isEqualTo("2,633");
        assertThat(cases.distance()).isEqualTo("69 below");
        assertThat(String.valueOf(cases.deadline())).isEqualTo("2016-03");
        assertThat(notice().requirements().get(1).distance()).isEqualTo("6.2 points below");
        assertThat(notice().requirements().get(3).distance()).isEmpty();
    }

    @Test
    void missesWhatItsDeadlineHasPassedWithoutItsBeingMet() {
        AssurancePack.full("noticeshire-late")
                .file(
                        "programme",
                        "name,title,council,closed_on",
                        "noticeshire-late,Better Services,Testshire Council,2015-06-30")
                .load(importer);
        rights.grantAll();
        assertThat(instruments
                        .instruments(new ProgrammeId("noticeshire-late"))
                        .instruments()
                        .getFirst()
                        .requirements()
                        .get(1)
                        .standing())
                .isEqualTo(Standing.NOT_MET);
    }

    @Test
    void saysWhatHappenedAndWhen() {
        assertThat(notice().steps()).extracting(StepRow::inWords).containsExactly("Issued (in 2014)");
        assertThat(instruments.instruments(SHIRE).instruments().getLast().steps())
                .extracting(StepRow::inWords)
                .containsExactly("Issued in July 2013", "Lifted on 3 February 2014");
    }

    @Test
    void readsAnInstrumentAsItStood() {
        AssurancePack.full("noticeshire-past")
                .file(
                        "instrument_steps",
                        "instrument,number,step,recorded_on",
                        "notice,1,issued,2015-06-01",
                        "notice,2,lifted,2015-06-10")
                .load(importer);
        rights.grantAll();
        ProgrammeId past = new ProgrammeId("noticeshire-past");
        assertThat(AsAt.read(new AsAt(LocalDate.of(2015, 6, 9)), () -> instruments.instruments(past))
                        .instruments())
                .extracting(InstrumentRow::state)
                .containsOnly(InstrumentState.ISSUED);
        assertThat(instruments.instruments(past).instruments())
                .extracting(InstrumentRow::state)
                .containsExactlyInAnyOrder(InstrumentState.ISSUED, InstrumentState.LIFTED);
    }

    @Test
    void asksTheDatabaseNoOftenerForMore() {
        AssurancePack.many("noticeshire-few", 2).load(importer);
        AssurancePack.many("noticeshire-many", 20).load(importer);
        rights.grantAll();
        long few = Selects.of(database, () -> instruments.instruments(new ProgrammeId("noticeshire-few")));
        long many = Selects.of(database, () -> instruments.instruments(new ProgrammeId("noticeshire-many")));
        assertThat(many).isEqualTo(few);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "instrument_steps | instrument,number,step            | notice,1,lifted           | The first step must be “issued”",
                "instrument_steps | instrument,number,step            | notice,2,issued           | The first step must be “issued”",
                "instrument_steps | instrument,number,step,taken_on   | notice,1,issued,2015-07   | lies after 1 June 2015",
                "requirements     | instrument,reference,text,metric,target_since,outcome | notice,1,Do,timely,2015-04,met | The deadline and the outcome come from the target",
                "requirements     | instrument,reference,text,metric,target_since | notice,1,Do,timely,2014-01 | is not in targets.csv",
                "findings         | activity,reference,kind,text      | none,1,strength,Good      | is not in assurance.csv",
                "assurance        | code,kind,title                   | visit,walk,A walk         | peer review"
            })
    void refusesWhatCannotBe(String table, String header, String line, String sentence) {
        assertThatThrownBy(() -> AssurancePack.full("noticeshire")
                        .file(table, header, line)
                        .load(importer))
                .isInstanceOf(PackRefusedException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    @WithMockUser("stranger")
    void isRefusedToStrangers() {
        assertThatThrownBy(() -> instruments.instruments(SHIRE)).isInstanceOf(AccessDeniedException.class);
    }

    private InstrumentRow notice() {
        return instruments.instruments(SHIRE).instruments().getFirst();
    }
}
