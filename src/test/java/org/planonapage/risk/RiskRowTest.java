package org.planonapage.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.risk.RiskRow.Direction;

class RiskRowTest {

    @ParameterizedTest
    @CsvSource({
        "2015-06-20, 3, 4, HIGHER",
        "2015-06-20, 3, 2, LOWER",
        "2015-06-20, 3, 3, SAME",
        "2015-06-20, 1, 5, LOWER",
    })
    void isHeldAgainstTheLastMeeting(String day, int likelihood, int impact, Direction direction) {
        RiskRow risk = new RiskTold()
                .current("2015-01-10", 3, 3)
                .current(day, likelihood, impact)
                .row();
        assertThat(risk.direction()).contains(direction);
    }

    @Test
    void isNewWhereItWasNotScoredAtTheLastMeeting() {
        assertThat(new RiskTold().current("2015-06-02", 3, 3).row().direction()).contains(Direction.NEW);
        assertThat(new RiskTold().row().direction()).isEmpty();
    }

    @Test
    void countsAScoreOfTheMeetingsDayAsWhatTheMeetingSaw() {
        assertThat(new RiskTold().current("2015-06-01", 3, 3).row().direction()).contains(Direction.SAME);
    }

    @Test
    void isAboveAppetiteSinceItsLastRiseAboveIt() {
        RiskRow risk = new RiskTold()
                .current("2014-01-30", 4, 4)
                .current("2014-06-30", 3, 3)
                .current("2015-01-30", 3, 4)
                .current("2015-04-30", 4, 4)
                .row();
        assertThat(risk.scores().aboveSince()).contains(LocalDate.of(2015, 1, 30));
        assertThat(risk.aboveFor()).isEqualTo("5 months");
    }

    @ParameterizedTest
    @CsvSource({"2015-06-30, 1 day", "2015-06-18, 12 days", "2015-04-29, 2 months", "2013-06-30, 24 months"})
    void saysForHowLong(String day, String words) {
        assertThat(new RiskTold().current(day, 4, 4).row().aboveFor()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"8 9 12, true", "9 12 9, false", "8 12, false", "8 12 12 16, true", "12 16 8, false", "4 8 9 8, false"})
    void risesTwiceWhereItsLastTwoChangesWereUpwards(String course, boolean risen) {
        RiskTold told = new RiskTold();
        int month = 1;
        for (String score : course.split(" ")) {
            int value = Integer.parseInt(score);
            int likelihood = value % 4 == 0 ? value / 4 : 3;
            told.current("2015-0" + month++ + "-10", likelihood, value / likelihood);
        }
        assertThat(told.row().scores().hasRisenTwice(RiskTold.TODAY)).isEqualTo(risen);
    }

    @Test
    void forgetsRisesOfLongAgo() {
        RiskRow risk = new RiskTold()
                .current("2012-01-10", 2, 4)
                .current("2012-05-10", 3, 4)
                .current("2013-05-10", 4, 4)
                .row();
        assertThat(risk.scores().hasRisenTwice(RiskTold.TODAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"REVIEWED, OPEN", "ESCALATED, ESCALATED", "RETURNED, OPEN", "CLOSED, CLOSED", "REOPENED, OPEN"})
    void isWhatItsLastDecisionMadeOfIt(Decision decision, RiskState state) {
        RiskRow risk = new RiskTold()
                .review("2015-01-10", decision)
                .review("2015-02-10", Decision.REVIEWED)
                .row();
        assertThat(risk.state()).isEqualTo(state);
    }

    @Test
    void isEscalatedAndComesBackIsClosedAndReopened() {
        RiskTold told = new RiskTold().review("2015-01-10", Decision.ESCALATED);
        assertThat(told.row().state()).isEqualTo(RiskState.ESCALATED);
        assertThat(told.review("2015-02-10", Decision.RETURNED).row().state()).isEqualTo(RiskState.OPEN);
        assertThat(told.review("2015-03-10", Decision.CLOSED).row().state()).isEqualTo(RiskState.CLOSED);
        assertThat(told.review("2015-04-10", Decision.REOPENED).row().state()).isEqualTo(RiskState.OPEN);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2, 2015-02-10, 2016-02-10, 0",
        "3, 3, 2015-02-10, 2015-08-10, 0",
        "3, 4, 2015-02-10, 2015-05-10, 51",
        "5, 5, 2015-05-30, 2015-06-30, 0",
        "5, 5, 2015-05-29, 2015-06-29, 1"
    })
    void isDueAfterTheCadenceOfItsBand(int likelihood, int impact, String reviewed, String due, long late) {
        RiskRow risk = new RiskTold()
                .current("2014-02-10", likelihood, impact)
                .review(reviewed, Decision.REVIEWED)
                .row();
        assertThat(risk.nextReview()).contains(new ReviewDue(LocalDate.parse(due), late));
    }

