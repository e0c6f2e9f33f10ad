package org.planonapage.workforce;

import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;

/**
 * How many workers of one unit and role hold so many cases at a date.
 *
 * @param startsAt the fewest cases of the band
 * @param endsAt the most; null where the band is open
 * @param workers in people; null where the source withholds it
 * @param changeId of the change that wrote it
 */
record BandRow(
        long unitId,
        long roleId,
        DayOrMonth at,
        int startsAt,
        @Nullable Integer endsAt,
        @Nullable Integer workers,
        long changeId) {}
