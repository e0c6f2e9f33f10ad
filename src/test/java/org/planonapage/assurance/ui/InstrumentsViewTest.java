package org.planonapage.assurance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.assurance.AssurancePack;
import org.planonapage.exchange.PackImporter;
import org.planonapage.metric.MetricPack;
import org.planonapage.programme.DemoRights;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.Say;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@WithMockUser("member")
class InstrumentsViewTest extends SpringBrowserlessTest {

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @BeforeEach
    void load() {
        AssurancePack.full("noticeview").load(importer);
        MetricPack.of("noticeview-none").load(importer);
        rights.grantAll();
    }

    @Test
    void saysHowManyRequirementsAreMet() {
        open("noticeview", QueryParameters.empty());
        assertThat(text($(Say.class).single()))
                .isEqualTo(
                        "3 of 5 requirements are met. 2 are still open. One of them is on target; the deadline has not passed.");
    }

    @Test
    void listsWhatEachAsksAndHowItStands() {
        open("noticeview", QueryParameters.empty());
        assertThat($(H2.class).all()).extracting(H2::getText).contains("The notice: issued", "A direction: lifted");
        assertThat(text($(DataTable.class).single()))
                .containsSubsequence(
                        "Fewer open cases",
                        "2,633",
                        "131",
                        "at most 200",
                        "March 2016",
                        "on target so far",
                        "69 below");
    }

    @Test
    void leadsToTheMetricOnTheSameDay() {
        open("noticeview", QueryParameters.of("asAt", "2015-06-02"));
        assertThat($view(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("noticeview/metrics/cases?asAt=2015-06-02");
    }

    @Test
    void saysWhenThereIsNone() {
        open("noticeview-none", QueryParameters.empty());
        assertThat(text($(EmptyState.class).single())).contains("No notices or directions.");
    }

    private void open(String programme, QueryParameters query) {
        UI.getCurrent().navigate(programme + "/instruments", query);
        roundTrip();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
