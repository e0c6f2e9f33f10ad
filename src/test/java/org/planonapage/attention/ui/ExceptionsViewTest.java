package org.planonapage.attention.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.exchange.PackImporter;
import org.planonapage.plan.DoubtfulPack;
import org.planonapage.programme.DemoRights;
import org.planonapage.ui.Chips;
import org.planonapage.ui.Say;
import org.planonapage.ui.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@WithMockUser("member")
class ExceptionsViewTest extends SpringBrowserlessTest {

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @BeforeEach
    void load() {
        DoubtfulPack.of("doubtview").load(importer);
        rights.grantAll();
    }

    @Test
    void leadsWithTheMostTelling() {
        open("doubtview/exceptions", QueryParameters.empty());
        assertThat(text($(Say.class).single()))
                .contains(
                        " points to ask about. Ask first: 1.1 Assess in time, figures disagree: rated green, but In time"
                                + " is 88.8% in April 2015 against at least 95.0%.");
    }

    @Test
    void filtersByTheAddressAndKeepsTheDay() {
        open("doubtview/exceptions", QueryParameters.simple(Map.of("rule", "red", "asAt", "2015-06-02")));
        assertThat(text($(Say.class).single())).isEqualTo("1 point to ask about: rated red.");
        assertThat($(H2.class).all()).extracting(ExceptionsViewTest::text).containsExactly("1.2 Recruit");
        assertThat($(Chips.class).single().getElement().getTextRecursively()).contains("All", "Rated red 1");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "doubtview/actions/1.2?asAt=2015-06-02&edition=phase-1",
                        "doubtview/exceptions?asAt=2015-06-02");
    }

    @Test
    void marksTheActionOnThePlanAndOnItsOwnPage() {
        open("doubtview", QueryParameters.empty());
        assertThat($(Tag.class).all()).extracting(Tag::getText).containsExactly("figures disagree");
        open("doubtview/actions/1.1", QueryParameters.empty());
        assertThat(text($(ExceptionMarks.class).single()))
                .isEqualTo(
                        "figures disagree rated green, but In time is 88.8% in April 2015 against at least" + " 95.0%");
    }

    @Test
    void marksTheMetricOnItsOwnPage() {
        open("doubtview/metrics/timely", QueryParameters.empty());
        assertThat(text($(ExceptionTags.class).single())).isEqualTo("target missed ");
        open("doubtview/metrics/cases", QueryParameters.empty());
        assertThat($(ExceptionTags.class).all()).isEmpty();
    }

    private void open(String path, QueryParameters query) {
        UI.getCurrent().navigate(path, query);
        roundTrip();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
