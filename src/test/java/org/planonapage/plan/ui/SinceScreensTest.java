package org.planonapage.plan.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Paragraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.ScreenTest;
import org.planonapage.plan.PlanPack;
import org.springframework.security.test.context.support.WithMockUser;

/** What the pages say of the days between the last meeting, or another day, and the one that is read. */
class SinceScreensTest extends ScreenTest {

    @BeforeEach
    void load() {
        load(PlanPack.atFirst("sinceshire"), PlanPack.later("sinceshire"), PlanPack.judged("sinceshire-late"));
    }

    @Test
    void tellAMemberOfThemselvesWhatChangedSinceTheLastMeeting() {
        open("sinceshire");
        assertThat(line())
                .isEqualTo("Since the Board of 10 April 2015: 1 action moved from red to amber, 1 new, 1 reworded,"
                        + " 1 new due date. Hide changes");
        assertThat(sentence()).doesNotContain("moved up");
        assertThat(text($(ThemeSheet.class).single()))
                .containsSubsequence(
                        "1.1 Visit every child in time", "up from Red", "reworded, due later", "1.3 Recruit", "new");
    }

    @Test
    void areComparedWithNothingWhereTheReaderHidesIt() {
        open("sinceshire?since=none");
        assertThat(line()).isEqualTo("Show changes since the Board of 10 April 2015");
        assertThat(text($(ThemeSheet.class).single())).doesNotContain("reworded");
        assertThat(links())
                .contains("sinceshire?since=2015-04-10")
                .allMatch(href -> href.contains("since=none") || href.contains("since=2015-04-10"));
    }

    @Test
    @WithMockUser("board")
    void offerOthersToCompare() {
        open("sinceshire");
        assertThat(line()).isEqualTo("Show changes since the Board of 10 April 2015");
        open("sinceshire?since=2015-04-10");
        assertThat(line()).contains("1 action moved from red to amber");
        assertThat(links())
                .contains("sinceshire/actions/1.1?since=2015-04-10", "sinceshire?since=none")
                .allMatch(href -> href.contains("since="));
    }

    @Test
    void sayOfAThemeWordByWordWhatChanged() {
        open("sinceshire/themes/1");
        assertThat(line()).contains("1 action moved from red to amber, 1 new, 1 reworded");
        assertThat(page())
                .contains("Reworded:")
                .contains("new: every child;")
                .contains("Due: May 2015 → December 2015")
                .contains("was 7")
                .contains("newly met");
    }

    @Test
    void sayOfAnActionFactByFactWhatChanged() {
        open("sinceshire/actions/1.1");
        assertThat(line())
                .isEqualTo(
                        "Since the Board of 10 April 2015: it moved from red to amber; due later; reworded; rated once,"
                                + " on 1 May 2015; 1 metric has been updated. Hide changes");
        assertThat(page()).contains("Now: Visit new: every child; in time").contains("Due: May 2015 → December 2015");
        open("sinceshire/actions/1.2");
        assertThat(line()).contains("Since the Board of 10 April 2015: nothing has changed.");
        open("sinceshire/actions/1.3?since=2015-04-10");
        assertThat(line()).contains("it did not exist then.");
    }

    @Test
    void sayOfTheScorecardWhichFiguresAreOthers() {
        open("sinceshire/metrics?order=worst");
        assertThat(line())
                .isEqualTo("Since the Board of 10 April 2015: 1 metric has a new figure, 1 is newly met (Metric 1)."
                        + " Hide changes");
        assertThat(page()).contains("was 7");
        assertThat(links()).contains("sinceshire/metrics?since=none&order=worst");
    }

    @Test
    void keepTheDayThatIsComparedBesideThatWhichIsRead() {
        open("sinceshire?asAt=2015-05-25&since=2015-04-15");
        assertThat(line()).startsWith("Since 15 April 2015: 1 action moved from red to amber");
        assertThat(links())
                .contains("sinceshire/themes/1?asAt=2015-05-25&since=2015-04-15")
                .allMatch(href -> href.contains("asAt=2015-05-25") && href.contains("since="));
    }

    @Test
    void sayThatNothingChangedWhereNothingDid() {
        open("sinceshire?since=2015-05-25");
        assertThat(line()).contains("Since 25 May 2015: no action has changed.");
    }

    @Test
    void sayThatNothingWasOnRecordOnlyWhereItIsAsked() {
        open("sinceshire-late");
        assertThat(page()).doesNotContain("nothing was on record");
        assertThat(sentence()).contains("1 moved up and 0 down since 10 April 2015.");
        open("sinceshire-late?since=2015-04-10");
        assertThat(line()).contains("Since the Board of 10 April 2015: there was no plan then.");
        open("sinceshire-late/metrics?since=2015-04-10");
        assertThat(line()).contains("nothing was published then.");
    }

    @ParameterizedTest
    @CsvSource({
        "sinceshire?since=yesterday, The date in the address is not valid, is not a date",
        "sinceshire?since=2999-01-01, That date is in the future, 1 January 2999 is in the future",
        "sinceshire?asAt=2015-05-01&since=2015-05-02, The date in the address is not valid, which comes after 1 May 2015",
        "sinceshire?asAt=2015-05-01&since=2015-05-01, The date in the address is not valid, which is not before 1 May 2015",
        "sinceshire/organisation?since=yesterday, The date in the address is not valid, is not a date"
    })
    void refuseADayThatIsNotEarlier(String address, String heading, String sentence) {
        open(address);
        assertThat(heading()).isEqualTo(heading);
        assertThat(page()).contains(sentence);
    }

    private String line() {
        return text($(Paragraph.class).withClassName("since-line").single());
    }
}
