package org.planonapage.risk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.ScreenTest;
import org.planonapage.metric.MetricPack;
import org.planonapage.risk.RiskPack;

class RiskScreensTest extends ScreenTest {

    @BeforeEach
    void load() {
        load(RiskPack.full("riskview"), MetricPack.of("riskview-none"));
    }

    @Test
    void leadsWithWhatIsAboveAppetite() {
        open("riskview/risks");
        assertThat(heading()).isEqualTo("Risks");
        assertThat(sentence()).startsWith("2 of 3 scored risks are above the accepted level");
        assertThat($(H2.class).all()).extracting(H2::getText).contains("2 risks are very high; none is at its target");
    }

    @Test
    void namesTheRisksOfASquareAndLeadsToThem() {
        open("riskview/risks");
        assertThat(text(matrix())).contains("One risk at 16, very high, above the accepted level: R1");
        assertThat(links()).contains("riskview/risks?cell=4x4");
        open("riskview/risks?cell=4x4");
        assertThat(page()).contains("Likelihood 4, impact 4 ×").doesNotContain("Staff leave");
        assertThat(links()).contains("riskview/risks/R1");
    }

    @Test
    void isATableOfLikelihoodAndImpactToTheEar() {
        open("riskview/risks");
        assertThat(matrix().getElement().getAttribute("aria-label"))
                .isEqualTo("Open risks by likelihood and impact, current scores");
        assertThat($(NativeTableHeaderCell.class).all().stream()
                        .filter(cell -> "row".equals(cell.getElement().getAttribute("scope")))
                        .map(RiskScreensTest::text)
                        .limit(5))
                .containsExactly("Certain5", "Likely4", "Possible3", "Unlikely2", "Rare1");
    }

    @Test
    void switchesBetweenScores() {
        open("riskview/risks?shown=inherent");
        assertThat(text(matrix())).contains("One risk at 25, very high, above the accepted level: R1");
        assertThat($(H2.class).all()).extracting(H2::getText).contains("One risk would be very high without controls");
    }

    @Test
    void tellsTheMovementInWordsToo() {
        open("riskview/risks?shown=movement");
        assertThat($(H2.class).all()).extracting(H2::getText).contains("1 rose and 1 fell since 2 March 2015");
        assertThat(page()).containsSubsequence("Moved since 2 March 2015", "R1 Caseloads too high", "12", "16");
    }

    @Test
    void keepsTheDayAndTheChoiceInEachLink() {
        open("riskview/risks?asAt=2015-06-02&state=above&order=due");
        assertThat(links())
                .contains(
                        "riskview/risks?asAt=2015-06-02&state=above&cell=4x4&order=due",
                        "riskview/risks/R1?asAt=2015-06-02")
                .allMatch(link -> link.contains("asAt=2015-06-02") || link.startsWith("VAADIN"));
    }

    @Test
    void marksAScoreThatIsNotTheProduct() {
        open("riskview/risks");
        assertThat(page()).contains("as published").contains("Not yet scored");
    }

    @Test
    void ignoresWordsThatAreNoChoice() {
        open("riskview/risks?state=wrong&cell=9x9&order=none&shown=no");
        assertThat(page()).contains("Caseloads too high");
    }

    @Test
    void showsTheFirstOfALongRegisterAndAllWhenAsked() {
        String risks = IntStream.rangeClosed(1, 41)
                .mapToObj(number -> "R" + number + ",Risk " + number + ",it comes")
                .collect(Collectors.joining("\n"));
        load(MetricPack.of("riskview-long").file("risks", "reference,title,event", risks));
        open("riskview-long/risks");
        assertThat(page()).contains("30 of 41 risks.", "Risk 30", "Risk 41");
        assertThat($(Div.class).withClassName("register", "first").exists())
                .as("the others are for paper")
                .isTrue();
        assertThat(links()).contains("riskview-long/risks?rows=all");
        open("riskview-long/risks?rows=all");
        assertThat(page()).contains("Risk 41").doesNotContain("of 41 risks.");
        assertThat($(Div.class).withClassName("first").exists()).isFalse();
    }

    @Test
    void saysWhenNothingIsBoth() {
        open("riskview/risks?state=unscored&cell=1x1");
        assertThat(page()).contains("No risks match these filters.");
    }

    @Test
    void saysWhenThereIsNoRegister() {
        open("riskview-none/risks");
        assertThat(page()).contains("Nothing here yet.");
    }

    @Test
    void showsOneRiskFromItsSentenceDown() {
        open("riskview/risks/R1");
        assertThat(heading()).isEqualTo("R1 Caseloads too high");
        assertThat(sentence())
                .startsWith(
                        "Very high, 16, above the accepted level for 5 months; 1 of 2 controls not effective. Because demand is"
                                + " up, there is a risk that workers hold too many cases, leading to danger seen late.")
                .endsWith("Its review is 30 days late.");
        assertThat(page())
                .containsSubsequence("Still more came.", "First scored.", "A panel reads caseloads", "effective")
                .containsSubsequence(
                        "Hire four workers", "March 2015", "late", "Brief the teams", "done on 10 February 2015")
                .contains("Linked to", "What is being done about it", "Import ");
        assertThat(links())
                .contains(
                        "riskview/themes/1?edition=phase-1",
                        "riskview/metrics/cases",
                        "riskview/actions/1.1?edition=phase-1");
    }

    @Test
    void saysHowAnEscalatedOrUnscoredRiskStands() {
        open("riskview/risks/R4");
        assertThat(page())
                .contains("Escalated to Improvement Board on 1 February 2015.")
                .contains("Printed as 18, though the product is 9. The report prints 18.");
        open("riskview/risks/R3");
        assertThat(sentence()).isEqualTo("No score was published.");
        assertThat(page()).contains("counted separately and are not on the matrix");
    }

    @Test
    void standsOnThePagesOfWhatItThreatens() {
        open("riskview");
        assertThat(page()).contains("2 open risks to this plan");
        open("riskview/themes/1");
        assertThat(page()).contains("R1 Caseloads too high: very high, 16, above the accepted level");
        open("riskview/actions/1.1");
        assertThat(page()).contains("R2 Staff leave: medium, 6");
        open("riskview/metrics/cases?asAt=2015-06-02");
        assertThat(page()).contains("Linked risk").contains("R1 Caseloads too high");
        assertThat(links()).contains("riskview/risks/R1?asAt=2015-06-02");
    }

    @Test
    void leavesAMetricWhereThePlanHasIt() {
        open("riskview/metrics");
        assertThat(page()).contains("1 Practice").doesNotContain("Caseloads too high");
    }

    private NativeTable matrix() {
        return $(NativeTable.class).withClassName("matrix").single();
    }
}
