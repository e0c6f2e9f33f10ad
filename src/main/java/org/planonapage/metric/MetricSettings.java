package org.planonapage.metric;

import org.jspecify.annotations.Nullable;

/**
 * What is set for a metric beside its definition.
 *
 * @param dueDays how many days after the end of its period a figure is due; null where nobody has said
 * @param spreadOf what its distributions spread ("Working days from referral to end"), or null
 * @param screening whether a moving range beyond the upper limit is left out of the limits once
 * @param frozenAfter how many figures at the beginning of a group make its limits, 12 or more; null for all
 * @param trendLength how many successive figures that rise, or fall, make a trend; 3 or more
 * @param shiftLength how many successive figures on one side of the centre make a shift; 3 or more
 */
public record MetricSettings(
        @Nullable Integer dueDays,
        @Nullable String spreadOf,
        boolean screening,
        @Nullable Integer frozenAfter,
        int trendLength,
        int shiftLength) {

    /** The usual length of a run. */
    static final int RUN = 7;

    /** Nothing is set. */
    public static final MetricSettings NONE = new MetricSettings(null, null, false, null, RUN, RUN);
}
