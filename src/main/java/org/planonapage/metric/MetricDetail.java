package org.planonapage.metric;

import java.util.List;
import java.util.Map;
import org.planonapage.exchange.ImportRow;
import org.planonapage.highlight.HighlightRow;
import org.planonapage.links.ReferenceCard;
import org.planonapage.programme.Overseer;
import org.planonapage.programme.ProgrammeCard;

/**
 * All that a metric's page shows.
 *
 * @param summary the metric on the basis that is shown
 * @param bases the bases that have figures, in the order of {@link Basis}; empty when there is no figure
 * @param basis the one that is shown
 * @param above the themes and actions that it measures
 * @param overseers the bodies that it reports to, the earliest first
 * @param imports by the id of the change that wrote the definition or a figure
 */
public record MetricDetail(
        ProgrammeCard programme,
        MetricSummary summary,
        List<MetricSummary> bases,
        Basis basis,
        List<ReferenceCard> above,
        List<Overseer> overseers,
        List<HighlightRow> highlights,
        Map<Long, ImportRow> imports) {}
