package org.planonapage.spc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.rating.Comparator;
import org.planonapage.rating.TargetRule;

class XmrSentenceTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "10                            | Within its normal range.",
                "10 18                         | Above the normal range: a real change.",
                "10 2                          | Below the normal range: a real change.",
                "10 11 10.9 10.8 10.7 9.5 9.4 9.3 | 7 falling points in a row are a real change.",
                "10 9 9.2 9.4 9.6 10.4 10.5 10.6 10.7 | 8 rising points in a row are a real change.",
                "10 16 11 16 | 2 of 3 points in a row close to the upper edge of the normal range, or beyond it, are a"
                        + " real change.",
                "10 4 4 4 | 3 points in a row close to the lower edge of the normal range, or beyond it, are a real"
                        + " change.",
                "10 11 10.5 11 10.5 11 10.5 11 | 7 points in a row above the average are a real change.",
                "10 9 9.5 9 9.5 9 9.5 9        | 7 points in a row below the average are a real change.",
            })
    void saysWhetherTheLastPointIsARealChange(String figures, String sentence) {
        assertThat(XmrSentence.of(Figures.afterBase(figures))).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "''      | No figures yet.",
                "5       | One figure is too few to show a real change.",
                "5 5 5 5 | These figures do not vary, so there is no normal range.",
            })
    void saysWhyItCannotTell(String figures, String sentence) {
        assertThat(XmrSentence.of(Figures.chart(figures))).isEqualTo(sentence);
    }

    @ParameterizedTest(name = "{0}, latest {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "1  | 10 | Without a change it should keep meeting the target.",
                "10 | 10 | Normal variation means that the target may be met one month and missed the next.",
                "19 | 10 | Without a change it will miss the target: the normal range does not reach it.",
                "19 | 18 | The latest change points the other way, so it is too soon to tell whether the target will be"
                        + " met.",
            })
    void saysWhatTheProcessMakesOfATarget(BigDecimal target, String latest, String sentence) {
        TargetRule rule = new TargetRule(Comparator.AT_LEAST, target, null, null);
        assertThat(XmrSentence.outlook(Figures.afterBase("10 " + latest), rule)).isEqualTo(sentence);
    }

    @Test
    void leavesTheTargetToBeJudgedDirectlyWithoutLimits() {
        TargetRule rule = new TargetRule(Comparator.AT_LEAST, new BigDecimal("100"), null, null);
        assertThat(XmrSentence.outlook(Figures.chart("100 100 100"), rule))
                .isEqualTo(
                        "There is no normal range to compare with the target. Compare the figures with the target directly.");
    }

    @Test
    void warnsOfTrialLimitsAndOfNothingElse() {
        assertThat(XmrSentence.caution(Figures.chart("1 2 1 2").groups().getFirst()))
                .contains("Early normal range: it is based on 4 points, fewer than 13.");
        assertThat(XmrSentence.caution(Figures.afterBase("10").groups().getFirst()))
                .isEmpty();
        assertThat(XmrSentence.caution(Figures.chart("1 1 1").groups().getFirst()))
                .isEmpty();
    }
}
