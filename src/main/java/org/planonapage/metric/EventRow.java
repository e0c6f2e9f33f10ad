package org.planonapage.metric;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that belongs to a series from a day on, and stands on every chart and table of it.
 *
 * @param label in a few words, as a chart shows it
 * @param reason why; null where an event has none
 * @param decidedBy the title of the post that decided it, or null
 */
public record EventRow(
        long metricId,
        LocalDate happenedOn,
        EventKind kind,
        String label,
        @Nullable String reason,
        @Nullable String decidedBy) {}
