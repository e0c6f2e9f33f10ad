package org.planonapage.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Outcome;
import org.planonapage.exchange.Mistake;
import org.planonapage.exchange.PackImporter;
import org.planonapage.exchange.ProgrammeTurn;
import org.planonapage.exchange.WhileHeld;
import org.planonapage.links.ProgrammeId;
import org.planonapage.plan.JudgementPage;
import org.planonapage.plan.Judgements;
import org.planonapage.plan.Plans;
import org.planonapage.plan.RunningPack;
import org.planonapage.programme.DemoRights;
import org.planonapage.quantity.Dates;
import org.planonapage.rating.Mark;
import org.planonapage.round.RoundLine.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@WithMockUser("manager")
class RoundsTest {

    private static final LocalDate TODAY = LocalDate.now(Clock.system(Dates.LONDON));

    /** Counts up, so that each test has a programme of its own. */
    private static int programmes;

    @Autowired
    private Rounds rounds;

    @Autowired
    private ProgrammeTurn turn;

    @Autowired
    private Judgements judgements;

    @Autowired
    private Plans plans;

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @Autowired
    private JdbcClient database;

    private ProgrammeId shire = new ProgrammeId("roundshire");

    @BeforeEach
    void load() {
        shire = new ProgrammeId("roundshire-" + ++programmes);
        RunningPack.of(shire.value()).load(importer);
        rights.grantAll();
        database.sql("""
                        INSERT INTO post_holding (account_id, programme, post_code, since)
                        SELECT id, ?, 'head', '2020-01-01' FROM account WHERE username = 'lead'""").param(shire.value()).update();
        rounds.open(shire, "board", TODAY.plusDays(20), TODAY.plusDays(10), "Be brief.");
    }

    @Test
    void saysWhoOwesWhat() {
        RoundSheet sheet = rounds.sheet(shire);
        assertThat(sheet.all())
                .extracting(line -> line.owed().title())
                .containsExactlyInAnyOrder(
                        "1.1 Assess in time",
                        "1.2 Recruit",
                        "1.4 Close cases",
                        "The whole plan",
                        "Theme 1 Practice",
                        "Theme 2 Workforce");
        assertThat(sheet.own()).extracting(line -> line.owed().kind()).containsOnly("Highlight");
        assertThat(sheet.owing())
                .containsEntry("Head of Fieldwork", 2L)
                .containsEntry("", 1L)
                .containsEntry("Programme managers", 3L);
        assertThat(as("lead", () -> rounds.sheet(shire)).own())
                .extracting(line -> line.owed().path())
                .containsExactlyInAnyOrder("actions/1.1/judgement", "actions/1.4/judgement");
    }

    @Test
    void keepsWhatIsHandedInFromMembersUntilAllIsPublished() {
        assertThat(handIn("red", "Nobody came."))
                .isEqualTo(new Outcome.HandedIn(
                        java.util.Objects.requireNonNull(rounds.sheet(shire).round())
                                .inWords()));
        assertThat(as("member", () -> plans.action(shire, null, "1.1").action().mark()))
                .isEqualTo(Mark.GREEN);
        assertThat(as("board", () -> rounds.sheet(shire)).all())
                .as("a board reads what was handed in, not whose account did it")
                .filteredOn(line -> line.state() == RoundLine.State.HANDED_IN)
                .extracting(RoundLine::by)
                .containsExactly("");
        assertThat(rounds.sheet(shire).all().getFirst().changes())
                .contains(
                        new RoundLine.Change("Rating", "", "red"), new RoundLine.Change("Reason", "", "Nobody came."));
        assertThat(rounds.publish(shire)).isEmpty();
        assertThat(as("member", () -> plans.action(shire, null, "1.1").action().mark()))
                .isEqualTo(Mark.RED);
        assertThat(rounds.sheet(shire).round()).isNull();
    }

    @Test
    void publishesAsOneChange() {
        handIn("red", "Nobody came.");
        as("lead", () -> handIn("1.4", "amber", "Slower."));
        long before = changes();
        rounds.publish(shire);
        assertThat(changes()).isEqualTo(before + 1);
    }

    @Test
    void publishesWhatIsHandedInWhileItWaits() throws Exception {
        List<Mistake> mistakes = WhileHeld.second(
                turn, database, shire, () -> handIn("red", "Nobody came."), () -> rounds.publish(shire));
        assertThat(mistakes).isEmpty();
        assertThat(plans.action(shire, null, "1.1").action().mark()).isEqualTo(Mark.RED);
    }

