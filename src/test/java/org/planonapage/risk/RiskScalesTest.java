package org.planonapage.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.Outcome;
import org.planonapage.drafts.Outcome.Refused;
import org.planonapage.drafts.Outcome.Saved;
import org.planonapage.exchange.PackImporter;
import org.planonapage.links.ProgrammeId;
import org.planonapage.metric.MetricPack;
import org.planonapage.programme.ClosedProgrammeException;
import org.planonapage.programme.DemoRights;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;

@SpringBootTest
@WithMockUser("manager")
class RiskScalesTest {

    @Autowired
    private RiskScales scales;

    @Autowired
    private RiskRegister register;

    @Autowired
    private PackImporter importer;

    @Autowired
    private DemoRights rights;

    /** Each test has a programme of its own: what is written stays. */
    private ProgrammeId shire;

    @BeforeEach
    void load() {
        shire = new ProgrammeId("scale-" + UUID.randomUUID().toString().substring(0, 8));
        RiskPack.running(shire.value()).load(importer);
        rights.grantAll();
    }

    @Test
    void beginsAsTheLastScale() {
        ScalePage page = scales.page(shire);
        assertThat(page.next()).isEqualTo(2);
        assertThat(page.now().get("likelihood")).isEqualTo("Rare; Unlikely; Possible; Likely; Certain");
        assertThat(page.now().get("appetite")).isEqualTo("9");
    }

    @Test
    void beginsAsTheUsualOneWhereTheCouncilHasNone() {
        ProgrammeId without = new ProgrammeId("scaleless");
        MetricPack.of(without.value())
                .file("programme", "name,title,council", "scaleless,Better Services,Testshire Council")
                .load(importer);
        rights.grantAll();
        ScalePage page = scales.page(without);
        assertThat(page.next()).isEqualTo(1);
        assertThat(page.typed(page.now()).scale().bands()).isEqualTo(Scale.USUAL.bands());
    }

    @Test
    void leavesLevelsAndBandsOfScoresThatWereGiven() {
        RiskScore before = score();
        assertThat(save(scales.page(shire)
                        .now()
                        .with("bands", "Low from 1 every 12 months; High from 5 every 3 months")))
                .isEqualTo(new Saved());
        assertThat(register.register(shire).scale().number()).isEqualTo(2);
        assertThat(score()).isEqualTo(before);
    }

    @Test
    void holdsScoresThatWereGivenAgainstTheNewAppetite() {
        assertThat(score().value()).isEqualTo(16);
        assertThat(save(scales.page(shire).now().with("appetite", "20"))).isEqualTo(new Saved());
        assertThat(score().isAboveAppetite()).isFalse();
        assertThat(save(scales.page(shire).now().with("appetite", "4"))).isEqualTo(new Saved());
        assertThat(score().isAboveAppetite()).isTrue();
        assertThat(score().scale().number()).isEqualTo(1);
        assertThat(RegisterSentence.of(register.register(shire)).rest()).doesNotContain("older scale");
    }

    @Test
    void saysTheSameInRegisterRowsAndForm() {
        assertThat(save(scales.page(shire).now().with("appetite", "4"))).isEqualTo(new Saved());
        RiskSheet sheet = register.register(shire);
        assertThat(sheet.rows().stream()
                        .filter(RiskRow::isOpen)
                        .filter(row -> row.current().isPresent()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.isAboveAppetite())
                        .isEqualTo(sheet.scale()
                                .isAbove(row.current().orElseThrow().value())));
    }

    @Test
    void leavesAScoreOfOtherWeightsToItsOwnAppetite() {
        assertThat(save(scales.page(shire)
                        .now()
                        .with("impact", "Minor = 1; Moderate = 2; Serious = 4; Major = 8; Severe = 16")
                        .with("appetite", "40")))
                .isEqualTo(new Saved());
        assertThat(score().scale().appetite()).isEqualTo(9);
        assertThat(score().isAboveAppetite()).isTrue();
        assertThat(RegisterSentence.of(register.register(shire)).rest()).contains("scored on an older scale");
    }

    @Test
    void writesTheSameScaleOnce() {
        Fields now = scales.page(shire).now();
        Fields typed = now.with("appetite", "4").with("note", "The board decided it.");
        assertThat(scales.save(shire, now, typed)).isEqualTo(new Saved());
        assertThat(scales.save(shire, now, typed)).isEqualTo(new Saved());
        assertThat(register.register(shire).scale().number()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "likelihood | Rare; Likely | likelihood",
                "bands | '' | bands",
                "bands | Low from 3 every 12 months; High from 10 every 3 months | bands",
                "cells | 9 x 9 High | cells",
                "appetite | 99 | appetite",
                "appetite | nine | appetite"
            })
    void refusesAtItsFieldWhatIsNoScale(String field, String text, String at) {
        assertThat(save(scales.page(shire).now().with(field, text)))
                .asInstanceOf(type(Refused.class))
                .satisfies(refused -> assertThat(refused.mistakes()).anySatisfy(mistake -> {
                    assertThat(mistake.field()).isEqualTo(at);
                    assertThat(mistake.sentence()).isNotBlank();
                }));
        assertThat(register.register(shire).scale().number()).isEqualTo(1);
    }

    @Test
    void writesNothingToAProgrammeThatHasEnded() {
        ProgrammeId ended = new ProgrammeId("scale-ended");
        RiskPack.full(ended.value()).load(importer);
        rights.grantAll();
        assertThatThrownBy(() -> scales.page(ended)).isInstanceOf(ClosedProgrammeException.class);
    }

    private Outcome save(Fields typed) {
        return scales.save(shire, scales.page(shire).now(), typed);
    }

    private RiskScore score() {
        return register.risk(shire, "R1").risk().current().orElseThrow();
    }
}
