package org.planonapage.risk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that holds a risk down.
 *
 * @param owner the title of the post that keeps it up, or null
 * @param evidence how anybody knows whether it works, or null
 * @param testedOn when it was last tested, or null
 * @param metricId the metric that shows whether it works, or null
 */
public record ControlRow(
        int number,
        String text,
        @Nullable String owner,
        Effectiveness effectiveness,
        @Nullable String evidence,
        @Nullable LocalDate testedOn,
        @Nullable Long metricId) {}
