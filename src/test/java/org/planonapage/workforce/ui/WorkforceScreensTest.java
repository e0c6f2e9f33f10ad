package org.planonapage.workforce.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H2;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.ScreenTest;
import org.planonapage.TestPack;
import org.planonapage.metric.MetricPack;
import org.planonapage.workforce.WorkforcePack;

class WorkforceScreensTest extends ScreenTest {

    @BeforeEach
    void load() {
        load(WorkforcePack.full("workview"), MetricPack.of("workview-none"));
    }

    @Test
    void leadsWithTheVacancies() {
        open("workview/workforce");
        assertThat(heading()).isEqualTo("Workforce");
        assertThat(sentence()).startsWith("9.0 of 104 posts are vacant, 8.7%, above the limit of 5%");
        assertThat(page()).contains("Return at 31 May 2015");
    }

    @Test
    void statesAFindingOverEachSheet() {
        open("workview/workforce");
        assertThat($(H2.class).all())
                .extracting(H2::getText)
                .containsExactlyInAnyOrder(
                        "Permanent staff grew in a year, agency stayed level",
                        "Where posts are vacant",
                        "Projection: 5.0 vacant by the end of November 2015",
                        "Vacancies should fall to 8.0",
                        "9 workers hold more than the ceiling",
                        "15.0 joined and 3.0 left in a year",
                        "Rates against targets and others",
                        "Campaigns",
                        "How it is counted");
    }

    @Test
    void leadsDownToUnitsAndRolesAndToReturns() {
        open("workview/workforce");
        assertThat(links())
                .contains(
                        "workview/workforce/south",
                        "workview/workforce/shire?role=manager",
                        "workview/workforce?role=worker",
                        "workview/workforce/shire/returns/2015-05-31",
                        "workview/workforce/south/returns/2015-05-31",
                        "workview/metrics/vacancy");
        open("workview/workforce/south-one?role=worker");
        assertThat(heading()).isEqualTo("Social workers of South One");
        assertThat(links()).contains("workview/workforce", "workview/workforce/south", "workview/workforce/south-one");
    }

    @Test
    void keepsTheDayInEachLink() {
        open("workview/workforce/south?asAt=2015-06-02&role=worker");
        assertThat(links())
                .isNotEmpty()
                .allMatch(link -> link.contains("asAt=2015-06-02") || link.startsWith("VAADIN"));
        assertThat(links()).contains("workview/workforce/south-one?asAt=2015-06-02&role=worker");
    }

    @Test
    void saysWhatTheTargetTakes() {
        open("workview/workforce");
        assertThat(page())
                .contains("Projected vacant posts, FTE.")
                .contains("That is 4.8% of posts; the target of at most 5% is reached by the end of November 2015.")
                .contains(
                        "Offers accepted and notices given take effect in the first three months; after that starters and"
                                + " leavers go on as in the last twelve months, 1.3 and 0.3 FTE a month.");
    }

    @Test
    void saysEachPictureInATable() {
        open("workview/workforce");
        assertThat(page())
                .containsSubsequence("31 May 2015", "104.0", "95.0", "9.0")
                .containsSubsequence("21 or more", "9", "9")
                .containsSubsequence("End of", "June 2015", "November 2015");
    }

    @Test
    void namesBothVacancyRates() {
        open("workview/workforce");
        assertThat(page())
                .contains("8.7%: posts less permanent in post, over posts.")
                .contains("8.7%: vacancies over vacancies and permanent in post");
    }

    @Test
    void showsTheReturnsAndTheirImport() {
        open("workview/workforce/south-one/returns/2015-05-31");
        assertThat(heading()).isEqualTo("Returns at 31 May 2015");
        assertThat(page())
                .contains("2 returns are behind the figures of South One.")
                .containsSubsequence("South One", "Social workers", "25.0", "23.0", "Import ", "A test");
    }

    @Test
    void setsPeopleBesideFullTimeEquivalentsOfPeterborough() throws IOException {
        load(TestPack.bundled("peterborough-2012"));
        open("peterborough-2012/workforce");
        assertThat(page())
                .contains(
                        "73 people at 12 November 2012, 49 at May 2012. There are also 74.3 full-time equivalents at 27"
                                + " September 2012. The two were not counted on one day")
                .contains("At work 87.1 FTE")
                .contains("Cover +6.1 FTE: more at work than posts")
                .containsSubsequence("Campaign to recruit team managers", "since September 2012", "Two careers fairs");
    }

    @Test
    void holdsTheOtherCases() throws IOException {
        load(
                TestPack.bundled("medway-2015"),
                TestPack.bundled("buckinghamshire-2021"),
                TestPack.bundled("nottinghamshire-2012"));
        open("medway-2015/workforce");
        assertThat(page())
                .contains("at least 3 FTE: met; figure not published")
                .contains("above all among team managers");
        open("buckinghamshire-2021/workforce");
        assertThat(page()).contains("manageable for most").contains("the ceiling that it means is not published");
        open("nottinghamshire-2012/workforce/permanence-team");
        assertThat(page()).containsSubsequence("Social workers", "9.5").containsSubsequence("Team managers", "2.0");
    }

    @Test
    void saysWhenNothingIsOnRecord() {
        open("workview-none/workforce");
        assertThat(page()).contains("Nothing here yet.");
    }
}