    @Test
    void isDueOnTheDayThatItsReviewNamed() {
        RiskRow risk = new RiskTold()
                .current("2014-02-10", 5, 5)
                .review("2015-05-10", Decision.REVIEWED, "2015-12-01")
                .row();
        assertThat(risk.nextReview().map(ReviewDue::day)).contains(LocalDate.of(2015, 12, 1));
    }

    @Test
    void countsFromItsScoreWhereNobodyReviewedItSince() {
        assertThat(new RiskTold().current("2015-02-10", 3, 4).row().nextReview().map(ReviewDue::day))
                .contains(LocalDate.of(2015, 5, 10));
    }

    @Test
    void isNotDueWhereItIsClosedOrNothingTells() {
        assertThat(new RiskTold().row().nextReview()).isEmpty();
        assertThat(new RiskTold()
                        .current("2014-02-10", 5, 5)
                        .review("2014-05-10", Decision.CLOSED)
                        .row()
                        .nextReview())
                .isEmpty();
    }

    @Test
    void saysHowItStands() {
        RiskRow risk = new RiskTold()
                .current("2015-01-30", 4, 4)
                .review("2015-06-10", Decision.REVIEWED)
                .control(Effectiveness.EFFECTIVE)
                .control(Effectiveness.NOT_EFFECTIVE)
                .control(Effectiveness.NOT_TESTED)
                .control(Effectiveness.NOT_EFFECTIVE)
                .row();
        RiskSentence sentence = RiskSentence.of(risk);
        assertThat(sentence.finding())
                .isEqualTo("Very high, 16, above the accepted level for 5 months; 2 of 4 controls not effective.");
        assertThat(sentence.rest())
                .isEqualTo("Because demand is up, there is a risk that workers hold too many cases, leading to danger"
                        + " seen late. Its next review is due by 10 July 2015.");
    }

    @Test
    void saysWhenItIsWithinAppetiteNotScoredOrClosed() {
        assertThat(RiskSentence.of(new RiskTold().current("2015-01-30", 3, 3).row())
                        .finding())
                .isEqualTo("Medium, 9, within the accepted level.");
        assertThat(RiskSentence.of(new RiskTold().row()).finding()).isEqualTo("No score was published.");
        assertThat(RiskSentence.of(new RiskTold()
                                .current("2015-01-30", 3, 3)
                                .review("2015-03-10", Decision.CLOSED)
                                .row())
                        .finding())
                .isEqualTo("Closed on 10 March 2015: decided so.");
    }

    @Test
    void drawsItsScoreAtEachLook() {
        RiskRow risk = new RiskTold()
                .current("2015-01-10", 3, 3)
                .current("2015-03-10", 4, 3)
                .review("2015-02-10", Decision.REVIEWED)
                .review("2015-03-10", Decision.REVIEWED)
                .review("2015-04-10", Decision.REVIEWED)
                .row();
        assertThat(risk.picture()).extracting(Number::intValue).containsExactly(9, 9, 12, 12);
    }
}
