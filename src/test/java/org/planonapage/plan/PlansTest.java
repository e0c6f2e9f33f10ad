package org.planonapage.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.planonapage.Selects;
import org.planonapage.exchange.PackImporter;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.ReferenceCard;
import org.planonapage.metric.Metrics;
import org.planonapage.programme.BodyRow;
import org.planonapage.programme.DemoRights;
import org.planonapage.programme.Programmes;
import org.planonapage.programme.RemitRow;
import org.planonapage.security.DemoAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@WithMockUser("member")
class PlansTest {

    private static final ProgrammeId SHIRE = new ProgrammeId("draftshire");

    /** Of the dearest page. */
    private static final long MOST_SELECTS = 45;

    @Autowired
    private Plans plans;

    @Autowired
    private Metrics metrics;

    @Autowired
    private Programmes programmes;

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void load() {
        PlanPack.withSecretDraft(SHIRE.value()).load(importer);
        rights.grantAll();
    }

    @Test
    void hidesADraftThatWasPutBeforeNobodyFromMembers() {
        assertThat(plans.editions(SHIRE).editions())
                .extracting(EditionRow::code)
                .containsExactly("one");
        assertThat(plans.plan(SHIRE, null).editions()).isEqualTo(1);
        assertThatThrownBy(() -> plans.plan(SHIRE, "next"))
                .isInstanceOf(UnknownEditionException.class)
                .hasMessage("There is no edition “next” of this plan; the page of its editions lists those there are.");
        assertThatThrownBy(() -> plans.theme(SHIRE, "next", "1")).isInstanceOf(UnknownEditionException.class);
        assertThatThrownBy(() -> plans.action(SHIRE, "next", "1.1")).isInstanceOf(UnknownEditionException.class);
    }

    @Test
    void hidesItAlsoWhereSomethingElseLeadsToIt() {
        assertThat(aboveTheMetric()).containsExactly("1 Practice");
        assertThat(overseen()).containsExactly("1 Practice");
    }

    @ParameterizedTest
    @EnumSource(
            value = DemoAccount.class,
            names = {"BOARD", "LEAD", "RISK", "DATA", "MANAGER"})
    void showsItToWhoeverReadsTheUnpublished(DemoAccount account) {
        SecurityContextHolder.setContext(
                new SecurityContextImpl(new TestingAuthenticationToken(account.username(), "", List.of())));
        assertThat(plans.editions(SHIRE).editions())
                .extracting(EditionRow::code)
                .containsExactlyInAnyOrder("one", "next");
        assertThat(plans.theme(SHIRE, "next", "1").theme().title()).isEqualTo("Secret");
        assertThat(plans.action(SHIRE, "next", "1.1").action().text()).isEqualTo("Do it in secret");
        assertThat(aboveTheMetric()).contains("1 Secret");
        assertThat(overseen()).contains("1 Secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "theme", "action", "editions"})
    void asksNoMoreOftenForTenTimesTheRows(String page) {
        long few = costOf(page, "plan-few", 2);
        long many = costOf(page, "plan-many", 20);
        assertThat(many).as(page).isEqualTo(few).isLessThanOrEqualTo(MOST_SELECTS);
    }

    private long costOf(String page, String programme, int count) {
        PlanPack.many(programme, count).load(importer);
        rights.grantAll();
        ProgrammeId id = new ProgrammeId(programme);
        assertThat(plans.plan(id, null).actions()).hasSize(count);
        return Selects.of(database, () -> read(page).accept(id));
    }

    private Consumer<ProgrammeId> read(String page) {
        return switch (page) {
            case "plan" -> id -> plans.plan(id, null);
            case "theme" -> id -> plans.theme(id, null, "1");
            case "action" -> id -> plans.action(id, null, "1.1");
            default -> plans::editions;
        };
    }

    private List<String> aboveTheMetric() {
        return metrics.metric(SHIRE, "m1", null).above().stream()
                .map(ReferenceCard::title)
                .toList();
    }

    private List<String> overseen() {
        return programmes.organisation(SHIRE).bodies().stream()
                .map(BodyRow::remits)
                .flatMap(List::stream)
                .map(RemitRow::about)
                .map(ReferenceCard::title)
                .toList();
    }
}
