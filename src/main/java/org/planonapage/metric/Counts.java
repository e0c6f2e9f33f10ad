package org.planonapage.metric;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * The counts of a figure while one version of it held. Each adds up over units and over time.
 *
 * @param from from when it held
 * @param until to when, that moment not included
 * @param counts by what they count; empty where the source withheld them
 * @param withheld whether the source withheld the figure
 */
record Counts(Instant from, Instant until, Map<String, BigDecimal> counts, boolean withheld) {

    /** How many cases an underlying figure leaves out. */
    static final String EXCLUDED = "excluded";

    boolean holdsAt(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    /** Whether a count other than of those left out lies between 1 and {@code most}. */
    boolean isSmall(int most) {
        return withheld
                || counts.entrySet().stream()
                        .anyMatch(count -> !count.getKey().equals(EXCLUDED) && isSmall(count.getValue(), most));
    }

    boolean leavesFewOut(int most) {
        return counts.containsKey(EXCLUDED) && isSmall(counts.get(EXCLUDED), most);
    }

    /** Above 0, and {@code most} at the most. */
    static boolean isSmall(BigDecimal count, int most) {
        return count.signum() > 0 && count.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
