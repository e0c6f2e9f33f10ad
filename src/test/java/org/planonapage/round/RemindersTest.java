package org.planonapage.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.FreePort;
import org.planonapage.exchange.PackImporter;
import org.planonapage.links.ProgrammeId;
import org.planonapage.mail.Mail;
import org.planonapage.plan.RunningPack;
import org.planonapage.programme.DemoRights;
import org.planonapage.quantity.Dates;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Against a real mail server of the test's own. */
@SpringBootTest
@WithMockUser("manager")
class RemindersTest {

    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(FreePort.find(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final LocalDate TODAY = LocalDate.now(Clock.system(Dates.LONDON));

    /** Counts up, so that each test has a programme of its own. */
    private static int programmes;

    @Autowired
    private Reminders reminders;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Mail mail;

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @Autowired
    private JdbcClient database;

    private ProgrammeId shire = new ProgrammeId("remindershire");

    @DynamicPropertySource
    static void start(DynamicPropertyRegistry properties) {
        SERVER.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> SERVER.getSmtp().getPort());
        properties.add("plan.mail.from", () -> "plan@example.gov.uk");
        properties.add("plan.mail.address", () -> "https://plan.example.gov.uk/");
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @BeforeEach
    void load() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
        database.sql("UPDATE round SET published_by = 'test', published_at = NOW(6) WHERE published_at IS NULL")
                .update();
        shire = new ProgrammeId("remindershire-" + ++programmes);
        RunningPack.of(shire.value()).load(importer);
        rights.grantAll();
        database.sql("""
                        INSERT INTO post_holding (account_id, programme, post_code, since)
                        SELECT id, ?, 'head', '2020-01-01' FROM account WHERE username = 'lead'""").param(shire.value()).update();
        database.sql("UPDATE account SET email = NULL").update();
        database.sql("UPDATE account SET email = 'lead@example.gov.uk' WHERE username = 'lead'")
                .update();
    }

    @Test
    void tellsWhatIsOwedByWhenAndWhere() throws Exception {
        rounds.open(shire, "board", TODAY.plusDays(20), TODAY.plusDays(2), "");
        reminders.look();
        assertThat(letters()).singleElement().satisfies(letter -> {
            assertThat(letter.getSubject())
                    .startsWith("You have 2 things to submit for the ")
                    .endsWith("due in 2 days");
            assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("lead@example.gov.uk");
            assertThat(GreenMailUtil.getBody(letter))
                    .contains("Rating: 1.1 Assess in time", "https://plan.example.gov.uk/" + shire.value() + "/round")
                    .doesNotContain("Recruit");
        });
    }

    @Test
    void goesOnceHoweverOftenItIsLooked() {
        rounds.open(shire, "board", TODAY.plusDays(20), TODAY.plusDays(2), "");
        reminders.look();
        reminders.look();
        assertThat(letters()).hasSize(1);
        assertThat(rounds.sheet(shire).reminded()).startsWith("One person was reminded by mail, last on ");
    }

    @Test
    void isSilentUntilThreeDaysBefore() {
        rounds.open(shire, "board", TODAY.plusDays(20), TODAY.plusDays(4), "");
        reminders.look();
        assertThat(letters()).isEmpty();
    }

    @Test
    void goesToNobodyWithoutAnAddress() {
        database.sql("UPDATE account SET email = NULL").update();
        rounds.open(shire, "board", TODAY.plusDays(20), TODAY, "");
        reminders.look();
        assertThat(letters()).isEmpty();
    }

    @Test
    void saysOnThePageAndToTheAdministratorWhatCouldNotBeSentAndTriesAgain() {
        rounds.open(shire, "board", TODAY.plusDays(20), TODAY, "");
        SERVER.stop();
        try {
            reminders.look();
        } finally {
            SERVER.start();
        }
        assertThat(rounds.sheet(shire).reminded()).startsWith("A reminder could not be sent: ");
        assertThat(mail.state().failure()).isNotBlank();
        reminders.look();
        assertThat(letters()).hasSize(1);
        assertThat(mail.state().failure()).isNull();
    }

    private static List<MimeMessage> letters() {
        return List.of(SERVER.getReceivedMessages());
    }
}
