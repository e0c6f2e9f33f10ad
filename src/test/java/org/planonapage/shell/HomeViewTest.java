package org.planonapage.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.ScreenTest;
import org.planonapage.TestPack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

class HomeViewTest extends ScreenTest {

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void load() {
        load(
                programme("homeshire", "Homeshire Council", ""),
                programme("closedshire", "Closedshire Council", "2015-05-31"));
        open("homeshire", "homeview-two");
        open("closedshire", "homeview-two");
        open("closedshire", "homeview-one");
    }

    @Test
    @WithMockUser("homeview-two")
    void listsTheProgrammesThatAreOpenToTheReaderAndNoOther() {
        open("");
        assertThat(heading()).isEqualTo("Improvement programmes");
        assertThat(sentence())
                .isEqualTo("2 programmes are open to you. One is live. One is closed and shows its last" + " report.");
        assertThat($(ListItem.class).withClassName("sheet").all())
                .extracting(ScreenTest::text)
                .containsExactly(
                        "Homeshire CouncilBetter ServicesLive", "Closedshire CouncilBetter ServicesClosed 31 May 2015");
        assertThat(links()).containsExactly("homeshire", "closedshire");
    }

    @Test
    @WithMockUser("homeview-one")
    void leadsStraightOnWhereThereIsOne() {
        open("");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("closedshire");
    }

    @Test
    @WithMockUser("stranger")
    void saysWhereNoneIsOpenAndWhomToAsk() {
        open("");
        assertThat($(H2.class).all())
                .extracting(H2::getText)
                .containsExactly("You do not have access to a programme yet.");
        assertThat(page()).contains("Ask the manager of your programme").doesNotContain("Homeshire");
    }

    private static TestPack programme(String name, String council, String closedOn) {
        return TestPack.of(name)
                .file(
                        "programme",
                        "name,title,council,closed_on",
                        name + ",Better Services," + council + "," + closedOn);
    }

    /** Gives the account, made if need be, the role that reads. */
    private void open(String programme, String account) {
        database.sql("INSERT IGNORE INTO account (username, password, display_name) VALUES (?, '$argon2id$none', ?)")
                .params(account, account)
                .update();
        database.sql("""
                        INSERT IGNORE INTO role_grant (account_id, programme, role, since)
                        SELECT id, ?, 'MEMBER', '2015-06-01' FROM account WHERE username = ?""").params(programme, account).update();
    }
}
