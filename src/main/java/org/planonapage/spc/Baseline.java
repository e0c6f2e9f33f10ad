package org.planonapage.spc;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the base points of a group say: their mean and, where they vary, the limits.
 *
 * @param limits empty when the average moving range is 0, or when there is no moving range
 */
record Baseline(Fraction centre, Optional<Limits> limits) {

    /** The upper limit of moving ranges, in average moving ranges: D4 for ranges of two. */
    private static final Fraction EXCEPTIONAL = new Fraction(new BigDecimal("3.267"), BigDecimal.ONE);

    /** @param base at least one point */
    static Baseline of(List<BigDecimal> base, boolean screening) {
        Fraction centre = Fraction.mean(base).orElseThrow();
        return new Baseline(
                centre,
                averageMovingRange(base, screening)
                        .filter(Fraction::isPositive)
                        .map(average -> new Limits(centre, average)));
    }

    private static Optional<Fraction> averageMovingRange(List<BigDecimal> base, boolean screening) {
        List<BigDecimal> ranges = IntStream.range(1, base.size())
                .mapToObj(i -> base.get(i).subtract(base.get(i - 1)).abs())
                .toList();
        Optional<Fraction> average = Fraction.mean(ranges);
        return screening ? average.flatMap(all -> screened(ranges, all.times(EXCEPTIONAL))) : average;
    }

    private static Optional<Fraction> screened(List<BigDecimal> ranges, Fraction limit) {
        return Fraction.mean(
                ranges.stream().filter(range -> limit.compareTo(range) > 0).toList());
    }

    /** 1 above the centre, -1 below it, 0 exactly on it. */
    int side(BigDecimal value) {
        return -centre.compareTo(value);
    }

    int beyond(BigDecimal value) {
        return limits.map(drawn -> drawn.beyond(value)).orElse(0);
    }

    int beyondNear(BigDecimal value) {
        return limits.map(drawn -> drawn.beyondNear(value)).orElse(0);
    }
}
