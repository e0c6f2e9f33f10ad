package org.planonapage.risk;

import java.util.List;
import java.util.Map;
import org.planonapage.attention.Raised;
import org.planonapage.exchange.ImportRow;
import org.planonapage.links.ReferenceCard;
import org.planonapage.metric.MetricLine;
import org.planonapage.programme.Overseer;
import org.planonapage.programme.ProgrammeCard;

/**
 * All that a risk's page shows.
 *
 * @param scale the council's latest
 * @param metrics those by which controls are judged, by id
 * @param answeredBy the actions of the plan that answer it
 * @param overseers the bodies that have it in their remit, the earliest first
 * @param raised what the rules say of it, the most telling first
 * @param imports by the id of the change that wrote the risk or a score
 */
public record RiskDetail(
        ProgrammeCard programme,
        RiskRow risk,
        Scale scale,
        Map<Long, MetricLine> metrics,
        List<ReferenceCard> answeredBy,
        List<Overseer> overseers,
        List<Raised> raised,
        Map<Long, ImportRow> imports) {}
