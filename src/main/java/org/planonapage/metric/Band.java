package org.planonapage.metric;

import org.jspecify.annotations.Nullable;

/**
 * One band of a distribution: how many took from so long to so long.
 *
 * @param startsAt the first whole step of the band, part of it
 * @param endsAt the last, part of it; null for a band without an end
 * @param cases how many; null where the number is withheld
 */
public record Band(
        int startsAt,
        @Nullable Integer endsAt,
        String label,
        @Nullable Integer cases) {

    /** Whether all of it lies on or before the line. */
    public boolean isWithin(int line) {
        return endsAt != null && endsAt <= line;
    }

    /** The same band, its number withheld. */
    Band withheld() {
        return new Band(startsAt, endsAt, label, null);
    }
}
