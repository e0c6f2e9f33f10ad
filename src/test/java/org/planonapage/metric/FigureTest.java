package org.planonapage.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.quantity.MetricUnit;

class FigureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PERCENT | FIGURE         | 9 | 10 |      |         | 90.0%
                    PERCENT | FIGURE         | 1 | 3  | 33.3 |         | 33.3%
                    PERCENT | FIGURE         |   |    | 97.6 |         | 97.6%
                    PERCENT | FIGURE         | 0 | 0  |      |         | no value (0 of 0)
                    RATIO   | FIGURE         | 9 | 4  |      |         | 2.3
                    COUNT   | FIGURE         |   |    | 0    |         | 0.0
                    COUNT   | SUPPRESSED     |   |    |      |         | withheld
                    COUNT   | NOT_APPLICABLE |   |    |      |         | not applicable
                    PERCENT | WORDS          |   |    |      | over 60% | over 60%
                    """)
    void printsWhatWasPublished(
            MetricUnit unit, FigureState state, BigDecimal numerator, BigDecimal denominator, BigDecimal value, String words, String printed) {
        assertThat(new Figure(unit, state, numerator, denominator, value, words).print(1)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PERCENT | FIGURE     | 11 | 10 |      |   | above the denominator
                    PERCENT | FIGURE     | 3  | 0  |      |   | 3 over 0 has no meaning
                    COUNT   | FIGURE     | 3  | 0  |      |   | 3 over 0 has no meaning
                    PERCENT | FIGURE     | 9  |    |      |   | go together
                    PERCENT | FIGURE     | 9  | 10 | 80   |   | does not agree
                    PERCENT | FIGURE     | 0  | 0  | 0    |   | does not agree
                    PERCENT | FIGURE     |    |    | 101  |   | between 0 and 100
                    PERCENT | FIGURE     |    |    | -1   |   | between 0 and 100
                    COUNT   | FIGURE     |    |    |      |   | A figure has a value
                    COUNT   | SUPPRESSED |    |    | 3    |   | Only the state
                    COUNT   | WORDS      |    |    |      |   | Words stand
                    COUNT   | FIGURE     |    |    | 1    | x | Words stand
                    """)
    void refusesWhatDoesNotGoTogether(
            MetricUnit unit, FigureState state, BigDecimal numerator, BigDecimal denominator, BigDecimal value, String words, String sentence) {
        assertThatThrownBy(() -> new Figure(unit, state, numerator, denominator, value, words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }
}
