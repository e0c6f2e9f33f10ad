package org.planonapage.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.history.RowOfRecord;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.risk.ReviewRisk.ActionLine;
import org.planonapage.risk.ReviewRisk.Belonging;
import org.planonapage.risk.ReviewRisk.ControlLine;
import org.planonapage.risk.ReviewRisk.Wording;

/** What a review does to a risk, without a database. */
class WholeRiskTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final long BOARD = 7;

    private final Risk risk = new Risk(
            "shire",
            "R1",
            new Wording("Staff leave", null, null, null, null),
            new Belonging(1L, null),
            DayOrMonth.parse("2026-03"));
    private final List<Review> reviews = new ArrayList<>();
    private final List<Score> scores = new ArrayList<>();
    private final List<Control> controls = new ArrayList<>();
    private final List<Mitigation> actions = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "OPEN, REVIEWED, OPEN",
        "OPEN, ESCALATED, ESCALATED",
        "OPEN, CLOSED, CLOSED",
        "OPEN, RETURNED, ",
        "OPEN, REOPENED, ",
        "ESCALATED, REVIEWED, ESCALATED",
        "ESCALATED, RETURNED, OPEN",
        "ESCALATED, CLOSED, CLOSED",
        "ESCALATED, ESCALATED, ",
        "ESCALATED, REOPENED, ",
        "CLOSED, REOPENED, OPEN",
        "CLOSED, REVIEWED, ",
        "CLOSED, ESCALATED, ",
        "CLOSED, RETURNED, ",
        "CLOSED, CLOSED, "
    })
    void movesFromStateToStateAsItsReviewsDecide(RiskState before, Decision decision, @Nullable RiskState after) {
        bringTo(before);
        if (after == null) {
            int count = reviews.size();
            assertThatThrownBy(() -> review(decision, null))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("The risk is " + before.word() + "; allowed: ");
            assertThat(reviews).hasSize(count);
        } else {
            review(decision, null);
            assertThat(whole().state()).isEqualTo(after);
        }
    }

    @Test
    void numbersTheReviewsAndScoresOfADay() {
        review(Decision.REVIEWED, 3);
        review(Decision.CLOSED, 4);
        review(Decision.REOPENED, 4);
        assertThat(reviews).extracting(review -> review.place().number()).containsExactly(1, 2, 3);
        assertThat(scores).extracting(score -> score.place().number()).containsExactly(1, 2);
        assertThat(whole().lastScore().orElseThrow().likelihood()).isEqualTo(4);
    }

    @Test
    void isNotReviewedBeforeItWasIdentified() {
        assertThatThrownBy(() -> whole().review(command(LocalDate.of(2026, 2, 28), Decision.REVIEWED, null, List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("28 February 2026 lies before March 2026");
    }

    @Test
    void takesTheNewWordingAndKeepsItsOwnerUnlessItIsGivenToAnother() {
        review(Decision.REVIEWED, null);
        Codes codes = new Codes(Map.of("head", 1L), Map.of(), Map.of());
        assertThat(risk.fields(codes)).containsEntry("title", "Staff go").containsEntry("owner", "head");
    }

    @Test
    void addsAControlOnceThoughTheFormThatAddedItIsSavedTwice() {
        ControlLine added = new ControlLine("new1-a", "Ask", null, Effectiveness.NOT_TESTED, null, null);
        apply(command(DAY, Decision.REVIEWED, null, List.of(added)));
        apply(command(DAY, Decision.REVIEWED, null, List.of(added)));
        ControlLine same = new ControlLine("new1-b", "Ask", null, Effectiveness.NOT_TESTED, null, null);
        apply(command(DAY, Decision.REVIEWED, null, List.of(same)));
        assertThat(controls).extracting(Control::number).containsExactly(1, 2);
    }

    @Test
    void aCommandCannotBreakWhatHoldsForEveryReview() {
        assertThatThrownBy(() -> new ReviewRisk(
                        DAY, wording(), null, null, Decision.REVIEWED, BOARD, "x", null, null, List.of(), List.of()))
                .hasMessage("Only an escalation has a body. Leave this blank.");
        assertThatThrownBy(() -> new ReviewRisk(
                        DAY, wording(), null, null, Decision.REVIEWED, null, "x", null, DAY, List.of(), List.of()))
                .hasMessageStartingWith("The next review must be after this one.");
    }

    private void bringTo(RiskState state) {
        if (state == RiskState.ESCALATED) {
            review(Decision.ESCALATED, null);
        } else if (state == RiskState.CLOSED) {
            review(Decision.CLOSED, null);
        }
    }

    private void review(Decision decision, @Nullable Integer likelihood) {
        apply(command(DAY, decision, likelihood, List.of()));
    }

    private void apply(ReviewRisk command) {
        for (RowOfRecord row : whole().review(command)) {
            switch (row) {
                case Review review -> reviews.add(review);
                case Score score -> scores.add(score);
                case Control control -> controls.add(control);
                case Mitigation action -> actions.add(action);
                default -> throw new AssertionError(row);
            }
        }
    }

    private static ReviewRisk command(
            LocalDate on, Decision decision, @Nullable Integer likelihood, List<ControlLine> controls) {
        return new ReviewRisk(
                on,
                wording(),
                null,
                likelihood == null ? null : new RiskScore(Scale.USUAL, likelihood, 3, null),
                decision,
                decision == Decision.ESCALATED ? BOARD : null,
                "Looked at.",
                1L,
                null,
                controls,
                List.<ActionLine>of());
    }

    private static Wording wording() {
        return new Wording("Staff go", null, null, null, Proximity.NOW);
    }

    private WholeRisk whole() {
        return new WholeRisk(risk, reviews, scores, controls, actions, null);
    }
}
