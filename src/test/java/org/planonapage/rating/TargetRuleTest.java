package org.planonapage.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetRuleTest {

    @ParameterizedTest(name = "{3} of {0} {1} to {2}: {4}")
    @CsvSource({
        "AT_MOST, 100, , 100, true",
        "AT_MOST, 100, , 100.000001, false",
        "AT_MOST, 100, , 0, true",
        "AT_LEAST, 95, , 95.0, true",
        "AT_LEAST, 95, , 94.999999, false",
        "BETWEEN, 10, 20, 10, true",
        "BETWEEN, 10, 20, 20, true",
        "BETWEEN, 10, 20, 9.999999, false",
        "BETWEEN, 10, 20, 20.000001, false"
    })
    void isMetOnItsLimitAndNotBeyond(
            Comparator comparator, BigDecimal value, @Nullable BigDecimal upper, BigDecimal figure, boolean met) {
        assertThat(new TargetRule(comparator, value, upper, null).isMetBy(figure))
                .contains(met);
    }

    @Test
    void saysNothingOfAFigureWhenItIsInWords() {
        TargetRule rule = new TargetRule(Comparator.WORDS, null, null, "every referrer is told the outcome");
        assertThat(rule.isMetBy(BigDecimal.ONE)).isEmpty();
        assertThat(rule.inWords(BigDecimal::toPlainString)).isEqualTo("every referrer is told the outcome");
    }

    @ParameterizedTest
    @CsvSource({"AT_MOST, 100, , at most 100", "AT_LEAST, 95, , at least 95", "BETWEEN, 10, 20, between 10 and 20"})
    void readsAsWords(Comparator comparator, BigDecimal value, @Nullable BigDecimal upper, String words) {
        assertThat(new TargetRule(comparator, value, upper, null).inWords(BigDecimal::toPlainString))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "WORDS, , , , A target in words has words",
        "WORDS, 5, , told, A target in words has words",
        "AT_MOST, , , , has a value",
        "AT_MOST, 5, , told, has a value",
        "AT_MOST, 5, 6, , Only a target “between” has an upper",
        "BETWEEN, 5, , , Only a target “between” has an upper",
        "BETWEEN, 5, 5, , must be higher than its value",
        "BETWEEN, 6, 5, , must be higher than its value"
    })
    void refusesPartsThatDoNotFit(
            Comparator comparator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal upper,
            @Nullable String words,
            String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TargetRule(comparator, value, upper, words))
                .withMessageContaining(sentence);
    }
}
