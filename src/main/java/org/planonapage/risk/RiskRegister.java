package org.planonapage.risk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.planonapage.attention.Exceptions;
import org.planonapage.exchange.ImportRow;
import org.planonapage.exchange.Imports;
import org.planonapage.links.Links;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.Reference;
import org.planonapage.metric.Metrics;
import org.planonapage.programme.Overseer;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The risk register of a programme. */
@Service
@Transactional(readOnly = true)
public class RiskRegister {

    private final KeptRisks kept;
    private final Programmes programmes;
    private final Links links;
    private final Metrics metrics;
    private final Exceptions exceptions;
    private final Imports imports;

    RiskRegister(
            KeptRisks kept,
            Programmes programmes,
            Links links,
            Metrics metrics,
            Exceptions exceptions,
            Imports imports) {
        this.kept = kept;
        this.programmes = programmes;
        this.links = links;
        this.metrics = metrics;
        this.exceptions = exceptions;
        this.imports = imports;
    }

    /** All risks of the programme, closed ones too. */
    @PreAuthorize("@rights.reads(#programme)")
    public RiskSheet register(ProgrammeId programme) {
        ProgrammeCard card = programmes.card(programme);
        KeptRisks.Kept all = kept.of(card);
        List<String> bodies = programmes.overseers(programme, RiskReferences.KIND).values().stream()
                .flatMap(List::stream)
                .map(Overseer::body)
                .distinct()
                .sorted()
                .toList();
        return new RiskSheet(card, all.scale(), bodies, List.copyOf(all.byId().values()));
    }

    /**
     * A risk with its whole past.
     *
     * @throws UnknownRiskException with a sentence when there is no such risk
     */
    @PreAuthorize("@rights.reads(#programme)")
    public RiskDetail risk(ProgrammeId programme, String reference) {
        ProgrammeCard card = programmes.card(programme);
        KeptRisks.Kept all = kept.of(card);
        RiskRow risk = all.byId().values().stream()
                .filter(row -> row.facts().reference().equals(reference))
                .findAny()
                .orElseThrow(() -> new UnknownRiskException(reference, card));
        long id = risk.facts().id();
        return new RiskDetail(
                card,
                risk,
                all.scale(),
                metrics.lines(
                        programme,
                        risk.controls().stream()
                                .map(ControlRow::metricId)
                                .filter(Objects::nonNull)
                                .toList()),
                links.to(programme, RiskReferences.KIND, id),
                programmes.overseers(programme, new Reference(RiskReferences.KIND, id)),
                exceptions.about(programme, RiskReferences.KIND, List.of(id)).getOrDefault(id, List.of()),
                imports(programme, risk));
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
