package org.planonapage.metric;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.Period;

/**
 * What others have of a measure, by another feature's records.
 *
 * @param reported how many of those asked gave a figure, or null where it is not known
 * @param asked how many there are, or null
 */
public record DerivedBenchmark(
        BenchmarkKind kind,
        Period period,
        BigDecimal value,
        @Nullable Integer reported,
        @Nullable Integer asked) {}
