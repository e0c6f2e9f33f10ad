package org.planonapage.rating;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a target asks of a figure: at most, at least, within a range, or words only.
 *
 * @param value the limit, or the lower end of a range, which is part of it; null for words
 * @param upper the upper end of a range, which is part of it; else null
 * @param words what is asked, in words; else null
 */
public record TargetRule(
        Comparator comparator,
        @Nullable BigDecimal value,
        @Nullable BigDecimal upper,
        @Nullable String words) {

    /** @throws IllegalArgumentException with a sentence when the parts do not fit the comparator */
    public TargetRule {
        if (comparator == Comparator.WORDS) {
            require(
                    words != null && value == null && upper == null,
                    "A target in words has words, and no value or upper.");
        } else {
            require(value != null && words == null, "A target “" + comparator.word() + "” has a value, and no words.");
            require(
                    (upper != null) == (comparator == Comparator.BETWEEN),
                    "Only a target “between” has an upper, and it must have one.");
            require(
                    upper == null || (value != null && value.compareTo(upper) < 0),
                    "The upper value of a target “between” must be higher than its value.");
        }
    }

    private static void require(boolean kept, String sentence) {
        if (!kept) {
            throw new IllegalArgumentException(sentence);
        }
    }

    /** Whether a figure meets the target; empty when the target is words only. A figure on the limit meets it. */
    public Optional<Boolean> isMetBy(BigDecimal figure) {
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (comparator) {
                    case AT_MOST -> figure.compareTo(value) <= 0;
                    case AT_LEAST -> figure.compareTo(value) >= 0;
                    case BETWEEN ->
                        figure.compareTo(value) >= 0 && figure.compareTo(Objects.requireNonNull(upper)) <= 0;
                    case WORDS -> false;
                });
    }

    /** How far a figure lies on the wrong side of the target, 0 when it meets it; empty when the target is words only. */
    Optional<BigDecimal> distanceOf(BigDecimal figure) {
        return isMetBy(figure)
                .map(met -> met
                        ? BigDecimal.ZERO
                        : figure.subtract(limitNearest(figure)).abs());
    }

    /** The end of the range that lies nearer to a figure outside it; the one limit of any other rule. */
    BigDecimal limitNearest(BigDecimal figure) {
        BigDecimal limit = Objects.requireNonNull(value);
        return upper != null && figure.compareTo(limit) >= 0 ? upper : limit;
    }

    /** "at most 100", "between 10% and 20%", or the words. {@code print} writes a figure in its unit. */
    public String inWords(Function<BigDecimal, String> print) {
        if (value == null) {
            return String.valueOf(words);
        }
        return upper == null
                ? comparator.word() + " " + print.apply(value)
                : "between " + print.apply(value) + " and " + print.apply(upper);
    }
}
