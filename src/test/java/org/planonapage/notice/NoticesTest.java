package org.planonapage.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.TestPack;
import org.planonapage.exchange.PackImporter;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.DemoRights;
import org.planonapage.programme.Right;
import org.planonapage.programme.Rights;
import org.planonapage.security.Username;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringBootTest
@RecordApplicationEvents
@WithMockUser("risk")
class NoticesTest {

    private static final ProgrammeId SHIRE = new ProgrammeId("tellshire");
    private static final Set<Username> MANAGER = Set.of(new Username("manager"));

    @Autowired
    private Notices notices;

    @Autowired
    private Rights rights;

    @Autowired
    private DemoRights demo;

    @Autowired
    private PackImporter importer;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void load() {
        TestPack.of(SHIRE.value()).load(importer);
        demo.grantAll();
        database.sql("DELETE FROM notice WHERE programme = 'tellshire'").update();
    }

    @Test
    void tellsTheAccountAndNobodyElse() {
        notices.tell(SHIRE, MANAGER, "R1 was escalated", "risks/R1");
        assertThat(notices.mine(SHIRE, 1).notices()).isEmpty();
        signIn("manager");
        assertThat(notices.mine(SHIRE, 1).notices()).singleElement().satisfies(notice -> {
            assertThat(notice.sentence()).isEqualTo("R1 was escalated");
            assertThat(notice.path()).isEqualTo("risks/R1");
            assertThat(notice.read()).isFalse();
        });
        assertThat(notices.unread(SHIRE)).isEqualTo(1);
    }

    @Test
    void tellsOthersSoThatMailCanCarryIt() {
        notices.tell(SHIRE, MANAGER, "R1 was escalated", "risks/R1");
        assertThat(events.stream(NoticeGiven.class))
                .containsExactly(new NoticeGiven(SHIRE, new Username("manager"), "R1 was escalated", "risks/R1"));
    }

    @Test
    void doesNotTellWhoeverDidIt() {
        signIn("manager");
        notices.tell(SHIRE, MANAGER, "R1 was escalated", "risks/R1");
        assertThat(notices.unread(SHIRE)).isZero();
    }

    @Test
    void passesOverAnAccountThatThereIsNot() {
        notices.tell(SHIRE, Set.of(new Username("nobody-here")), "R1 was escalated", "risks/R1");
        assertThat(events.stream(NoticeGiven.class)).isEmpty();
    }

    @Test
    void isReadOnceItIsOpenedByItsOwnReader() {
        notices.tell(SHIRE, MANAGER, "R1 was escalated", "risks/R1");
        signIn("manager");
        long id = notices.mine(SHIRE, 1).notices().getFirst().id();
        signIn("risk");
        notices.read(SHIRE, id);
        signIn("manager");
        assertThat(notices.unread(SHIRE)).isEqualTo(1);
        notices.read(SHIRE, id);
        assertThat(notices.unread(SHIRE)).isZero();
        assertThat(notices.mine(SHIRE, 1).notices().getFirst().read()).isTrue();
    }

    @Test
    void listsTheLatestFirstInPages() {
        IntStream.rangeClosed(1, 45).forEach(number -> notices.tell(SHIRE, MANAGER, "Notice " + number, "risks/R1"));
        signIn("manager");
        NoticePage first = notices.mine(SHIRE, 1);
        assertThat(first.notices()).hasSize(20);
        assertThat(first.notices().getFirst().sentence()).isEqualTo("Notice 45");
        assertThat(first.of()).isEqualTo(3);
        assertThat(notices.mine(SHIRE, 3).notices()).hasSize(5);
        assertThat(notices.mine(SHIRE, 99).number()).isEqualTo(3);
        notices.readAll(SHIRE);
        assertThat(notices.unread(SHIRE)).isZero();
    }

    @Test
    void shortensASentenceThatIsTooLong() {
        notices.tell(SHIRE, MANAGER, "x".repeat(2000), "risks/R1");
        signIn("manager");
        assertThat(notices.mine(SHIRE, 1).notices().getFirst().sentence())
                .hasSize(600)
                .endsWith("…");
    }

    @Test
    void knowsWhoHasARight() {
        assertThat(rights.holders(Right.MANAGE, SHIRE)).containsExactlyElementsOf(MANAGER);
        assertThat(rights.holders(Right.WRITE_OWN_RISKS, SHIRE))
                .extracting(Username::value)
                .containsExactlyElementsOf(List.of("manager", "risk"));
    }

    private static void signIn(String account) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(account, "", new String[0]));
    }
}
