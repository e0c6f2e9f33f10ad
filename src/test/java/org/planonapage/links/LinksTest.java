package org.planonapage.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.Selects;
import org.planonapage.TestPack;
import org.planonapage.exchange.PackImporter;
import org.planonapage.history.AsAt;
import org.planonapage.programme.DemoRights;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@WithMockUser("member")
class LinksTest {

    private static final ProgrammeId LINKSHIRE = new ProgrammeId("linkshire");

    @Autowired
    private Links links;

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void load() {
        pack("linkshire", 2)
                .file(
                        "links",
                        "from,to,kind,recorded_on",
                        "theme:now/1,metric:m1,measured by,2015-06-01",
                        "theme:now/1,metric:m2,measured by,2015-06-01",
                        "theme:draft/1,metric:m1,measured by,2015-06-01",
                        "theme:now/2,metric:m1,contributes to,2015-06-10")
                .load(importer);
        rights.grantAll();
    }

    @Test
    void tellsWhatPointsAtAThing() {
        assertThat(links.to(LINKSHIRE, "metric", id("metric", "m1")))
                .extracting(ReferenceCard::title)
                .containsExactly("1 Practice", "2 Workforce");
    }

    @Test
    void tellsWhatAThingPointsAt() {
        long theme = database.sql("SELECT t.id FROM theme t JOIN edition e ON e.id = t.edition_id"
                        + " WHERE t.programme = 'linkshire' AND t.number = '1' AND e.code = 'now'")
                .query(Long.class)
                .single();
        assertThat(links.cardsFrom(LINKSHIRE, "theme", List.of(theme)).get(theme))
                .extracting(ReferenceCard::path)
                .containsExactly("metrics/m1", "metrics/m2");
    }

    @Test
    void readsAPastDayWithoutTheLinksThatCameLater() {
        assertThat(new AsAt(LocalDate.of(2015, 6, 9)).read(() -> links.to(LINKSHIRE, "metric", id("metric", "m1"))))
                .extracting(ReferenceCard::title)
                .containsExactly("1 Practice");
    }

    @Test
    @WithMockUser("manager")
    void showsADraftToThoseWhoMayReadIt() {
        assertThat(links.to(LINKSHIRE, "metric", id("metric", "m1")))
                .extracting(ReferenceCard::title)
                .contains("1 Secret");
    }

    @Test
    @WithMockUser("manager")
    void saysWhatBelongsToTheEditionThatIsShownUnlessAnotherIsChosen() {
        assertThat(links.to(LINKSHIRE, "metric", id("metric", "m1")))
                .filteredOn(ReferenceCard::current)
                .extracting(ReferenceCard::title)
                .containsExactly("1 Practice", "2 Workforce");
    }

    @Test
    void showsNoDraftToAMember() {
        assertThat(links.to(LINKSHIRE, "metric", id("metric", "m1")))
                .extracting(ReferenceCard::title)
                .doesNotContain("1 Secret");
    }

    @Test
    @WithMockUser("stranger")
    void showsNothingToAStranger() {
        assertThatThrownBy(() -> links.to(LINKSHIRE, "metric", 1)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void asksNoMoreOftenOfManyLinks() {
        List<Long> few = List.of(id("metric", "m1"), id("metric", "m2"));
        long ofFew = Selects.of(database, () -> links.cardsTo(LINKSHIRE, "metric", few));
        pack("linkshire-large", 50).file("links", manyLinks()).load(importer);
        rights.grantAll();
        ProgrammeId large = new ProgrammeId("linkshire-large");
        List<Long> many = database.sql("SELECT id FROM metric WHERE programme = 'linkshire-large'")
                .query((row, number) -> row.getLong("id"))
                .list();
        assertThat(links.cardsTo(large, "metric", many)).hasSize(50);
        assertThat(Selects.of(database, () -> links.cardsTo(large, "metric", many)))
                .isEqualTo(ofFew);
    }

    private static String[] manyLinks() {
        return IntStream.rangeClosed(0, 50)
                .mapToObj(number -> number == 0 ? "from,to,kind" : "theme:now/1,metric:m" + number + ",measured by")
                .toArray(String[]::new);
    }

    private static TestPack pack(String programme, int metrics) {
        return TestPack.of(programme)
                .file(
                        "editions",
                        "code,title,status,in_force_from,content",
                        "now,The plan,in force,2015-05,published",
                        "draft,The next plan,draft,,published")
                .file("themes", "edition,number,title", "now,1,Practice", "now,2,Workforce", "draft,1,Secret")
                .file(
                        "metrics",
                        IntStream.rangeClosed(0, metrics)
                                .mapToObj(number -> number == 0
                                        ? "code,title,definition,unit,polarity,frequency,decimals,source"
                                        : "m%d,Metric %d,What it is,count,lower,monthly,0,A report"
                                                .formatted(number, number))
                                .toArray(String[]::new));
    }

    private long id(String table, String code) {
        return database.sql("SELECT id FROM " + table + " WHERE programme = 'linkshire' AND code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }
}
