package org.planonapage.metric;

import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;

/**
 * A figure that follows from another feature's records.
 *
 * @param at the day or month at whose end it holds
 * @param note what is to be known of it, or null
 * @param changeId of the change that wrote the last of those records
 */
public record DerivedFigure(
        long unitId, DayOrMonth at, Figure figure, @Nullable String note, long changeId) {}
