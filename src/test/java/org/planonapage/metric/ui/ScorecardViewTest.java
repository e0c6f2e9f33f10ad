package org.planonapage.metric.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.TestPack;
import org.planonapage.exchange.PackImporter;
import org.planonapage.metric.MetricPack;
import org.planonapage.programme.DemoRights;
import org.planonapage.ui.Say;
import org.planonapage.ui.Sparkline;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@WithMockUser("member")
class ScorecardViewTest extends SpringBrowserlessTest {

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @BeforeEach
    void load() {
        MetricPack.full("scoreview").load(importer);
        MetricPack.of("scoreview-silent").load(importer);
        TestPack.of("scoreview-empty").load(importer);
        rights.grantAll();
    }

    @Test
    void saysFirstHowManyTargetsAreMet() {
        open("scoreview", QueryParameters.empty());
        assertThat(text($(Say.class).single())).isEqualTo("1 of 2 targets is met so far. One is not met.");
    }

    @Test
    void listsEachMetricUnderItsTheme() {
        open("scoreview", QueryParameters.empty());
        assertThat(text($(ScorecardTable.class).single()))
                .containsSubsequence("1 Practice", "Open cases", "131", "14 May 2015", "at most 200", "met")
                .containsSubsequence("2 Workforce", "In time", "88.8%", "Apr 2015", "not met", "worse");
        assertThat($(Sparkline.class).all()).hasSize(1);
    }

    @Test
    void leavesOutColumnsThatNoMetricHasAnythingIn() {
        open("scoreview-silent", QueryParameters.empty());
        assertThat(columns()).containsExactly("Metric", "Latest", "Owner");
        open("scoreview", QueryParameters.empty());
        assertThat(columns())
                .containsExactly(
                        "Belongs to",
                        "Metric",
                        "Latest",
                        "Target",
                        "Met?",
                        "24 figures",
                        "Direction, as reported",
                        "Owner");
    }

    @Test
    void saysWhereNoFigureIsPublished() {
        open("scoreview-silent", QueryParameters.empty());
        assertThat(text($(Say.class).single()))
                .isEqualTo("No targets were published. None of the metrics has a published figure.");
    }

    @Test
    void saysWhereThereAreNoMetrics() {
        open("scoreview-empty", QueryParameters.empty());
        assertThat($(H2.class).all()).extracting(H2::getText).contains("Nothing here yet.");
    }

    @Test
    void keepsTheDayInItsLinks() {
        open("scoreview", QueryParameters.of("asAt", "2015-06-02"));
        assertThat($view(Anchor.class).all())
                .extracting(Anchor::getHref)
                .filteredOn(href -> href.startsWith("scoreview/"))
                .contains("scoreview/metrics/cases?asAt=2015-06-02")
                .allMatch(href -> href.contains("asAt=2015-06-02"));
    }

    private List<String> columns() {
        return $(NativeTableHeaderCell.class).all().stream()
                .filter(cell -> "col".equals(cell.getElement().getAttribute("scope")))
                .map(NativeTableHeaderCell::getText)
                .toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static void open(String programme, QueryParameters query) {
        UI.getCurrent().navigate(programme + "/metrics", query);
    }
}
