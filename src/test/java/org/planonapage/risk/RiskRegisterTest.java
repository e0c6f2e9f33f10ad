package org.planonapage.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.Selects;
import org.planonapage.TestPack;
import org.planonapage.attention.Exceptions;
import org.planonapage.attention.Raised;
import org.planonapage.exchange.PackImporter;
import org.planonapage.exchange.PackRefusedException;
import org.planonapage.history.AsAt;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.ReferenceCard;
import org.planonapage.programme.DemoRights;
import org.planonapage.risk.RiskSheet.Order;
import org.planonapage.risk.RiskSheet.Selection;
import org.planonapage.risk.RiskSheet.State;
import org.planonapage.risk.Scale.Cell;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@WithMockUser("member")
class RiskRegisterTest {

    private static final ProgrammeId SHIRE = new ProgrammeId("riskshire");

    @Autowired
    private RiskRegister register;

    @Autowired
    private Exceptions exceptions;

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void load() {
        RiskPack.full("riskshire").load(importer);
        rights.grantAll();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OPEN      | R4 R1 R2 R3",
                "ABOVE     | R4 R1",
                "HIGHER    | R1",
                "LOWER     | R2",
                "ESCALATED | R4",
                "UNSCORED  | R3",
                "CLOSED    | R5",
                "LATE      | R1"
            })
    void listsTheRisksOfAState(State state, String references) {
        assertThat(listed(Selection.ALL.with(state))).containsExactly(references.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SCORE | R4 R1 R2 R3",
                "REFERENCE | R1 R2 R3 R4",
                "RISEN | R1 R3 R4 R2",
                "DUE | R1 R4 R2 R3",
                "OWNER | R1 R3 R4 R2"
            })
    void listsThemInTheOrderThatIsAskedFor(Order order, String references) {
        assertThat(listed(Selection.ALL.with(order))).containsExactly(references.split(" "));
    }

    @Test
    void listsTheRisksOfASquareOfTheScoreThatIsShown() {
        assertThat(listed(Selection.ALL.with(new Cell(4, 4)))).containsExactly("R1");
        assertThat(listed(Selection.ALL.showing(ScoreKind.INHERENT).with(new Cell(5, 5))))
                .containsExactly("R1");
        assertThat(listed(Selection.ALL.showing(ScoreKind.TARGET).with(new Cell(5, 5))))
                .isEmpty();
    }

    @Test
    void countsWhatIsNotScoredApart() {
        RiskSheet sheet = register.register(SHIRE);
        assertThat(sheet.scored()).hasSize(3);
        assertThat(sheet.open()).hasSize(4);
        assertThat(sheet.above(ScoreKind.CURRENT)).isEqualTo(2);
    }

    @Test
    void saysWhatTheRegisterComesTo() {
        RegisterSentence sentence = RegisterSentence.of(register.register(SHIRE));
        assertThat(sentence.finding())
                .isEqualTo("2 of 3 scored risks are above the accepted level, one fewer than on 2 March 2015.");
        assertThat(sentence.rest())
                .isEqualTo("Records are lost (R4) is the highest, at 18. R1 rose; R2 fell. One review is late. One risk"
                        + " is not scored.");
    }

    @Test
    void keepsAPublishedScoreThatIsNotTheProduct() {
        RiskScore score = risk("R4").current().orElseThrow();
        assertThat(score.value()).isEqualTo(18);
        assertThat(score.isProduct()).isFalse();
        assertThat(risk("R4").scores().current().orElseThrow().note()).isEqualTo("The report prints 18.");
    }

    @Test
    void takesAReopenedRiskBackAndSaysWhoTookAnEscalatedOne() {
        assertThat(risk("R4").state()).isEqualTo(RiskState.ESCALATED);
        assertThat(risk("R4").reviews().decided().orElseThrow().inWords()).isEqualTo("Escalated to Improvement Board");
        RiskPack.full("riskshire-again")
                .file(
                        "risk_reviews",
                        RiskPack.REVIEWS,
                        "R5,2015-02-01,closed,,A new chair was found.,head,",
                        "R5,2015-04-01,reopened,,The chair left again.,head,")
                .load(importer);
        rights.grantAll();
        assertThat(register.risk(new ProgrammeId("riskshire-again"), "R5")
                        .risk()
                        .state())
                .isEqualTo(RiskState.OPEN);
    }

    @Test
    void tellsWhatARiskThreatensAndWhatAnswersIt() {
        RiskDetail detail = register.risk(SHIRE, "R1");
        assertThat(detail.risk().threatens())
                .extracting(ReferenceCard::title)
                .containsExactly("1 Practice", "Open cases");
        assertThat(detail.answeredBy()).extracting(ReferenceCard::title).containsExactly("1.1 Hire");
        assertThat(register.risk(SHIRE, "R2").risk().threatens())
                .extracting(ReferenceCard::title)
                .containsExactly("1.1 Hire", "The whole programme");
    }

    @Test
    void readsTheRegisterAsItStood() {
        RiskPack.full("riskshire-past")
                .file(
                        "risk_scores",
                        RiskPack.SCORES + ",recorded_on",
                        "R1,current,2015-05-20,3,3,,1,First scored.,,,2015-06-01",
                        "R1,current,2015-06-05,5,5,,1,More came.,,,2015-06-05")
                .load(importer);
        rights.grantAll();
        ProgrammeId past = new ProgrammeId("riskshire-past");
        assertThat(AsAt.read(new AsAt(LocalDate.of(2015, 6, 4)), () -> register.risk(past, "R1"))
                        .risk()
                        .current()
                        .map(RiskScore::value))
                .contains(9);
        assertThat(register.risk(past, "R1").risk().current().map(RiskScore::value))
                .contains(25);
    }

    @Test
    void leavesOldScoresAsTheyWereReadWhenTheScaleChanges() {
        TestPack pack = RiskPack.full("riskshire-rescaled");
        pack.load(importer);
        pack.file(
                        "scales",
                        "number,likelihood,impact,bands,appetite",
                        "2,A; B; C; D; E,a = 2; b = 4; c = 6; d = 8; e = 10,Low from 1; High from 30,40")
                .file("risk_scores", RiskPack.SCORES, "R2,current,2015-05-20,5,5,,2,Read anew.,,")
                .load(importer);
        rights.grantAll();
        RiskRow risk =
                register.risk(new ProgrammeId("riskshire-rescaled"), "R2").risk();
        assertThat(risk.scores().history())
                .extracting(row -> row.score().band().name() + " " + row.value())
                .containsExactly("Very high 16", "Medium 6", "High 50");
    }

    @Test
    void raisesWhatDeservesAQuestion() {
        assertThat(raised("R1")).containsExactly("risk-rising", "above-appetite", "risk-target-passed", "review-late");
        assertThat(raised("R4")).containsExactly("above-appetite");
        assertThat(raised("R3")).isEmpty();
        assertThat(raised("R5")).isEmpty();
    }

    @Test
    void asksWhoOwnsARiskOnlyWhileTheProgrammeRuns() {
        assertThat(raised("R2")).isEmpty();
        TestPack.of("riskshire-running")
                .file("risks", "reference,title", "R1,Nobody's risk")
                .load(importer);
        rights.grantAll();
        ProgrammeId running = new ProgrammeId("riskshire-running");
        assertThat(exceptions.list(running, null).counts())
                .extracting(count -> count.rule().code())
                .containsExactly("risk-unowned");
    }

    @Test
    void doubtsAControlWhoseFiguresGetWorse() {
        String[] observations = new String[14];
        observations[0] = "metric,unit,period,basis,value";
        for (int month = 1; month <= 13; month++) {
            observations[month] = "cases,shire,201%d-%02d-01,in period,%d"
                    .formatted(
                            month > 12 ? 5 : 4, (month - 1) % 12 + 1, month > 6 ? 100 + 20 * month : 100 + month % 2);
        }
        RiskPack.full("riskshire-doubt").file("observations", observations).load(importer);
        rights.grantAll();
        assertThat(register.risk(new ProgrammeId("riskshire-doubt"), "R1").raised())
                .first()
                .satisfies(raised -> {
                    assertThat(raised.rule().code()).isEqualTo("control-doubted");
                    assertThat(raised.reason())
                            .startsWith("“A panel reads caseloads” is marked effective, but Open cases is 360");
                });
    }

    @Test
    void asksTheDatabaseNoOftenerForMore() {
        RiskPack.many("riskshire-few", 2).load(importer);
        RiskPack.many("riskshire-many", 20).load(importer);
        rights.grantAll();
        ProgrammeId few = new ProgrammeId("riskshire-few");
        ProgrammeId many = new ProgrammeId("riskshire-many");
        assertThat(Selects.of(database, () -> register.register(many)))
                .isEqualTo(Selects.of(database, () -> register.register(few)));
        assertThat(Selects.of(database, () -> register.risk(many, "R1")))
                .isEqualTo(Selects.of(database, () -> register.risk(few, "R1")));
    }

    @Test
    void changesNothingWhenLoadedAgain() {
        assertThat(RiskPack.full("riskshire").load(importer).changed()).isZero();
    }

    @Test
    void doesNotKnowARiskThatIsNone() {
        assertThatThrownBy(() -> register.risk(SHIRE, "R9"))
                .isInstanceOf(UnknownRiskException.class)
                .hasMessage("There is no risk “R9” of Testshire Council as at 31 May 2015.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "risk_scores  | risk,kind,scored_on,likelihood,impact,reason        | R1,current,2015-05-02,6,4,Why              | likelihood | from 1 to 5",
                "risk_scores  | risk,kind,scored_on,likelihood,impact,score,reason  | R1,current,2015-05-02,3,5,18,Why           | score      | 18 is not the product of likelihood and impact, 15",
                "risk_scores  | risk,kind,scored_on,likelihood,impact,score,reason,note | R1,current,2015-05-02,3,5,26,Why,Printed | score    | it runs from 1 to 25",
                "risk_scores  | risk,kind,scored_on,likelihood,impact,reason        | R1,current,2014-04-30,3,5,Why              | scored_on  | lies before May 2014, the date the risk was identified",
                "risk_scores  | risk,kind,scored_on,likelihood,impact,reason        | R1,current,2015-06-02,3,5,Why              | scored_on  | lies after 1 June 2015",
                "risk_scores  | risk,kind,scored_on,likelihood,impact,reason        | R1,current,2015-05-02,3,5,                 | reason     | must be filled",
                "risk_scores  | risk,kind,scored_on,likelihood,impact,reason,due    | R1,current,2015-05-02,3,5,Why,2015-09      | due        | Only a target",
                "risk_scores  | risk,kind,scored_on,likelihood,impact,reason,scale  | R1,current,2015-05-02,3,5,Why,7            | scale      | is not in scales.csv",
                "risk_scores  | risk,kind,scored_on,likelihood,impact,reason        | R8,current,2015-05-02,3,5,Why              | risk       | is not in risks.csv",
                "risk_reviews | risk,reviewed_on,reason                             | R1,2014-04-01,Looked                       | reviewed_on | lies before May 2014, the date the risk was identified",
                "risk_reviews | risk,reviewed_on,reason,next_review                 | R1,2015-05-01,Looked,2015-05-01            | next_review | must be after this one",
                "risk_reviews | risk,reviewed_on,decision,reason                    | R1,2015-05-01,escalated,Why                | body       | Enter the body",
                "risk_reviews | risk,reviewed_on,decision,body,reason               | R1,2015-05-01,closed,board,Why             | body       | Only an escalation",
                "risk_reviews | risk,reviewed_on,decision,reason                    | R1,2015-05-01,closed,                      | reason     | must be filled",
                "risks        | reference,title,owner                               | R1,Caseloads,nobody                        | owner      | is not in posts.csv",
                "risks        | reference,title,identified_on                       | R1,Caseloads,2015-07                       | identified_on | lies after 1 June 2015",
                "controls     | risk,number,text,effectiveness                      | R1,1,A panel,good                          | effectiveness | partly effective",
                "risk_actions | risk,number,text,done_on                            | R1,1,Hire,2015-06-09                       | done_on    | lies after 1 June 2015",
                "links        | from,to,kind                                        | risk:R1,risk:R2,threatens                  | to         | A risk threatens a theme, an action, a metric",
                "links        | from,to,kind                                        | theme:phase-1/1,risk:R1,threatens          | from       | Only a risk threatens",
                "links        | from,to,kind                                        | risk:R1,risk:R1,threatens                  | to         | joins a thing to itself",
                "scales       | number,likelihood,impact,bands                      | 1,A; B; C,a; b; c; d; e,Low from 1; High from 9 | likelihood | Enter five",
                "scales       | number,likelihood,impact,bands,appetite             | 1,A; B; C; D; E,a; b; c; d; e,Low from 1; High from 9,30 | appetite | from 1 to 25"
            })
    void refusesWhatCannotBe(String table, String header, String line, String column, String sentence) {
        assertThatThrownBy(() ->
                        RiskPack.full("riskshire-bad").file(table, header, line).load(importer))
                .isInstanceOf(PackRefusedException.class)
                .hasMessageContaining(column)
                .hasMessageContaining(sentence);
    }

    @Test
    void neverChangesAScale() {
        assertThatThrownBy(() -> RiskPack.full("riskshire")
                        .file(
                                "scales",
                                "number,likelihood,impact,bands,appetite",
                                "1,A; B; C; D; E,a; b; c; d; e,Low from 1; High from 9,12")
                        .load(importer))
                .isInstanceOf(PackRefusedException.class)
                .hasMessageContaining("is never changed");
    }

    @Test
    @WithMockUser("stranger")
    void isRefusedToStrangers() {
        assertThatThrownBy(() -> register.register(SHIRE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> register.risk(SHIRE, "R1")).isInstanceOf(AccessDeniedException.class);
    }

    private List<String> listed(Selection selection) {
        return register.register(SHIRE).rows(selection).stream()
                .map(row -> row.facts().reference())
                .toList();
    }

    private RiskRow risk(String reference) {
        return register.risk(SHIRE, reference).risk();
    }

    private List<String> raised(String reference) {
        return register.risk(SHIRE, reference).raised().stream()
                .map(Raised::rule)
                .map(rule -> rule.code())
                .toList();
    }
}
