package org.planonapage.drafts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.planonapage.TestPack;
import org.planonapage.exchange.PackImporter;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.DemoRights;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@WithMockUser("risk")
class DraftsTest {

    private static final ProgrammeId SHIRE = new ProgrammeId("draftsshire");
    private static final FormKey KEY = new FormKey(SHIRE, "risks/R1/review");
    private static final Fields READ = new Fields(Map.of("reason", ""));

    @Autowired
    private Drafts drafts;

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void load() {
        TestPack.of(SHIRE.value()).load(importer);
        rights.grantAll();
        database.sql("DELETE FROM kept_draft WHERE programme = 'draftsshire'").update();
    }

    @Test
    void keepsWhatWasTypedWordForWordAndInItsOrder() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("z", "Two\nlines, “quoted”, ø, \\ and \"");
        texts.put("a", "  blanks  ");
        drafts.keep(KEY, READ, new Fields(texts));
        Draft kept = drafts.find(KEY).orElseThrow();
        assertThat(kept.read()).isEqualTo(READ);
        assertThat(kept.typed().texts()).containsExactlyEntriesOf(texts);
    }

    @Test
    void keepsTheLastOfEachFormOnly() {
        drafts.keep(KEY, READ, READ.with("reason", "First"));
        drafts.keep(KEY, READ, READ.with("reason", "Second"));
        assertThat(drafts.find(KEY).orElseThrow().typed().get("reason")).isEqualTo("Second");
        assertThat(drafts.begun(SHIRE)).containsExactly("risks/R1/review");
    }

    @Test
    void offersItToTheSameAccountOnly() {
        drafts.keep(KEY, READ, READ.with("reason", "Mine"));
        signIn("manager");
        assertThat(drafts.find(KEY)).isEmpty();
        assertThat(drafts.begun(SHIRE)).isEmpty();
        drafts.forget(KEY);
        signIn("risk");
        assertThat(drafts.find(KEY)).isPresent();
    }

    @Test
    void offersNothingThatIsOlderThanThirtyDays() {
        drafts.keep(KEY, READ, READ.with("reason", "Long ago"));
        age(29);
        assertThat(drafts.find(KEY)).isPresent();
        age(2);
        assertThat(drafts.find(KEY)).isEmpty();
        assertThat(drafts.begun(SHIRE)).isEmpty();
    }

    @Test
    void forgets() {
        drafts.keep(KEY, READ, READ.with("reason", "Mine"));
        drafts.forget(KEY);
        assertThat(drafts.find(KEY)).isEmpty();
    }

    @Test
    void keepsNothingForWhoeverMayNotReadTheProgramme() {
        signIn("stranger");
        assertThatThrownBy(() -> drafts.keep(KEY, READ, READ)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> drafts.find(KEY)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> drafts.forget(KEY)).isInstanceOf(AccessDeniedException.class);
    }

    private void age(int days) {
        database.sql(
                        "UPDATE kept_draft SET kept_at = kept_at - INTERVAL ? DAY - INTERVAL 1 MINUTE WHERE programme = 'draftsshire'")
                .param(days)
                .update();
    }

    private static void signIn(String account) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(account, "", new String[0]));
    }
}
