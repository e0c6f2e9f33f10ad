package org.planonapage.metric;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.MetricUnit;
import org.planonapage.rating.Polarity;

/**
 * What a metric counts.
 *
 * @param numerator what is counted, in words, or null
 * @param denominator out of what, in words, or null
 * @param decimals the places shown; figures are stored exact
 * @param owner the title of the post that owns it, or null
 * @param baseline the figure at the start, of which no date was published; null when there is none
 * @param baselineNote what is known of it, or null
 * @param underlyingRule which cases the underlying basis leaves out, or null
 */
public record MetricDefinition(
        long id,
        String code,
        String title,
        String definition,
        MetricUnit unit,
        @Nullable String numerator,
        @Nullable String denominator,
        Polarity polarity,
        Frequency frequency,
        int decimals,
        String source,
        @Nullable String owner,
        @Nullable BigDecimal baseline,
        @Nullable String baselineNote,
        @Nullable String underlyingRule) {

    /** A figure of this metric as it is shown. */
    public String print(BigDecimal figure) {
        return unit.print(figure, decimals);
    }
}
