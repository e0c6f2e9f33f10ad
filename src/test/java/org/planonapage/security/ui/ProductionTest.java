package org.planonapage.security.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planonapage.security.DemoAccount;
import org.planonapage.security.Invitations;
import org.planonapage.security.NewPassword;
import org.planonapage.security.SetupLinks;
import org.planonapage.security.Username;
import org.planonapage.ui.DataTable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.context.WebApplicationContext;

/** The first start of a production installation, on an empty database of its own. */
@SpringBootTest(
        properties = {"plan.demo=false", "plan.home=" + ProductionTest.HOME, "plan.programs=target/test-programs"})
@WithAnonymousUser
class ProductionTest extends SpringBrowserlessTest {

    static final String HOME = "target/test-homes/production";

    private static final String PASSWORD = "three unrelated words";

    @Autowired
    private SetupLinks links;

    @Autowired
    private Invitations invitations;

    @Autowired
    private JdbcClient database;

    @Autowired
    private WebApplicationContext context;

    @BeforeAll
    static void beginEmpty() throws IOException {
        FileSystemUtils.deleteRecursively(Path.of(HOME));
    }

    @AfterEach
    void forgetTheAdministrator() {
        database.sql("DELETE FROM invitation").update();
        database.sql("DELETE FROM account").update();
    }

    @Test
    void hasNoAccountAndNoProgramme() {
        assertThat(count("account")).isZero();
        assertThat(count("role_grant")).isZero();
        assertThat(count("programme")).isZero();
    }

    @ParameterizedTest
    @EnumSource(DemoAccount.class)
    void letsNoDemoAccountIn(DemoAccount account) throws Exception {
        signIn(account.username(), DemoAccount.PASSWORD).andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void letsNoDemoAccountInThatADemonstrationLeftBehind() throws Exception {
        signUp("member");
        signIn("member", PASSWORD).andExpect(redirectedUrl("/"));
        database.sql("UPDATE account SET demo = TRUE").update();
        signIn("member", PASSWORD).andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void namesNoAccountOnTheSignInPage() {
        open("/login");
        assertThat(heading()).isEqualTo("Plan on a Page");
        assertThat($(DataTable.class).all()).isEmpty();
        assertThat(page()).doesNotContain("demo");
    }

    @Test
    void makesTheFirstAdministratorByItsLinkOnce() throws Exception {
        String link = signUp("First.Admin");
        assertThat(heading()).isEqualTo("Administrator account created");
        assertThat(database.sql("SELECT password FROM account WHERE username = 'first.admin' AND administrator")
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$v=19$m=16384,t=2,p=1$");
        signIn("first.admin", PASSWORD).andExpect(redirectedUrl("/"));
        open(link);
        assertThat(heading()).isEqualTo("This link does not work");
        assertThat(links.issue()).isEmpty();
        database.sql("DELETE FROM account").update();
        assertThat(links.opens(token(link)))
                .as("used up, also when there is no administrator any more")
                .isFalse();
    }

    @Test
    void givesAnAdministratorWhoForgotThePasswordALinkAtTheStart() throws Exception {
        signUp("first.admin");
        assertThat(links.reset("nobody.there")).isEmpty();
        String link = links.reset("First.Admin").orElseThrow();
        assertThat(link).startsWith("/invitation?token=");
        signIn("first.admin", PASSWORD).andExpect(redirectedUrl("/"));
        invitations.accept(token(link), NewPassword.of("kettle harbour lamp", Username.parse("first.admin")));
        signIn("first.admin", PASSWORD).andExpect(redirectedUrl("/login?error"));
        signIn("first.admin", "kettle harbour lamp").andExpect(redirectedUrl("/"));
        database.sql("UPDATE account SET administrator = FALSE").update();
        assertThat(links.reset("first.admin")).as("only for administrators").isEmpty();
    }

    @Test
    void refusesAShortPasswordAndKeepsTheLink() {
        String link = links.issue().orElseThrow();
        open(link);
        fill("admin", "short");
        assertThat($(PasswordField.class).single().isInvalid()).isTrue();
        assertThat($(PasswordField.class).single().getErrorMessage())
                .isEqualTo("Enter a password of at least 12 characters. Three random words make a good password.");
        assertThat(count("account")).isZero();
        fill("admin", PASSWORD);
        assertThat(heading()).isEqualTo("Administrator account created");
    }

    @Test
    void knowsNoLinkThatIsOlderThanADayOrWasReplacedOrNeverWas() {
        String first = links.issue().orElseThrow();
        assertThat(links.opens(token(first))).isTrue();
        String second = links.issue().orElseThrow();
        assertThat(links.opens(token(first))).isFalse();
        assertThat(links.opens(token(second))).isTrue();
        database.sql("UPDATE setup_link SET created_at = created_at - INTERVAL 24 HOUR - INTERVAL 1 SECOND")
                .update();
        assertThat(links.opens(token(second))).isFalse();
        for (String link : new String[] {first, second, "/setup?token=guessed", "/setup"}) {
            open(link);
            assertThat(heading()).as(link).isEqualTo("This link does not work");
            assertThat($(Button.class).all()).isEmpty();
        }
    }

    @Test
    void keepsOnlyAHashOfTheLink() {
        String link = links.issue().orElseThrow();
        assertThat(database.sql("SELECT token_hash FROM setup_link WHERE used_at IS NULL")
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(token(link));
    }

    /** Makes an administrator by a new link, which is answered. */
    private String signUp(String username) {
        String link = links.issue().orElseThrow();
        open(link);
        assertThat(heading()).isEqualTo("Create the first administrator account");
        fill(username, PASSWORD);
        return link;
    }

    private void fill(String username, String password) {
        test($(TextField.class).single()).setValue(username);
        test($(PasswordField.class).single()).setValue(password);
        test($(Button.class).single()).click();
    }

    private ResultActions signIn(String username, String password) throws Exception {
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build()
                .perform(formLogin("/login").user(username).password(password));
    }

    private long count(String table) {
        return database.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }

    private String heading() {
        return $(H1.class).single().getText();
    }

    private String page() {
        return UI.getCurrent().getElement().getTextRecursively();
    }

    private static void open(String address) {
        Location location = new Location(address.substring(1));
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private static String token(String link) {
        return link.substring(link.indexOf('=') + 1);
    }
}
