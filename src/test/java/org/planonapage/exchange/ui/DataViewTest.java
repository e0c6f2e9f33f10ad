package org.planonapage.exchange.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.TestPack;
import org.planonapage.exchange.PackImporter;
import org.planonapage.programme.DemoRights;
import org.planonapage.ui.EmptyState;
import org.planonapage.ui.Say;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@WithMockUser("data")
class DataViewTest extends SpringBrowserlessTest {

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void load() {
        TestPack.of("datashire")
                .file("units", "code,name,kind", "all,Testshire,authority")
                .file(
                        "metrics",
                        "code,title,definition,unit,polarity,frequency,decimals,source",
                        "cases,Cases,A count,count,lower,monthly,0,A test")
                .load(importer);
        rights.grantAll();
    }

    @Test
    void saysFirstWhenDataCameInLast() {
        open(QueryParameters.empty());
        assertThat(text($(Say.class).single()))
                .startsWith("Data was last loaded on ")
                .contains("datashire, loaded by test");
    }

    @Test
    void showsWhatAFileWouldDoAndStoresNothing() {
        open(QueryParameters.empty());
        $(LoadSheet.class).single().preview("figures.csv", sheet("all,cases,2015-04,9"));
        assertThat($(H3.class).single().getText()).isEqualTo("figures.csv can be loaded");
        assertThat(buttons()).contains("Load 1 row", "Do not load");
        assertThat(database.sql("SELECT COUNT(*) FROM observation WHERE programme = 'datashire'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void listsMistakesAndOffersNoButtonToLoadThem() {
        open(QueryParameters.empty());
        $(LoadSheet.class).single().preview("figures.csv", sheet("all,cases,soon,9"));
        assertThat($(H3.class).single().getText()).isEqualTo("figures.csv cannot be loaded. Nothing was saved.");
        assertThat(text($(PreviewTables.class).single())).contains("figures.csv2period“soon” isn’t a valid period");
        assertThat(buttons()).noneMatch(button -> button.startsWith("Load "));
    }

    @Test
    @WithMockUser("manager")
    void asksWhatTheColumnsOfARegisterHoldAndThenShowsWhatItWouldDo() {
        open(QueryParameters.empty());
        byte[] register = "Owner,What might happen,Risk title\n,Money ends,Funding\n".getBytes(UTF_8);
        $(LoadSheet.class).single().preview("register.csv", register);
        assertThat($(H3.class).single().getText())
                .isEqualTo("register.csv looks like a risk register: what do its columns hold?");
        test($(Select.class)
                        .withCondition(choice -> "What “What might happen” holds"
                                .equals(choice.getAriaLabel().orElse("")))
                        .single())
                .selectItem("What may happen");
        test($(Button.class).withText("Show what will change").single()).click();
        assertThat($(H3.class).single().getText()).isEqualTo("register.csv can be loaded");
        assertThat(buttons()).contains("Load 1 row", "Change what the columns hold");
    }

    @Test
    void offersTheProgrammeAsWorkbookAndAsZip() {
        open(QueryParameters.empty());
        assertThat($(Anchor.class).from($(ExportSheet.class).single()).all())
                .extracting(Anchor::getText)
                .containsExactly("Workbook (.xlsx)", "Zip of CSV files");
    }

    @Test
    void loadsNothingIntoThePast() {
        open(QueryParameters.of("asAt", "2015-07-01"));
        assertThat($(EmptyState.class).all()).hasSize(1);
        assertThat($(LoadSheet.class).all()).isEmpty();
    }

    @Test
    void isInTheBarOfThoseWhoMayLoad() {
        open(QueryParameters.empty());
        assertThat($(Anchor.class).all()).extracting(Anchor::getText).contains("Data");
    }

    @Test
    @WithMockUser("member")
    void isNotForMembers() {
        open(QueryParameters.empty());
        assertThat($(LoadSheet.class).all()).isEmpty();
        assertThat($(H1.class).single().getText()).isNotEqualTo("Data");
    }

    private static byte[] sheet(String row) {
        return ("unit,metric,period,value\n" + row).getBytes(UTF_8);
    }

    private List<String> buttons() {
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    private static void open(QueryParameters query) {
        UI.getCurrent().navigate("datashire/data", query);
    }
}
