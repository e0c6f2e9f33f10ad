package org.planonapage.programme.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.ScreenTest;
import org.planonapage.TestPack;
import org.planonapage.programme.PostRow;
import org.planonapage.programme.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** A manager keeps people, organisation and settings of a programme. */
@WithMockUser("manager")
class ManageScreensTest extends ScreenTest {

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void loadProgramme() {
        load(TestPack.of("manageshire")
                .file("units", "code,name,kind,parent", "shire,Manageshire,authority,", "north,North,district,shire")
                .file("posts", "code,title,unit", "head,Head of Fieldwork,north", "chief,Chief,")
                .file("bodies", "code,name,kind", "board,Improvement Board,improvement board")
                .file("meetings", "body,held_on,kind", "board,2015-03-02,ordinary"));
    }

    @Test
    void givesARoleAndAPostAndTakesBothAway() {
        database.sql(
                        "INSERT IGNORE INTO account (username, password, display_name) VALUES ('joins', '$argon2id$none', 'Jo Ins')")
                .update();
        open("manageshire/manage");
        press("Give an account a role…");
        test(field("User name")).setValue("joins-not");
        this.<Role>select("Role").setValue(Role.LEAD);
        press("Give the role");
        assertThat(field("User name").getErrorMessage()).contains("invite the person first");
        test(field("User name")).setValue("Joins");
        press("Give the role");
        assertThat(page()).contains("Jo Ins");

        pressNamed("Give Jo Ins a post");
        press("Give the post");
        assertThat(this.<PostRow>select("Post").getErrorMessage()).isEqualTo("Choose the post.");
        Select<PostRow> post = select("Post");
        post.setValue(post.getListDataView()
                .getItems()
                .filter(each -> each.code().equals("head"))
                .findFirst()
                .orElseThrow());
        test($(DatePicker.class).single()).setValue(LocalDate.of(2015, 5, 1));
        press("Give the post");
        assertThat(page()).contains("Head of Fieldwork, from 1 May 2015");

        pressNamed("Withdraw the role lead from Jo Ins");
        press("Withdraw the role");
        assertThat(page()).doesNotContain("Jo Ins");
        assertThat(database.sql("SELECT what FROM security_event WHERE what LIKE 'joins %' ORDER BY id")
                        .query(String.class)
                        .list())
                .contains(
                        "joins becomes lead of manageshire",
                        "joins holds the post head of manageshire from 1 May 2015",
                        "joins is no longer lead of manageshire",
                        "joins no longer holds the post head of manageshire");
    }

    @Test
    void keepsTheLastManager() {
        open("manageshire/manage");
        pressNamed("Withdraw the role manager from Programme manager");
        press("Withdraw the role");
        assertThat(database.sql("SELECT COUNT(*) FROM role_grant WHERE programme = 'manageshire' AND role = 'MANAGER'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void addsAUnitByTheRulesOfThePack() {
        open("manageshire/manage/organisation/unit");
        test(field("Name")).setValue("South");
        test(field("Code")).setValue("shire");
        press("Save the unit");
        assertThat(page()).contains("Nothing has been saved yet", "There is such a unit already");
        test(field("Code")).setValue("south");
        press("Save the unit");
        assertThat(page()).contains("Nothing has been saved yet");
        this.<String>select("Kind").setValue("district");
        assertThat(count("unit", "south")).isZero();
    }

    @Test
    void changesABodyUnderAChangeOfTheManagers() {
        open("manageshire/manage/organisation/body/board");
        assertThat(heading()).isEqualTo("Improvement Board");
        test(field("Name")).setValue("Improvement and Scrutiny Board");
        press("Save the body");
        assertThat(heading()).isEqualTo("Organisation");
        assertThat(page()).contains("Improvement and Scrutiny Board");
        assertThat(database.sql("""
                        SELECT CONCAT(c.made_by, ': ', c.reason) FROM body b JOIN `change` c ON c.id = b.change_id
                        WHERE b.programme = 'manageshire'""").query(String.class).single()).isEqualTo("manager: Changed body board");
        assertThat(database.sql("SELECT COUNT(*) FROM body FOR SYSTEM_TIME ALL WHERE programme = 'manageshire'")
                        .query(Long.class)
                        .single())
                .isGreaterThan(1);
    }

    @Test
    void takesAPostOffTheRecordAndKeepsOneThatIsReferredTo() {
        open("manageshire/manage/organisation/post/chief");
        press("Remove post…");
        press("Remove post");
        assertThat(count("post", "chief")).isZero();
        open("manageshire/manage/organisation/unit/north");
        press("Remove unit…");
        press("Remove unit");
        assertThat(count("unit", "north")).isEqualTo(1);
    }

    @Test
    void savesSettingsAndRefusesWhatThePackRefuses() {
        open("manageshire/manage/settings");
        assertThat(sentence()).isEqualTo("Small numbers are not withheld. This programme is open.");
        test(field("Withhold counts from 1 to")).setValue("51");
        press("Save the settings");
        assertThat(page()).contains("Nothing has been saved yet");
        test(field("Withhold counts from 1 to")).setValue("5");
        press("Save the settings");
        open("manageshire/manage/settings");
        assertThat(sentence()).startsWith("Counts from 1 to 5 are withheld");
    }

    @Test
    @WithMockUser("data")
    void isNotOpenToADataOfficer() {
        for (String path : List.of("", "/organisation", "/organisation/unit/north", "/settings")) {
            open("manageshire/manage" + path);
            assertThat(heading()).as(path).isEqualTo("Not open to your account");
        }
    }

    @Test
    void leavesThePastAsItIs() {
        open("manageshire/manage/settings?asAt=2015-07-01");
        assertThat(page()).contains("You are viewing an earlier date");
    }

    private void press(String text) {
        test($(Button.class).withText(text).all().getLast()).click();
    }

    private void pressNamed(String name) {
        test($(NativeButton.class)
                        .withCondition(
                                button -> name.equals(button.getAriaLabel().orElse("")))
                        .single())
                .click();
    }

    private TextField field(String label) {
        return $(TextField.class)
                .withPropertyValue(TextField::getLabel, label)
                .all()
                .getLast();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return (Select<T>)
                $(Select.class).withPropertyValue(Select::getLabel, label).all().getLast();
    }

    private long count(String table, String code) {
        return database.sql("SELECT COUNT(*) FROM `" + table + "` WHERE programme = 'manageshire' AND code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }
}
