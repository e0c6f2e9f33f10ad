package org.planonapage.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.TestPack;
import org.planonapage.exchange.PackImporter;
import org.planonapage.programme.DemoRights;
import org.planonapage.ui.Say;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@WithMockUser("member")
class OrganisationViewTest extends SpringBrowserlessTest {

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @BeforeEach
    void load() {
        TestPack.of("viewshire")
                .file(
                        "programme",
                        "name,title,council,closed_on,budget,budget_note,recorded_on",
                        "viewshire,Better Services,Viewshire Council,,,,2013-09-30",
                        "viewshire,Better Services,Viewshire Council,2015-05-31,3500000,For the year,2015-06-01")
                .file("units", "code,name,kind,parent", "shire,Viewshire,authority,", "north,North,district,shire")
                .file("posts", "code,title,unit", "head,Head of Fieldwork,north")
                .file("bodies", "code,name,kind,chair", "board,Improvement Board,improvement board,Independent chair")
                .file("remits", "body,about,since,until,note", "board,programme,2013-07,,Challenge and support")
                .file("meetings", "body,held_on,kind", "board,2015-03-02,ordinary", "board,2015-09-07,ordinary")
                .load(importer);
        rights.grantAll();
    }

    @Test
    void saysFirstWhoOversees() {
        open(QueryParameters.empty());
        assertThat($(Say.class).single().getElement().getTextRecursively())
                .isEqualTo("One body oversees the programme. Improvement Board has overseen the programme since July"
                        + " 2013. The last meeting was on 2 March 2015.");
    }

    @Test
    void showsUnitsAsAListOfLists() {
        open(QueryParameters.empty());
        assertThat($(UnorderedList.class)
                        .withClassName("tree")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .isEqualTo("ViewshireauthorityNorthdistrict");
    }

    @Test
    void showsTheBudgetInPounds() {
        open(QueryParameters.empty());
        assertThat(descriptions()).contains("£3,500,000. For the year");
    }

    @Test
    void showsPastDayWithoutWhatCameLater() {
        open(QueryParameters.of("asAt", "2014-01-01"));
        assertThat(descriptions()).doesNotContain("£3,500,000. For the year").contains("Viewshire Council");
        assertThat($(H1.class).single().getText()).isEqualTo("Organisation");
    }

    @Test
    void keepsTheDayInItsLinks() {
        open(QueryParameters.of("asAt", "2015-06-02"));
        assertThat($(Anchor.class).from($(OrganisationView.class).single()).all())
                .extracting(Anchor::getHref)
                .contains("viewshire?asAt=2015-06-02")
                .allMatch(href -> href.contains("asAt=2015-06-02"));
    }

    private List<String> descriptions() {
        return $(DescriptionList.Description.class).all().stream()
                .map(description -> description.getElement().getTextRecursively())
                .toList();
    }

    private static void open(QueryParameters query) {
        UI.getCurrent().navigate("viewshire/organisation", query);
    }
}
