package org.planonapage.spc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.quantity.MetricUnit;

class LimitsTest {

    /** Each base alternates around its mean; the reach is 2.66 times the step. */
    @ParameterizedTest(name = "{0} in {1}: {2} to {3}")
    @CsvSource({
        "98 100,   PERCENT,        93.68,  100",
        "1 3,      PERCENT,        0,      7.32",
        "40 60,    PERCENT,        0,      100",
        "50 52,    PERCENT,        45.68,  56.32",
        "102 106,  PERCENT,        93.36,  114.64",
        "1 3,      COUNT,          -3.32,  7.32",
        "98 100,   COUNT,          93.68,  104.32",
        "-3 -1,    PERCENT_CHANGE, -7.32,  3.32",
    })
    void areDrawnNoFurtherThanAShareCanGo(String pair, MetricUnit unit, BigDecimal lower, BigDecimal upper) {
        XmrGroup group = Figures.chart((pair + " ").repeat(7)).groups().getFirst();
        Limits limits = group.limits().orElseThrow();
        assertThat(limits.drawnLower(unit)).isEqualByComparingTo(lower);
        assertThat(limits.drawnUpper(unit)).isEqualByComparingTo(upper);
    }

    @Test
    void stayExactWhereTheyAreNotDrawn() {
        Limits limits =
                Figures.chart("98 100 ".repeat(7)).groups().getFirst().limits().orElseThrow();
        assertThat(limits.upper()).isEqualByComparingTo("104.32");
    }

    @ParameterizedTest
    @CsvSource({
        "2,  7,  , The length of a trend is 2; it must be 3 or more.",
        "7,  2,  , The length of a shift is 2; it must be 3 or more.",
        "7,  7, 11, The number of points that limits are frozen on is 11; it must be 12 or more.",
    })
    void refuseSettingsThatWouldFindSignalsEverywhere(int trend, int shift, Integer frozen, String sentence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new XmrSettings(false, trend, shift, frozen))
                .withMessage(sentence);
    }
}
