package org.planonapage.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.planonapage.FreePort;
import org.planonapage.TestPack;
import org.planonapage.exchange.PackImporter;
import org.planonapage.programme.DemoRights;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Who comes to see the link of an invitation, with a real mail server of the test's own. */
@SpringBootTest
class InvitationMailTest {

    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(FreePort.find(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private Invitations invitations;

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @Autowired
    private JdbcClient database;

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

    private InvitationLink invite(String name, @Nullable String email) {
        TestPack.of("invitationshire").load(importer);
        rights.grantAll();
        return invitations.invite(
                Username.parse(name), new DisplayName("Jane Doe"), email == null ? null : new Email(email));
    }

    @Test
    @WithMockUser("manager")
    void mailsTheLinkOfAManagerAndShowsItToNobody() throws Exception {
        InvitationLink link = invite("mailed.one", "jane@example.gov.uk");
        assertThat(link.path()).isEmpty();
        assertThat(link.sent()).isEqualTo(new Email("jane@example.gov.uk"));
        String letter = GreenMailUtil.getBody(SERVER.getReceivedMessages()[SERVER.getReceivedMessages().length - 1]);
        assertThat(letter)
                .contains("Dear Jane Doe", "mailed.one", "https://plan.example.gov.uk/invitation?token")
                .doesNotContain("manager");
    }

    @Test
    @WithMockUser("manager")
    void asksAManagerForTheAddress() {
        assertThatThrownBy(() -> invite("mailed.two", null))
                .isInstanceOf(AccountRefusedException.class)
                .hasMessage("Enter an e-mail address. The link is sent to it.");
    }

    @Test
    @WithMockUser("admin")
    void showsTheAdministratorTheLink() {
        assertThat(invite("shown.one", null).path()).startsWith("/invitation?token=");
    }

    @Test
    @WithMockUser("manager")
    void makesNoAccountWhenTheLetterCannotBeSent() {
        SERVER.stop();
        try {
            assertThatThrownBy(() -> invite("mailed.three", "three@example.gov.uk"))
                    .hasMessageStartingWith("The e-mail could not be sent");
        } finally {
            SERVER.start();
        }
        assertThat(database.sql("SELECT COUNT(*) FROM account WHERE username = 'mailed.three'")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
