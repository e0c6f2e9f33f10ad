package org.planonapage.metric;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.programme.UnitRow;
import org.planonapage.rating.Places;
import org.planonapage.rating.Polarity;
import org.planonapage.rating.TargetRule;
import org.planonapage.spc.Change;

/**
 * A figure by the units that it is made of, the worst first; those without a value last.
 *
 * @param whole the unit that is broken down
 * @param figure its own figure of the same period, or null where there is none
 * @param target that holds in that period, or null; a count of a part has none
 * @param rate whether the parts may be held against the whole
 * @param sum what the units add up to where it is not what the whole says; else empty
 */
public record Breakdown(
        UnitRow whole,
        @Nullable Figure figure,
        org.planonapage.quantity.Period period,
        List<Part> parts,
        @Nullable TargetRule target,
        boolean rate,
        String sum) {

    /**
     * One unit's share of it.
     *
     * @param change of its own series, up to that period; null where it was not judged
     * @param deeper whether it has parts of its own
     */
    public record Part(
            UnitRow unit, Figure figure, @Nullable Change change, boolean deeper) {

        /** Whether it misses the target; false where nothing can be said. */
        public boolean misses(@Nullable TargetRule target) {
            return target != null
                    && figure.value().flatMap(target::isMetBy).map(met -> !met).orElse(false);
        }
    }

    static Comparator<Part> worstFirst(Polarity polarity) {
        Comparator<BigDecimal> order =
                polarity == Polarity.HIGHER ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return Comparator.comparing((Part part) -> part.figure().value().orElse(null), Comparator.nullsLast(order))
                .thenComparing(part -> part.unit().name());
    }

    /** The figure of a part as it is printed: as {@link MetricSummary#print} of the whole. */
    public String print(Part part, MetricDefinition metric) {
        int places = part.figure()
                .value()
                .filter(value -> target != null)
                .map(value -> Places.fewest(value, metric.decimals(), Objects.requireNonNull(target)::isMetBy))
                .orElse(metric.decimals());
        return part.figure().print(places);
    }

    /** How many of the parts that have a value miss the target. */
    public long missing() {
        return parts.stream().filter(part -> part.misses(target)).count();
    }

    /** The worst of the parts that miss the target; the parts stand the worst first, but for a range. */
    public Optional<Part> worstMissing() {
        return parts.stream().filter(part -> part.misses(target)).findFirst();
    }

    /** How many of the parts have a value. */
    public long counted() {
        return parts.stream().filter(part -> part.figure().value().isPresent()).count();
    }

    /** How many figures are withheld. */
    public long withheld() {
        return parts.stream()
                .filter(part -> part.figure().state() == FigureState.SUPPRESSED)
                .count();
    }

    /**
     * The one unit that the whole hides: its distance from the whole, on the bad side, is more than twice that of any
     * other. Empty where several lie as far, where fewer than three have a value, or where neither way is better.
     */
    public Optional<Part> hidden(Polarity polarity) {
        Optional<BigDecimal> whole = figure == null ? Optional.empty() : figure.value();
        if (!rate || polarity == Polarity.NEITHER || whole.isEmpty() || counted() < 3) {
            return Optional.empty();
        }
        BigDecimal worst = off(parts.getFirst(), whole.get(), polarity);
        BigDecimal next = off(parts.get(1), whole.get(), polarity).max(BigDecimal.ZERO);
        boolean far = worst.signum() > 0 && worst.compareTo(next.multiply(BigDecimal.TWO)) > 0;
        return far && parts.getFirst().misses(target) ? Optional.of(parts.getFirst()) : Optional.empty();
    }

    private static BigDecimal off(Part part, BigDecimal whole, Polarity polarity) {
        BigDecimal value = part.figure().value().orElse(whole);
        return polarity == Polarity.HIGHER ? whole.subtract(value) : value.subtract(whole);
    }
}
