package org.planonapage.metric;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ReferenceCard;
import org.planonapage.programme.ProgrammeCard;

/**
 * All metrics of a programme.
 *
 * @param rows in the order of what they belong to, then by title
 */
public record Scorecard(ProgrammeCard programme, List<Row> rows) {

    /**
     * A metric and what it belongs to.
     *
     * @param above the theme or action that it measures, or null when nothing links to it
     */
    public record Row(MetricLine line, @Nullable ReferenceCard above) {}

    /** How many metrics stand so against their target. */
    public long count(MetricSummary.Standing standing) {
        return rows.stream().filter(row -> row.line().standing() == standing).count();
    }
}
