package org.planonapage.metric;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.MetricUnit;

/**
 * What was published of a metric for one unit and period. A figure has a value, or a numerator over a denominator, or all
 * three in agreement; nothing of nothing has no value. Anything else is kept as what it is: withheld, not applicable, or
 * words.
 *
 * @param numerator null unless published
 * @param denominator null unless published
 * @param stated the value as published, in the metric's unit (97.6 for a percentage); null when only its parts were
 * @param words what was said, when {@code state} is words; else null
 */
public record Figure(
        MetricUnit unit,
        FigureState state,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal stated,
        @Nullable String words) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException with a sentence when the parts do not go together */
    public Figure {
        require((state == FigureState.WORDS) == (words != null), "Enter words only if the state is “words”.");
        require(
                (numerator == null) == (denominator == null),
                "Enter both a numerator and a denominator, or leave both blank.");
        boolean hasNumber = stated != null || numerator != null;
        require(
                hasNumber == (state == FigureState.FIGURE),
                state == FigureState.FIGURE
                        ? "Enter a value, or a numerator and a denominator. If there is none, choose another state."
                        : "Only the state “figure” has numbers. Leave them blank or change the state to “figure”.");
        if (numerator != null && denominator != null) {
            require(
                    unit != MetricUnit.COUNT && unit != MetricUnit.PERCENT_CHANGE,
                    "A " + unit.word() + " has no numerator and denominator. Enter its value.");
            requireParts(unit, numerator, denominator);
            Optional<BigDecimal> computed = quotient(unit, numerator, denominator);
            require(
                    stated == null || (computed.isPresent() && agree(stated, computed.get())),
                    "The value does not agree with its numerator over its denominator"
                            + computed.map(value -> " ("
                                            + value.round(new MathContext(6)).toPlainString() + ")")
                                    .orElse("")
                            + ". Correct one of them, or leave the value blank.");
        }
        if (unit.isShare() && stated != null) {
            require(stated.signum() >= 0 && stated.compareTo(HUNDRED) <= 0, "Enter a percentage between 0 and 100.");
        }
    }

    private static void requireParts(MetricUnit unit, BigDecimal numerator, BigDecimal denominator) {
        require(
                numerator.signum() >= 0 && denominator.signum() >= 0,
                "Enter a numerator and a denominator of 0 or more.");
        require(
                denominator.signum() != 0 || numerator.signum() == 0,
                numerator.toPlainString()
                        + " over 0 has no meaning; a denominator of 0 is allowed only with a numerator of 0.");
        require(
                !unit.isShare() || numerator.compareTo(denominator) <= 0,
                "The numerator " + numerator.toPlainString() + " is above the denominator "
                        + denominator.toPlainString() + ". It can’t be higher than the denominator.");
    }

    private static void require(boolean kept, String sentence) {
        if (!kept) {
            throw new IllegalArgumentException(sentence);
        }
    }

    /** They agree when the stated value is the computed one, rounded to the places that it was written with. */
    private static boolean agree(BigDecimal stated, BigDecimal computed) {
        BigDecimal halfOfLastPlace =
                BigDecimal.ONE.movePointLeft(Math.max(0, stated.scale())).divide(BigDecimal.TWO);
        return stated.subtract(computed).abs().compareTo(halfOfLastPlace) <= 0;
    }

    private static Optional<BigDecimal> quotient(MetricUnit unit, BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal times = unit.isShare() ? numerator.multiply(HUNDRED) : numerator;
        return Optional.of(times.divide(denominator, MathContext.DECIMAL128));
    }

    /** The value, exact; empty when there is none to compute or it was not published. */
    public Optional<BigDecimal> value() {
        if (numerator != null && denominator != null) {
            return quotient(unit, numerator, denominator);
        }
        return Optional.ofNullable(stated);
    }

    /** As it is shown: "97.6%", "no value (0 of 0)", "withheld", "not applicable", or the words. */
    public String print(int decimals) {
        return switch (state) {
            case FIGURE -> value().map(value -> unit.print(value, decimals)).orElse("no value (0 of 0)");
            case SUPPRESSED -> "withheld";
            case NOT_APPLICABLE -> "not applicable";
            case WORDS -> String.valueOf(words);
        };
    }
}
