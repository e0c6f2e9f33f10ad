package org.planonapage.metric;

import org.planonapage.quantity.DayOrMonth;

/**
 * A later version of a metric's definition.
 *
 * @param since from when it is counted so
 * @param definition what is counted from then on
 * @param changed what changed, and why
 * @param breaks whether nothing may be compared across it
 */
public record VersionRow(long metricId, DayOrMonth since, String definition, String changed, boolean breaks) {}
