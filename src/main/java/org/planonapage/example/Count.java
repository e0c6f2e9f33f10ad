package org.planonapage.example;

import java.math.BigDecimal;
import java.math.MathContext;
import org.planonapage.quantity.MetricUnit;

/**
 * What was counted in a month, so that it can be added up over districts.
 *
 * @param numerator the count itself where there is no denominator; of full-time equivalents in tenths
 * @param denominator 0 where the unit has none
 */
record Count(long numerator, long denominator) {

    static final Count NOTHING = new Count(0, 0);

    Count plus(Count other) {
        return new Count(numerator + other.numerator, denominator + other.denominator);
    }

    /** The figure, exact or in 34 digits. */
    BigDecimal value(MetricUnit unit) {
        return switch (unit) {
            case COUNT -> BigDecimal.valueOf(numerator);
            case FTE -> BigDecimal.valueOf(numerator, 1);
            case PERCENT -> quotient(BigDecimal.valueOf(numerator).movePointRight(2));
            default -> quotient(BigDecimal.valueOf(numerator));
        };
    }

    private BigDecimal quotient(BigDecimal dividend) {
        return dividend.divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL128);
    }

    /** Whether figures of the unit are a count alone, without a denominator. */
    static boolean isAlone(MetricUnit unit) {
        return unit == MetricUnit.COUNT || unit == MetricUnit.FTE;
    }
}
