package org.planonapage.metric;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.Period;

/**
 * How an observation spreads over bands.
 *
 * @param measure what the bands are of: "Working days from referral to end"
 * @param bands from the lowest; never empty
 * @param line the last step that is within the statute's limit, or null
 * @param lowerQuartile a quarter lies at or below it; null where not published, as are the next two
 * @param note what the source says of it, or null
 */
public record Spread(
        Period period,
        String measure,
        List<Band> bands,
        @Nullable Integer line,
        @Nullable BigDecimal lowerQuartile,
        @Nullable BigDecimal median,
        @Nullable BigDecimal upperQuartile,
        @Nullable String note) {

    public Spread {
        bands = bands.stream().sorted(Comparator.comparing(Band::startsAt)).toList();
    }
}
