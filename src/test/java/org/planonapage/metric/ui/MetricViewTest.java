package org.planonapage.metric.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.exchange.PackImporter;
import org.planonapage.metric.MetricPack;
import org.planonapage.programme.DemoRights;
import org.planonapage.ui.Crumbs;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Facts;
import org.planonapage.ui.Say;
import org.planonapage.ui.SegmentedSwitch;
import org.planonapage.ui.chart.TrendChart;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@WithMockUser("member")
class MetricViewTest extends SpringBrowserlessTest {

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @BeforeEach
    void load() {
        MetricPack.full("metricview").load(importer);
        MetricPack.of("metricview-silent").load(importer);
        rights.grantAll();
    }

    @Test
    void saysTheFigureAndHowItStands() {
        open("metricview/metrics/timely", QueryParameters.empty());
        assertThat($(H1.class).single().getText()).isEqualTo("In time");
        assertThat(text($(Say.class).single()))
                .isEqualTo("88.8% in April 2015, up from 80.0% in March 2015, 6.2 points below the target of at least"
                        + " 95.0%: not met. 2 figures since March 2015 are too few to show a real change."
                        + " One district lags.");
    }

    @Test
    void holdsTheFigureAgainstTargetAndMonthBefore() {
        open("metricview/metrics/timely", QueryParameters.empty());
        assertThat(text($(Comparisons.class).single()))
                .contains("906 of 1,020 in April 2015, compared with")
                .contains("at least 95.0%6.2 points belownot met")
                .contains("March 201580.0%8.8 points above");
    }

    @Test
    void drawsTheFiguresAndListsThemNewestFirst() {
        open("metricview/metrics/timely", QueryParameters.empty());
        assertThat($(TrendChart.class).all()).hasSize(1);
        assertThat(text($(FigureTable.class).single()))
                .containsSubsequence("May 2015", "projection", "April 2015", "906", "1,020", "March 2015");
    }

    @Test
    void tellsWhatIsCountedByWhomAndWhereItComesFrom() {
        open("metricview/metrics/timely", QueryParameters.empty());
        assertThat(text($(Facts.class).single()))
                .contains("Share done in time.")
                .contains("Unitpercent")
                .contains("Betterhigher")
                .contains("OwnerHead of Fieldwork")
                .contains("Reports toImprovement Board, since April 2015")
                .contains("SourceCase system")
                .contains("A test. Loaded on")
                .doesNotContain("by test");
    }

    @Test
    void changesTheBasisByALink() {
        open("metricview/metrics/timely", QueryParameters.of("basis", "underlying"));
        assertThat(text($(Say.class).single())).startsWith("91.0% underlying, in April 2015");
        assertThat(text($(SegmentedSwitch.class).first()))
                .startsWith("In the month 88.8%")
                .endsWith("Underlying 91.0%");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("metricview/metrics/timely?basis=in-period&by=month");
    }

    @Test
    void leadsUpToThePlan() {
        open("metricview/metrics/timely", QueryParameters.empty());
        assertThat(text($(Crumbs.class).single())).isEqualTo("Plan2 Workforce");
    }

    @Test
    void keepsTheDayInItsLinks() {
        open("metricview/metrics/timely", QueryParameters.of("asAt", "2015-06-02"));
        assertThat($view(Anchor.class).all())
                .extracting(Anchor::getHref)
                .filteredOn(href -> href.startsWith("metricview"))
                .hasSizeGreaterThan(4)
                .allMatch(href -> href.contains("asAt=2015-06-02"));
    }

    @Test
    void drawsNothingWhereNoFigureIsPublished() {
        open("metricview-silent/metrics/timely", QueryParameters.empty());
        assertThat(text($(Say.class).single())).isEqualTo("No figure published.");
        assertThat($(TrendChart.class).all()).isEmpty();
        assertThat($(H2.class).all()).extracting(H2::getText).contains("No figure was published.");
        assertThat(text($(Facts.class).single())).contains("Targetno target; for information");
    }

    @Test
    void showsNothingOfNothingAsNoValue() {
        MetricPack.of("metricview-zero")
                .file(
                        "observations",
                        "metric,unit,period,basis,numerator,denominator",
                        "timely,shire,2015-04,in period,0,0")
                .load(importer);
        rights.grantAll();
        open("metricview-zero/metrics/timely", QueryParameters.empty());
        assertThat(text($(FigureTable.class).single())).contains("April 2015").contains("no value (0 of 0)");
        assertThat(text($(Say.class).single())).doesNotContain("%");
        assertThat($(TrendChart.class).all()).isEmpty();
    }

    @Test
    void drawsASingleFigureWithItsStart() {
        open("metricview/metrics/cases", QueryParameters.empty());
        assertThat(text($(Say.class).single()))
                .isEqualTo(
                        "Open cases fell from 2,633 to 131 on 14 May 2015; target at most 200 by May 2015: on target so far. The"
                                + " report does not date the start.");
        assertThat($(TrendChart.class).all()).hasSize(1);
        assertThat($(DataTable.class).all()).isNotEmpty();
    }

    @Test
    void goesDownToAUnitAndBackUp() {
        MetricPack.county("metricview-county", "").load(importer);
        rights.grantAll();
        open("metricview-county/metrics/timely", QueryParameters.empty());
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("metricview-county/metrics/timely?unit=east");
        assertThat(text($(BreakdownSheet.class).single()))
                .containsSubsequence("2 of 3 miss the target", "East", "60.0%", "West", "90.0%", "North", "99.0%");
        open("metricview-county/metrics/timely", QueryParameters.of("unit", "east"));
        assertThat($(H1.class).single().getElement().getTextRecursively()).isEqualTo("In time in East");
        assertThat(text($(Crumbs.class).single())).isEqualTo("MetricsCounty");
        assertThat(text($(Say.class).single())).startsWith("60.0% in ");
    }

    @Test
    void showsTheBreakdownOfThePeriodThatTheAddressNames() {
        MetricPack.county("metricview-county", "").load(importer);
        rights.grantAll();
        open("metricview-county/metrics/timely", QueryParameters.of("at", "2014-06"));
        assertThat(text($(BreakdownSheet.class).single()))
                .contains("June 2014, lowest first")
                .contains("Back to the latest");
    }

    @Test
    void keepsUnitAndCutInTheLinksOfItsSwitches() {
        MetricPack.county("metricview-county", "").load(importer);
        rights.grantAll();
        open("metricview-county/metrics/timely", QueryParameters.of("unit", "east"));
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(
                        "metricview-county/metrics/timely?unit=east&basis=year-to-date&by=month",
                        "metricview-county/metrics/timely?unit=east&basis=in-period&by=quarter");
    }

    @Test
    void saysThatADistributionIsWithheld() {
        MetricPack.county("metricview-secret", "5").load(importer);
        rights.grantAll();
        open("metricview-secret/metrics/timely", QueryParameters.of("unit", "north"));
        assertThat(text($(PictureSheet.class).single())).contains("withheld");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static void open(String path, QueryParameters query) {
        UI.getCurrent().navigate(path, query);
    }
}
