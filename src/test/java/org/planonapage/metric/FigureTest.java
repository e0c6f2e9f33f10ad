package org.planonapage.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.quantity.MetricUnit;

class FigureTest {

    @ParameterizedTest(name = "{0} {1} over {2}, stated {3}: {5}")
    @CsvSource({
        "PERCENT, 906, 1020, , 1, 88.8%",
        "PERCENT, 906, 1020, 88.8, 1, 88.8%",
        "PERCENT, 1, 3, 33.33, 0, 33%",
        "PERCENT, , , 97.6, 1, 97.6%",
        "PERCENT, 0, 12, , 0, 0%",
        "PERCENT, 0, 0, , 1, no value (0 of 0)",
        "PERCENT, , , 0, 0, 0%",
        "PERCENT, , , 88.75, 1, 88.8%",
        "RATIO, 337055, 21111.4, , 1, 16.0",
        "COUNT, , , 2633, 0, '2,633'",
        "PERCENT_CHANGE, , , 40, 0, +40%",
        "PERCENT_CHANGE, , , -12.5, 1, −12.5%",
        "FTE, , , -6.1, 1, −6.1 FTE",
        "POUNDS, , , 3500000, 0, '£3,500,000'"
    })
    void printsWhatWasPublished(
            MetricUnit unit,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal stated,
            int decimals,
            String printed) {
        assertThat(new Figure(unit, FigureState.FIGURE, numerator, denominator, stated, null).print(decimals))
                .isEqualTo(printed);
    }

    @Test
    void keepsTheQuotientExactBeyondWhatIsStated() {
        Figure figure = new Figure(
                MetricUnit.PERCENT,
                FigureState.FIGURE,
                BigDecimal.valueOf(906),
                BigDecimal.valueOf(1020),
                new BigDecimal("88.8"),
                null);
        assertThat(figure.value().orElseThrow()).isGreaterThan(new BigDecimal("88.8235294117647"));
    }

    @Test
    void hasNoValueOfNothingOfNothing() {
        Figure figure =
                new Figure(MetricUnit.PERCENT, FigureState.FIGURE, BigDecimal.ZERO, BigDecimal.ZERO, null, null);
        assertThat(figure.value()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"SUPPRESSED, , withheld", "NOT_APPLICABLE, , not applicable", "WORDS, over 60%, over 60%"})
    void keepsWhatIsNoNumberAsWhatItIs(FigureState state, @Nullable String words, String printed) {
        Figure figure = new Figure(MetricUnit.PERCENT, state, null, null, null, words);
        assertThat(figure.value()).isEmpty();
        assertThat(figure.print(1)).isEqualTo(printed);
    }

    @ParameterizedTest(name = "{0} {1} {2}/{3} = {4} “{5}”")
    @CsvSource({
        "PERCENT, FIGURE, , , , , 'Enter a value, or a numerator and a denominator'",
        "PERCENT, FIGURE, 5, , , , Enter both a numerator and a denominator",
        "PERCENT, FIGURE, , 5, 80, , Enter both a numerator and a denominator",
        "PERCENT, FIGURE, 6, 5, , , The numerator 6 is above the denominator 5",
        "PERCENT, FIGURE, 1, 0, , , 1 over 0 has no meaning",
        "PERCENT, FIGURE, -1, 5, , , of 0 or more",
        "PERCENT, FIGURE, 0, 0, 0, , does not agree with its numerator over its denominator",
        "PERCENT, FIGURE, 906, 1020, 88.9, , does not agree with its numerator over its denominator (88.8235)",
        "PERCENT, FIGURE, , , 100.1, , Enter a percentage between 0 and 100",
        "PERCENT, FIGURE, , , -0.1, , Enter a percentage between 0 and 100",
        "COUNT, FIGURE, 5, 10, , , A count has no numerator and denominator",
        "PERCENT_CHANGE, FIGURE, 5, 10, , , A percent change has no numerator and denominator",
        "PERCENT, WORDS, , , , , Enter words only if the state is",
        "PERCENT, FIGURE, , , 5, over 5, Enter words only if the state is",
        "PERCENT, WORDS, , , 60, over 60%, Only the state “figure” has numbers",
        "PERCENT, SUPPRESSED, 3, 10, , , Only the state “figure” has numbers"
    })
    void refusesPartsThatDoNotGoTogether(
            MetricUnit unit,
            FigureState state,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable BigDecimal stated,
            @Nullable String words,
            String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Figure(unit, state, numerator, denominator, stated, words))
                .withMessageContaining(sentence);
    }
}
