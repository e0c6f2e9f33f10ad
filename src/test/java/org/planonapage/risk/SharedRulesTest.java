package org.planonapage.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.drafts.Checked;
import org.planonapage.drafts.Fields;
import org.planonapage.exchange.Mistake;
import org.planonapage.exchange.PackImporter;
import org.planonapage.exchange.PackProblem;
import org.planonapage.exchange.PackRefusedException;
import org.planonapage.links.ProgrammeId;
import org.planonapage.quantity.Dates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a file is refused, a form is refused with the same sentence: both ask the same rule. */
@SpringBootTest
@WithMockUser(username = "manager", authorities = "OPERATOR")
class SharedRulesTest {

    private static final String SHIRE = "rulesshire";
    private static final LocalDate TODAY = LocalDate.now(Clock.system(Dates.LONDON));
    private static final Map<String, String> HEADERS = Map.of(
            "risks", RiskPack.RISKS + ",proximity",
            "risk_scores", RiskPack.SCORES,
            "risk_reviews", RiskPack.REVIEWS,
            "controls", RiskPack.CONTROLS,
            "risk_actions", "risk,number,text,owner,due,done_on,note");

    @Autowired
    private PackImporter importer;

    @Autowired
    private RiskRecords records;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void load() {
        RiskPack.running(SHIRE).load(importer);
    }

    /** LONG stands for 2,001 letters. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "risk_reviews | R1,TODAY,,,x,,2015-01-01 | next_review | next_review=2015-01-01",
                "risk_reviews | R1,TODAY,,,x,,TODAY | next_review | next_review=TODAY",
                "risk_reviews | R1,TODAY,escalated,,x,, | body | decision=escalated",
                "risk_reviews | R1,2014-04-30,,,x,, | reviewed_on | reviewed_on=2014-04-30",
                "risk_reviews | R1,TODAY,,,LONG,, | reason | reason=LONG",
                "risk_reviews | R1,TODAY,doubted,,x,, | decision | decision=doubted",
                "risk_reviews | R1,TODAY,,,x,,soon | next_review | next_review=soon",
                "risk_scores | R1,current,TODAY,6,4,,,x,, | likelihood | likelihood=6",
                "risk_scores | R1,current,TODAY,4,0,,,x,, | impact | impact=0",
                "risk_scores | R1,current,TODAY,4,,,,x,, | impact | impact=",
                "risks | R1,,,,,,,2014-05, | title | title=",
                "risks | R1,LONG,,,,,,2014-05, | title | title=LONG",
                "risks | R1,x,LONG,,,,,2014-05, | cause | cause=LONG",
                "risks | R1,x,,LONG,,,,2014-05, | event | event=LONG",
                "risks | R1,x,,,LONG,,,2014-05, | consequence | consequence=LONG",
                "risks | R1,x,,,,,,2014-05,soon | proximity | proximity=soon",
                "controls | R1,1,,,effective,,, | text | control.1.text=",
                "controls | R1,1,LONG,,effective,,, | text | control.1.text=LONG",
                "controls | R1,1,x,,perhaps,,, | effectiveness | control.1.effectiveness=perhaps",
                "controls | R1,1,x,,effective,LONG,, | evidence | control.1.evidence=LONG",
                "controls | R1,1,x,,effective,,2999-01-01, | tested_on | control.1.tested_on=2999-01-01",
                "risk_actions | R1,1,x,,soon,, | due | action.1.due=soon",
                "risk_actions | R1,1,x,,,2999-01-01, | done_on | action.1.done_on=2999-01-01",
                "risk_actions | R1,1,x,,,,LONG | note | action.1.note=LONG"
            })
    void refuseFileAndFormAlike(String table, String row, String column, String typed) {
        String sentence = fromFile(table, filled(row), column);
        assertThat(sentence).isNotBlank();
        String field = typed.substring(0, typed.indexOf('='));
        assertThat(fromForm(field, filled(typed.substring(field.length() + 1))))
                .filteredOn(mistake -> mistake.field().endsWith(column))
                .extracting(Mistake::sentence)
                .containsExactly(sentence);
    }

    private static String filled(String text) {
        return text.replace("TODAY", TODAY.toString()).replace("LONG", "x".repeat(2001));
    }

    private String fromFile(String table, String row, String column) {
        PackRefusedException refused = Objects.requireNonNull(catchThrowableOfType(
                PackRefusedException.class,
                () -> RiskPack.running(SHIRE)
                        .file(table, HEADERS.get(table) + ",recorded_on", row + "," + TODAY)
                        .load(importer)));
        return refused.problems().stream()
                .filter(problem -> column.equals(problem.column()))
                .map(PackProblem::sentence)
                .findFirst()
                .orElseThrow();
    }

    private List<Mistake> fromForm(String field, String text) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(running -> {
            WholeRisk risk = records.find(new ProgrammeId(SHIRE), "R1").orElseThrow();
            Codes codes = new Codes(Map.of("principal", 1L), Map.of("north", 1L), Map.of());
            ReviewForm form = new ReviewForm("R1", risk, codes, TODAY, Scale.USUAL, true, records);
            Fields typed =
                    new Fields(form.fields()).with("reason", "Looked at.").with(field, text);
            return switch (form.command(typed)) {
                case Checked.Right<Runnable> right -> List.<Mistake>of();
                case Checked.Wrong<Runnable> wrong -> wrong.mistakes();
            };
        }));
    }
}
