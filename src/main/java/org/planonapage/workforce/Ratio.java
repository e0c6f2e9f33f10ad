package org.planonapage.workforce;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** A count over another, each summed before they are divided once; over nothing there is no value, never 0. */
public record Ratio(BigDecimal part, BigDecimal whole) {

    private static final int PERCENT = 2;

    /** In percent, exact to 34 digits; empty over 0. */
    public Optional<BigDecimal> percent() {
        return over(part.movePointRight(PERCENT));
    }

    /** The one divided by the other, exact to 34 digits; empty over 0. */
    public Optional<BigDecimal> quotient() {
        return over(part);
    }

    private Optional<BigDecimal> over(BigDecimal dividend) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(dividend.divide(whole, MathContext.DECIMAL128));
    }
}
