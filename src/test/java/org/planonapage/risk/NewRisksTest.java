package org.planonapage.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Outcome;
import org.planonapage.drafts.Outcome.Refused;
import org.planonapage.drafts.Outcome.Saved;
import org.planonapage.exchange.PackImporter;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.ReferenceCard;
import org.planonapage.notice.Notice;
import org.planonapage.notice.Notices;
import org.planonapage.programme.ClosedProgrammeException;
import org.planonapage.programme.DemoRights;
import org.planonapage.programme.PostRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

/** New risks; what risks threaten, whom they belong to; and who is told. */
@SpringBootTest
@WithMockUser("manager")
class NewRisksTest {

    /** Counts up, so that each test has a programme of its own. */
    private static int programmes;

    @Autowired
    private NewRisks risks;

    @Autowired
    private RiskReviews reviews;

    @Autowired
    private RiskRegister register;

    @Autowired
    private Notices notices;

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    private ProgrammeId shire = new ProgrammeId("newshire");

    @BeforeEach
    void load() {
        programmes++;
        shire = new ProgrammeId("newshire-" + programmes);
        RiskPack.running(shire.value()).load(importer);
        rights.grantAll();
    }

    @Test
    void proposesTheNextFreeReference() {
        assertThat(risks.page(shire).free()).isEqualTo("R6");
    }

    @Test
    void addsARiskWithItsScoreAndWhatItThreatens() {
        assertThat(save(blank().with("title", "Money runs out")
                        .with("cause", "grants end")
                        .with("owner", "head")
                        .with("unit", "north")
                        .with("proximity", "within a year")
                        .with("likelihood", "2")
                        .with("impact", "5")
                        .with("reason", "The grant ends in March.")
                        .with("threatens.to", "metric:cases, theme:phase-1/2")))
                .isEqualTo(new Saved());
        RiskRow risk = risk("R6");
        assertThat(risk.facts().title()).isEqualTo("Money runs out");
        assertThat(risk.facts().owner()).isEqualTo("Head of Fieldwork");
        assertThat(risk.facts().identifiedOn()).isNotNull();
        assertThat(risk.current().orElseThrow().value()).isEqualTo(10);
        assertThat(risk.threatens())
                .extracting(ReferenceCard::title)
                .containsExactlyInAnyOrder("Open cases", "2 Workforce");
        assertThat(risks.reference(shire, "money runs out ")).contains("R6");
    }

    @Test
    void addsARiskWithoutAScore() {
        assertThat(save(blank().with("title", "Unknown yet"))).isEqualTo(new Saved());
        assertThat(risk("R6").current()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title | '' | title | ",
                "title | staff LEAVE | title | R2 has this title already",
                "reference | r3 | reference | R3 already exists: “The office moves”. Leave this blank for R6.",
                "reference | a b | reference | ",
                "identified_on | 2999-01-01 | identified_on | ",
                "likelihood | 3 | impact | ",
                "reason | Because | likelihood | There is a reason for a score, but none is chosen.",
                "threatens.to | risk:R1 | threatens.to | A risk threatens a theme",
                "threatens.to | metric:none | threatens.to | ",
                "owner | nobody | owner | "
            })
    void refusesAtItsFieldWhatCannotStand(String field, String typed, String mistaken, String sentence) {
        assertThat(save(blank().with("title", "Money runs out").with(field, typed)))
                .asInstanceOf(type(Refused.class))
                .satisfies(refused -> assertThat(refused.mistakes()).anySatisfy(mistake -> {
                    assertThat(mistake.field()).isEqualTo(mistaken);
                    assertThat(mistake.sentence()).startsWith(sentence == null ? "" : sentence);
                }));
        assertThat(register.register(shire).rows()).hasSize(5);
    }

    @Test
    void givesTwoWhoAddAtOnceANumberEach() {
        Fields blank = blank();
        save(blank.with("title", "First"));
        save(blank.with("title", "Second"));
        assertThat(risk("R6").facts().title()).isEqualTo("First");
        assertThat(risk("R7").facts().title()).isEqualTo("Second");
    }

    @Test
    void doesNotAddTheSameTwice() {
        Fields typed = blank().with("title", "Money runs out");
        save(typed);
        assertThat(save(typed)).isInstanceOf(Refused.class);
        assertThat(register.register(shire).rows()).hasSize(6);
    }

    @Test
    void letsAnOwnerAddForTheirOwnPostsOnly() {
        signIn("risk");
        assertThat(risks.page(shire).posts()).extracting(PostRow::code).containsExactly("principal");
        assertThat(save(blank().with("title", "Mine").with("owner", "head"))).isInstanceOf(Refused.class);
        assertThat(save(blank().with("title", "Mine").with("owner", "principal")))
                .isEqualTo(new Saved());
    }

