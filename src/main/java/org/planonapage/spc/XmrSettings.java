package org.planonapage.spc;

import org.jspecify.annotations.Nullable;

/**
 * How a metric's chart is made; kept with the metric.
 *
 * @param screening whether exceptional moving ranges are left out, once, before the limits are drawn
 * @param trendLength how many successive points make a trend
 * @param shiftLength how many successive points make a shift
 * @param frozen how many points, from the first of each group, the limits rest on; null when on all of the group
 */
public record XmrSettings(
        boolean screening,
        int trendLength,
        int shiftLength,
        @Nullable Integer frozen) {

    /** No screening, trends and shifts of 7 points, limits on all points of a group. */
    public static final XmrSettings STANDARD = new XmrSettings(false, 7, 7, null);

    private static final int SHORTEST_RUN = 3;
    private static final int FEWEST_FROZEN = 12;

    /** @throws IllegalArgumentException with a sentence when a length is below 3, or limits are frozen on fewer than 12 */
    public XmrSettings {
        requireAtLeast(SHORTEST_RUN, trendLength, "The length of a trend");
        requireAtLeast(SHORTEST_RUN, shiftLength, "The length of a shift");
        if (frozen != null) {
            requireAtLeast(FEWEST_FROZEN, frozen, "The number of points that limits are frozen on");
        }
    }

    private static void requireAtLeast(int least, int given, String what) {
        if (given < least) {
            throw new IllegalArgumentException(what + " is " + given + "; it must be " + least + " or more.");
        }
    }
}
