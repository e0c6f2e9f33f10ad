package org.planonapage.metric;

import org.jspecify.annotations.Nullable;

/**
 * What is set for a metric beside its definition.
 *
 * @param dueDays how many days after the end of its period a figure is due; null where nobody has said
 * @param spreadOf what its distributions spread ("Working days from referral to end"), or null
 * @param screening whether a moving range beyond the upper limit is left out of the limits once
 * @param frozenAfter how many figures at the beginning of a group make its limits, 12 or more; null for all
 */
public record MetricSettings(
        @Nullable Integer dueDays,
        @Nullable String spreadOf,
        boolean screening,
        @Nullable Integer frozenAfter) {

    /** Nothing is set. */
    public static final MetricSettings NONE = new MetricSettings(null, null, false, null);
}
