package org.planonapage.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetRuleTest {

    @ParameterizedTest
    @CsvSource({
        "AT_MOST,100,,40,true",
        "AT_MOST,100,,100,true",
        "AT_MOST,100,,100.000001,false",
        "AT_LEAST,69,,74,true",
        "AT_LEAST,69,,69,true",
        "AT_LEAST,69,,68.9,false",
        "BETWEEN,10,20,10,true",
        "BETWEEN,10,20,20,true",
        "BETWEEN,10,20,20.1,false"
    })
    void judgesAFigure(Comparator comparator, BigDecimal value, BigDecimal upper, BigDecimal figure, boolean met) {
        assertThat(new TargetRule(comparator, value, upper, null).isMetBy(figure)).contains(met);
    }

    @Test
    void judgesNoFigureAgainstWords() {
        assertThat(new TargetRule(Comparator.WORDS, null, null, "Every referrer is told").isMetBy(BigDecimal.ONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"WORDS,1,,x", "WORDS,,,", "AT_MOST,,,", "AT_MOST,1,2,", "BETWEEN,1,,", "BETWEEN,2,1,", "AT_LEAST,1,,x"})
    void refusesPartsThatDoNotFit(Comparator comparator, BigDecimal value, BigDecimal upper, String words) {
        assertThatThrownBy(() -> new TargetRule(comparator, value, upper, words)).isInstanceOf(IllegalArgumentException.class);
    }
}
