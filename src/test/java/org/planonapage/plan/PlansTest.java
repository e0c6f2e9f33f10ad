package org.planonapage.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.planonapage.exchange.PackImporter;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.ReferenceCard;
import org.planonapage.metric.Choice;
import org.planonapage.metric.Metrics;
import org.planonapage.programme.BodyRow;
import org.planonapage.programme.DemoRights;
import org.planonapage.programme.Programmes;
import org.planonapage.programme.RemitRow;
import org.planonapage.security.DemoAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@WithMockUser("member")
class PlansTest {

    private static final ProgrammeId SHIRE = new ProgrammeId("draftshire");

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
                .hasMessage("There is no edition “next” of this plan. See all editions of the plan.");
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

    private List<String> aboveTheMetric() {
        return metrics.metric(SHIRE, "m1", Choice.NONE).above().stream()
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
