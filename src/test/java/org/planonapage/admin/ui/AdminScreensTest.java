package org.planonapage.admin.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.planonapage.ScreenTest;
import org.planonapage.TestPack;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.test.context.support.WithMockUser;

/** The administration, by the administrator and by somebody who is none. */
@WithMockUser(username = "admin", roles = "ADMINISTRATOR")
class AdminScreensTest extends ScreenTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private PasswordEncoder encoder;

    @Test
    void invitesSomebodyByALinkThatWorksOnce() {
        forget("new.one");
        open("admin");
        press("Invite someone…");
        press("Create link");
        assertThat(field("Name").isInvalid()).isTrue();
        assertThat(field("User name").isInvalid()).isTrue();
        test(field("Name")).setValue("New One");
        test(field("User name")).setValue("New.One");
        test($(EmailField.class).single()).setValue("New.One@Shire.example");
        press("Create link");
        String path = URI.create(field("Link").getValue()).toString();
        assertThat(path).contains("/invitation?token=");
        press("Done");
        assertThat(logged()).contains("new.one is invited");

        String link = path.substring(path.indexOf("invitation"));
        open(link);
        assertThat(heading()).isEqualTo("Welcome, New One");
        type("short", "short");
        assertThat($(PasswordField.class).all().getFirst().getErrorMessage())
                .startsWith("Enter a password of at least 12");
        type("my new.one password", "my new.one password");
        assertThat($(PasswordField.class).all().getFirst().getErrorMessage()).contains("user name");
        type("three unrelated words", "three other words");
        assertThat($(PasswordField.class).all().getLast().getErrorMessage()).contains("do not match");
        type("three unrelated words", "three unrelated words");
        assertThat(heading()).isEqualTo("Your password has been set");
        assertThat(encoder.matches("three unrelated words", passwordOf("new.one")))
                .isTrue();
        open(link);
        assertThat(heading()).isEqualTo("This link does not work");
    }

    @Test
    void findsAnAccountByAPartOfItsName() {
        open("admin?q=coun");
        assertThat(page()).contains("Councillor").doesNotContain("Data officer");
        assertThat(sentence()).startsWith("One account with “coun”.");
        open("admin?q=%25");
        assertThat(page()).contains("No accounts found");
    }

    @Test
    void disablesAnAccountAndEnablesItAgain() {
        create("leaving");
        open("admin/accounts/leaving");
        assertThat(sentence()).startsWith("The account is active.");
        press("Disable…");
        press("Disable the account");
        assertThat(sentence()).startsWith("The account is disabled.");
        press("Enable again");
        assertThat(sentence()).startsWith("The account is active.");
        assertThat(logged()).contains("leaving is disabled", "leaving is enabled again");
    }

    @Test
    void keepsTheAdministratorFromTakingTheOwnRights() {
        open("admin/accounts/admin");
        press("Remove administrator access…");
        press("Remove access");
        assertThat(database.sql("SELECT administrator FROM account WHERE username = 'admin'")
                        .query(Boolean.class)
                        .single())
                .isTrue();
        press("Cancel");
        press("Disable…");
        press("Disable the account");
        assertThat(database.sql("SELECT disabled FROM account WHERE username = 'admin'")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void makesAProgrammeWithItsManager() {
        open("admin/programmes");
        press("New programme…");
        test(field("Short name")).setValue("Not A Name");
        test(field("User name of its manager")).setValue("nobody-knows");
        press("Create programme");
        assertThat(field("Short name").getErrorMessage()).contains("is no short name");
        assertThat(field("User name of its manager").getErrorMessage()).contains("There is no account");
        test(field("Council")).setValue("Newshire Council");
        test(field("Title")).setValue("A beginning");
        test(field("Short name")).setValue("foundshire");
        test(field("User name of its manager")).setValue("manager");
        press("Create programme");
        assertThat(page()).contains("Newshire Council");
        assertThat(database.sql("""
                        SELECT c.made_by FROM programme p JOIN `change` c ON c.id = p.change_id
                        WHERE p.programme = 'foundshire'""").query(String.class).single()).isEqualTo("admin");
        assertThat(logged()).contains("manager becomes manager of foundshire");
        press("New programme…");
        test(field("Council")).setValue("Newshire Council");
        test(field("Title")).setValue("Another");
        test(field("Short name")).setValue("foundshire");
        test(field("User name of its manager")).setValue("manager");
        press("Create programme");
        assertThat(field("Short name").getErrorMessage()).contains("already");
    }

    @Test
    void saysHowTheApplicationIs() {
        open("admin/health");
        assertThat(page()).contains("MariaDB", "have run", "run elsewhere");
        open("admin/backups");
        assertThat(page()).contains("Your database is on another server");
        open("admin/rights");
        assertThat(page()).contains("becomes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "admin/accounts/member",
                "admin/programmes",
                "admin/rights",
                "admin/health",
                "admin/backups"
            })
    @WithMockUser("manager")
    void isNotOpenToAManager(String address) {
        load(TestPack.of("adminshire"));
        open(address);
        assertThat(heading()).isEqualTo("Not open to your account");
        assertThat(text(($(com.vaadin.flow.component.html.Main.class).single())))
                .contains("Only an administrator keeps accounts");
    }

    private void press(String text) {
        List<Button> buttons = $(Button.class).withText(text).all();
        if (buttons.isEmpty()) {
            test($(NativeButton.class).withText(text).single()).click();
        } else {
            test(buttons.getLast()).click();
        }
    }

    private TextField field(String label) {
        return $(TextField.class)
                .withPropertyValue(TextField::getLabel, label)
                .all()
                .getLast();
    }

    private void type(String password, String again) {
        test($(PasswordField.class).all().getFirst()).setValue(password);
        test($(PasswordField.class).all().getLast()).setValue(again);
        press("Set password");
    }

    private List<String> logged() {
        return database.sql("SELECT what FROM security_event")
                .query((row, number) -> row.getString("what"))
                .list();
    }

    private String passwordOf(String username) {
        return database.sql("SELECT password FROM account WHERE username = ?")
                .param(username)
                .query(String.class)
                .single();
    }

    private void create(String username) {
        database.sql(
                        "INSERT IGNORE INTO account (username, password, display_name, last_sign_in_at) VALUES (?, '$argon2id$none', ?, NOW())")
                .params(username, username)
                .update();
    }

    private void forget(String username) {
        database.sql("DELETE FROM invitation WHERE account_id IN (SELECT id FROM account WHERE username = ?)")
                .param(username)
                .update();
        database.sql("DELETE FROM account WHERE username = ?").param(username).update();
    }
}
