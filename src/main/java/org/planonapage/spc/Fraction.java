package org.planonapage.spc;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** An exact quotient of decimals. It is rounded only to be shown. The denominator is above 0. */
record Fraction(BigDecimal numerator, BigDecimal denominator) {

    private static final MathContext SHOWN = new MathContext(34, RoundingMode.HALF_UP);

    /** The mean, in full; empty when there are no values. */
    static Optional<Fraction> mean(List<BigDecimal> values) {
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fraction(
                        values.stream().reduce(BigDecimal.ZERO, BigDecimal::add), BigDecimal.valueOf(values.size())));
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction negated() {
        return new Fraction(numerator.negate(), denominator);
    }

    Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    int compareTo(BigDecimal value) {
        return numerator.compareTo(value.multiply(denominator));
    }

    boolean isPositive() {
        return numerator.signum() > 0;
    }

    /** Half up to 34 significant digits, for show. */
    BigDecimal rounded() {
        return numerator.divide(denominator, SHOWN);
    }
}
