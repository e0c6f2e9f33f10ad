package org.planonapage.risk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.planonapage.attention.Exceptions;
import org.planonapage.attention.Raised;
import org.planonapage.exchange.ImportRow;
import org.planonapage.exchange.Imports;
import org.planonapage.links.Links;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.Reference;
import org.planonapage.metric.MetricLine;
import org.planonapage.metric.Metrics;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.springframework.stereotype.Component;

/** Puts together all that a risk's page shows. The number of its queries depends on nothing. */
@Component
class RiskDetails {

    private final Programmes programmes;
    private final Links links;
    private final Metrics metrics;
    private final Exceptions exceptions;
    private final Imports imports;

    RiskDetails(Programmes programmes, Links links, Metrics metrics, Exceptions exceptions, Imports imports) {
        this.programmes = programmes;
        this.links = links;
        this.metrics = metrics;
        this.exceptions = exceptions;
        this.imports = imports;
    }

    RiskDetail of(ProgrammeCard card, RiskRow risk, Scale scale) {
        ProgrammeId programme = card.id();
        long id = risk.facts().id();
        return new RiskDetail(
                card,
                risk,
                scale,
                metrics(programme, risk),
                links.to(programme, RiskReferences.KIND, id),
                programmes.overseers(programme, new Reference(RiskReferences.KIND, id)),
                raised(programme, id),
                imports(programme, risk));
    }

    private Map<Long, MetricLine> metrics(ProgrammeId programme, RiskRow risk) {
        return metrics.lines(
                programme,
                risk.controls().stream()
                        .map(ControlRow::metricId)
                        .filter(Objects::nonNull)
                        .toList());
    }

    private List<Raised> raised(ProgrammeId programme, long id) {
        return exceptions.about(programme, RiskReferences.KIND, List.of(id)).getOrDefault(id, List.of());
    }

    private Map<Long, ImportRow> imports(ProgrammeId programme, RiskRow risk) {
        return imports.of(
                programme,
                Stream.concat(
                                Stream.of(risk.facts().changeId()),
                                risk.scores().all().stream().map(ScoreRow::changeId))
                        .distinct()
                        .toList());
    }
}