    @Test
    void opensOneOfTwoRoundsThatAreOpenedAtOnce() {
        rounds.publish(shire);
        assertThatThrownBy(() -> WhileHeld.second(turn, database, shire, this::openRound, () -> {
                    openRound();
                    return "opened";
                }))
                .isInstanceOf(RoundRefusedException.class)
                .hasMessageContaining("A round is already open");
    }

    private void openRound() {
        rounds.open(shire, "board", TODAY.plusDays(20), TODAY.plusDays(10), "");
    }

    @Test
    void opensAgainWithWhatWasHandedIn() {
        handIn("red", "Nobody came.");
        Fields again = as("lead", () -> judgements.page(shire, "1.1").now());
        assertThat(again.get("reason")).isEqualTo("Nobody came.");
        as("lead", () -> judgements.save(shire, "1.1", again, again.with("reason", "Two came.")));
        rounds.publish(shire);
        assertThat(plans.action(shire, null, "1.1").judgements()).hasSize(2);
        assertThat(plans.action(shire, null, "1.1").judgements().getFirst().reason())
                .isEqualTo("Two came.");
    }

    @Test
    void sendsBackWithANoteAndPublishesTheRest() {
        handIn("red", "Nobody came.");
        rounds.sendBack(shire, "actions/1.1/judgement", "Say how many came.");
        RoundLine line = rounds.sheet(shire).all().getFirst();
        assertThat(line.state()).isEqualTo(State.SENT_BACK);
        assertThat(line.returned()).isEqualTo("Say how many came.");
        rounds.publish(shire);
        assertThat(plans.action(shire, null, "1.1").action().mark()).isEqualTo(Mark.GREEN);
    }

    @Test
    void wantsANoteWithWhatIsSentBack() {
        handIn("red", "Nobody came.");
        assertThatThrownBy(() -> rounds.sendBack(shire, "actions/1.1/judgement", " "))
                .isInstanceOf(RoundRefusedException.class)
                .hasMessage("Say what needs to change.");
        assertThatThrownBy(() -> rounds.sendBack(shire, "actions/9.9/judgement", "Why?"))
                .hasMessage("This item is no longer in the round. Refresh the page.");
    }

    @Test
    void publishesNothingWhereTheRecordChangedSinceItWasHandedIn() {
        handIn("red", "Nobody came.");
        RunningPack.of(shire.value())
                .file(
                        "judgements",
                        "edition,action,judged_on,rag,reason",
                        "phase-1,1.1," + TODAY + ",amber,Loaded meanwhile")
                .file("pack", "programme,format,recorded_on,source", shire.value() + ",1," + TODAY + ",A file")
                .load(importer);
        List<Mistake> mistakes = rounds.publish(shire);
        assertThat(mistakes).extracting(Mistake::field).containsExactly("actions/1.1/judgement");
        assertThat(mistakes.getFirst().sentence())
                .startsWith("Rating of 1.1: someone has changed this since it was submitted");
        assertThat(plans.action(shire, null, "1.1").action().mark()).isEqualTo(Mark.AMBER);
        assertThat(rounds.sheet(shire).round()).isNotNull();
    }

    @Test
    void hasOneRoundOpenAtATime() {
        assertThatThrownBy(() -> rounds.open(shire, "board", TODAY.plusDays(20), TODAY.plusDays(10), ""))
                .hasMessage("A round is already open. Publish it before you open another.");
    }

    @Test
    void wantsDaysInOrder() {
        rounds.publish(shire);
        assertThatThrownBy(() -> rounds.open(shire, "nobody", TODAY, TODAY, ""))
                .hasMessage("Choose the body that is meeting.");
        assertThatThrownBy(() -> rounds.open(shire, "board", TODAY.minusDays(1), TODAY, ""))
                .hasMessage("Enter the date of the meeting. It must be today or later.");
        assertThatThrownBy(() -> rounds.open(shire, "board", TODAY.plusDays(2), TODAY.plusDays(3), ""))
                .hasMessageStartingWith("Enter a deadline between today and ");
    }

    @Test
    void isNotForMembers() {
        assertThatThrownBy(() -> as("member", () -> rounds.sheet(shire))).isInstanceOf(AccessDeniedException.class);
        assertThat(as("board", () -> rounds.sheet(shire)).managed()).isFalse();
    }

    private Outcome handIn(String rag, String reason) {
        return as("lead", () -> handIn("1.1", rag, reason));
    }

    private Outcome handIn(String reference, String rag, String reason) {
        JudgementPage page = judgements.page(shire, reference);
        return judgements.save(
                shire, reference, page.now(), page.now().with("rag", rag).with("reason", reason));
    }

    private long changes() {
        return database.sql("SELECT COUNT(*) FROM `change`").query(Long.class).single();
    }

    private static <T> T as(String account, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new TestingAuthenticationToken(account, "", List.of())));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
