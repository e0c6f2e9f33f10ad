package org.planonapage.trail.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.ScreenTest;
import org.planonapage.TestPack;
import org.springframework.security.test.context.support.WithMockUser;

class HistoryViewTest extends ScreenTest {

    /** Counts up, so that each test has a programme of its own. */
    private static int programmes;

    private String shire = "";

    @BeforeEach
    void load() {
        programmes++;
        shire = "pastshire-" + programmes;
        load(TestPack.of(shire)
                .file(
                        "risks",
                        "reference,title,cause,recorded_on",
                        "R1,Too few workers,nobody applies,2015-06-01",
                        "R1,Too few workers,nobody stays,2015-06-10"));
    }

    @Test
    void tellsMembersWhatIsNewAndNoRows() {
        load(TestPack.of(shire)
                .file("bodies", "code,name,kind,recorded_on", "board,Board,improvement board,2015-06-11")
                .file("meetings", "body,held_on,kind,recorded_on", "board,2015-06-11,ordinary,2015-06-11")
                .file("risks", "reference,title,cause,recorded_on", "R2,No premises,the lease ends,2015-06-20")
                .file(
                        "risk_scores",
                        "risk,kind,scored_on,likelihood,impact,reason,recorded_on",
                        "R1,current,2015-06-01,2,4,As counted,2015-06-11",
                        "R1,current,2015-06-20,4,4,As counted,2015-06-20"));
        open(shire + "/history");
        assertThat(heading()).isEqualTo("What changed");
        assertThat(sentence()).isEqualTo("Since the Board of 11 June 2015: 1 risk rose.");
        assertThat(page()).contains("Risks: 1 risk rose (R1), 1 new (R2).").doesNotContain("nobody applies");
        assertThat(links()).contains(shire + "/risks");
        assertThat($view(TimeForm.class).all()).isEmpty();
        open(shire + "/history?asAt=2015-06-12");
        assertThat(sentence())
                .isEqualTo(
                        "Nothing in the plan, the figures or the risks has changed since the Board of 11 June 2015.");
    }

    @Test
    @WithMockUser("manager")
    void addsEveryRowForThoseWhoWorkWithTheRecord() {
        open(shire + "/history");
        assertThat(page()).contains("Every change to the record", "nobody applies → nobody stays");
        assertThat($view(TimeForm.class).all()).hasSize(1);
    }

    @Test
    void saysWhatChangedUnderItsDay() {
        open(shire + "/history?from=beginning");
        assertThat(heading()).isEqualTo("What changed");
        assertThat(sentence()).startsWith("2 changes up to").contains("by 1 import");
        assertThat(page())
                .contains("10 June 2015", "Import: A test", "changed", "nobody applies → nobody stays")
                .contains("1 June 2015", "new");
    }

    @Test
    void offersTheKindsOfThingsThatChanged() {
        open(shire + "/history?table=risks");
        Element chosen = options($view(TimeForm.class).single().getElement())
                .filter(option -> option.hasAttribute("selected"))
                .findAny()
                .orElseThrow();
        assertThat(chosen.getText()).isEqualTo("risks (2)");
    }

    private static Stream<Element> options(Element within) {
        return !within.isTextNode() && within.getTag().equals("option")
                ? Stream.of(within)
                : within.getChildren().flatMap(HistoryViewTest::options);
    }

    @Test
    void keepsTheDayThatIsReadInEachLink() {
        open(shire + "/history?asAt=2015-06-12&table=risks");
        assertThat(links()).isNotEmpty().allSatisfy(link -> assertThat(link).contains("asAt=2015-06-12"));
        open(shire + "/history?from=beginning&asAt=2015-06-05");
        assertThat(page()).doesNotContain("nobody stays");
    }

    @Test
    void saysWhenNothingChanged() {
        open(shire + "/history?from=2015-07-01&to=2015-07-31");
        assertThat(sentence()).isEqualTo("Nothing changed from 1 July 2015 to 31 July 2015.");
        assertThat(links()).contains(shire + "/history?from=beginning");
    }

    @Test
    void refusesDaysThatAreNone() {
        open(shire + "/history?from=June");
        assertThat(page()).contains("“June” in the address isn’t a valid date");
        open(shire + "/history?from=2015-07-31&to=2015-07-01");
        assertThat(page()).contains("Put the earlier day first");
    }

    @Test
    void offersMembersNoTextToPutBack() {
        open(shire + "/history?thing=risk:R1&field=cause");
        assertThat(sentence()).isEqualTo("It changed once. Unchanged since 10 June 2015.");
        assertThat($view(NativeButton.class).all()).isEmpty();
    }

    @Test
    @WithMockUser("manager")
    void putsAnEarlierTextBack() {
        open(shire + "/history?thing=risk:R1&field=cause");
        test($view(NativeButton.class).withText("Put back").single()).click();
        assertThat(sentence()).startsWith("It changed twice.");
        open(shire + "/risks/R1");
        assertThat(page()).contains("nobody applies");
        assertThat(links()).contains(shire + "/history?thing=risk%3AR1");
    }
}