    @ParameterizedTest
    @CsvSource({
        "member, false",
        "board, false",
        "lead, false",
        "risk, true",
        "data, false",
        "manager, true",
        "admin, false"
    })
    void isForOwnersWithAPostAndForThoseWhoManage(String account, boolean allowed) {
        signIn(account);
        if (allowed) {
            assertThat(risks.page(shire)).isNotNull();
        } else {
            assertThatThrownBy(() -> risks.page(shire)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> risks.save(shire, Fields.NONE, Fields.NONE))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void addsNothingToAProgrammeThatHasEnded() {
        RiskPack.full("newshire-ended").load(importer);
        rights.grantAll();
        ProgrammeId ended = new ProgrammeId("newshire-ended");
        assertThatThrownBy(() -> risks.page(ended)).isInstanceOf(ClosedProgrammeException.class);
    }

    @Test
    void letsWhoManagesGiveARiskToAnotherPostAndUnit() {
        Fields now = reviews.page(shire, "R2").now();
        review("R2", now, now.with("reason", "Given out.").with("owner", "head").with("unit", "north"));
        assertThat(risk("R2").facts().owner()).isEqualTo("Head of Fieldwork");
        assertThat(risk("R2").facts().unit()).isEqualTo("North");
    }

    @Test
    void doesNotLetAnOwnerGiveARiskAway() {
        signIn("risk");
        Fields now = reviews.page(shire, "R1").now();
        review("R1", now, now.with("reason", "Not mine.").with("owner", "head"));
        assertThat(risk("R1").facts().owner()).isEqualTo("Principal Social Worker");
    }

    @Test
    void makesAndTakesOffWhatARiskThreatens() {
        Fields now = reviews.page(shire, "R1").now();
        assertThat(now.get("threatens.to")).isEqualTo("metric:cases, theme:phase-1/1");
        review(
                "R1",
                now,
                now.with("reason", "Another theme.")
                        .with("threatens.to", "metric:cases, action:phase-1/1.1, programme"));
        assertThat(risk("R1").threatens())
                .extracting(ReferenceCard::title)
                .containsExactlyInAnyOrder("Open cases", "1.1 Hire", "The whole programme");
    }

    @Test
    void offersAllThatARiskCanThreaten() {
        assertThat(risks.page(shire).threatened())
                .containsEntry("programme", "The whole programme")
                .containsEntry("theme:phase-1/2", "Theme 2 Workforce (phase-1)")
                .containsEntry("action:phase-1/1.1", "Action 1.1 Hire (phase-1)")
                .containsEntry("metric:cases", "Metric Open cases");
    }

    @Test
    void tellsWhoManagesThatARiskIsEscalatedAndGivenBack() {
        signIn("risk");
        decide("escalated", "board", "It is beyond us.");
        decide("reviewed", "", "It still is.");
        signIn("manager");
        assertThat(told())
                .containsExactly("R1 Caseloads too high was escalated to Improvement Board: It is beyond us.");
        assertThat(notices.mine(shire, 1).notices().getFirst().path()).isEqualTo("risks/R1");
    }

    @Test
    void tellsNobodyOfAReviewThatWasRefused() {
        signIn("risk");
        Fields now = reviews.page(shire, "R1").now();
        reviews.save(shire, "R1", now, now.with("reason", "x").with("decision", "escalated"));
        signIn("manager");
        assertThat(told()).isEmpty();
    }

    @Test
    void saysThatItCameBack() {
        RiskPack.running(shire.value())
                .file("risk_reviews", RiskPack.REVIEWS, "R1,2015-05-01,escalated,board,Beyond us.,principal,")
                .load(importer);
        signIn("risk");
        decide("returned", "", "The board agrees with the plan.");
        signIn("manager");
        assertThat(told())
                .containsExactly(
                        "R1 Caseloads too high was de-escalated to its owner: The board agrees with the plan.");
    }

    private List<String> told() {
        return notices.mine(shire, 1).notices().stream().map(Notice::sentence).toList();
    }

    private void decide(String decision, String body, String reason) {
        Fields now = reviews.page(shire, "R1").now();
        review("R1", now, now.with("reason", reason).with("decision", decision).with("body", body));
    }

    private void review(String reference, Fields read, Fields typed) {
        assertThat(reviews.save(shire, reference, read, typed)).isEqualTo(new Saved());
    }

    private Fields blank() {
        return risks.page(shire).now();
    }

    private Outcome save(Fields typed) {
        return risks.save(shire, blank(), typed);
    }

    private RiskRow risk(String reference) {
        return register.risk(shire, reference).risk();
    }

    private static void signIn(String account) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(account, "", new String[0]));
    }
}
