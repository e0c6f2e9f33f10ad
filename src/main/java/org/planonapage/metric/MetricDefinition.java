package org.planonapage.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.quantity.MetricUnit;
import org.planonapage.rating.Polarity;

/**
 * What a metric counts.
 *
 * @param definition the first version; {@link #versions} has those that replaced it
 * @param numerator what is counted, in words, or null
 * @param denominator out of what, in words, or null
 * @param decimals the places shown; figures are stored exact
 * @param owner the title of the post that owns it, or null
 * @param baseline the figure at the start, of which no date was published; null when there is none
 * @param baselineNote what is known of it, or null
 * @param underlyingRule which cases the underlying basis leaves out, or null
 * @param versions the later versions of the definition, earliest first
 * @param derived from which records its figures follow; null where they are entered
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
        @Nullable String underlyingRule,
        List<VersionRow> versions,
        @Nullable Derived derived,
        MetricSettings settings) {

    /**
     * That figures follow from another feature's records.
     *
     * @param measure which of the feature's measures they are
     * @param since from when; null where they always did
     */
    public record Derived(String measure, @Nullable DayOrMonth since) {}

    public MetricDefinition {
        versions = versions.stream()
                .sorted(Comparator.comparing(version -> version.since().firstDay()))
                .toList();
    }

    /**
     * Whether figures of parts may be held against those of the whole, and against its target: shares, rates and means may;
     * counts add up, so that each part lies below the whole by its nature.
     */
    public boolean isRate() {
        return denominator != null
                || switch (unit) {
                    case PERCENT, PERCENT_CHANGE, RATIO, DAYS -> true;
                    case COUNT, FTE, POUNDS -> false;
                };
    }

    /** A figure of this metric as it is shown. */
    public String print(BigDecimal figure) {
        return unit.print(figure, decimals);
    }

    /** A limit of a target as it is shown: with all the places that it was agreed with. */
    public String printLimit(BigDecimal limit) {
        return unit.print(limit, Math.max(decimals, limit.stripTrailingZeros().scale()));
    }

    /**
     * A numerator and a denominator as they are shown: of a share "906 of 1,020", since the one is among the other; of any
     * other rate each with what it counts, "44 children who moved in, 18,550 days waited".
     */
    public String parts(BigDecimal over, BigDecimal under) {
        if (unit.isShare()) {
            return plain(over) + " of " + plain(under);
        }
        return plain(under) + " " + named(denominator, "in the denominator") + ", " + plain(over) + " "
                + named(numerator, "in the numerator");
    }

    /** A figure with its parts: "88.8% (906 of 1,020)"; without them where they were not published. */
    public String withParts(Figure figure) {
        String printed = figure.print(decimals);
        return figure.numerator() == null || figure.denominator() == null
                ? printed
                : printed + " (" + parts(figure.numerator(), figure.denominator()) + ")";
    }

    private static String plain(BigDecimal count) {
        return MetricUnit.COUNT.print(
                count, Math.max(0, count.stripTrailingZeros().scale()));
    }

    /** What is counted as it stands within a sentence; a word in capitals, such as FTE, keeps them. */
    private static String named(@Nullable String counted, String otherwise) {
        if (counted == null || counted.isBlank()) {
            return otherwise;
        }
        return counted.length() > 1 && Character.isUpperCase(counted.charAt(1))
                ? counted
                : Character.toLowerCase(counted.charAt(0)) + counted.substring(1);
    }

    /** The number of the version that is in force on a day; the first is 1. */
    public int versionOn(LocalDate day) {
        return 1
                + (int) versions.stream()
                        .filter(version -> !version.since().firstDay().isAfter(day))
                        .count();
    }

    /** The definition that is in force on a day. */
    public String definitionOn(LocalDate day) {
        int version = versionOn(day);
        return version == 1 ? definition : versions.get(version - 2).definition();
    }

    /** The same without the figure at the start. */
    MetricDefinition withoutStart() {
        return new MetricDefinition(
                id,
                code,
                title,
                definition,
                unit,
                numerator,
                denominator,
                polarity,
                frequency,
                decimals,
                source,
                owner,
                null,
                null,
                underlyingRule,
                versions,
                derived,
                settings);
    }
}
