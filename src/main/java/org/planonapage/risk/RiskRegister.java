package org.planonapage.risk;

import java.util.List;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.Kept;
import org.planonapage.programme.Moments;
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

    private static final int KEPT = 100;

    private static final int DETAILS = 200;

    private final KeptRisks kept;
    private final Programmes programmes;
    private final RiskDetails details;
    private final RiskWriters writers;
    private final Kept<RiskSheet> sheets;
    private final Kept<RiskDetail> risks;

    private record Asked(String reference) {}

    RiskRegister(KeptRisks kept, Programmes programmes, RiskDetails details, RiskWriters writers, Moments moments) {
        this.kept = kept;
        this.programmes = programmes;
        this.details = details;
        this.writers = writers;
        this.sheets = moments.keeping(KEPT);
        this.risks = moments.keeping(DETAILS);
    }

    /** All risks of the programme, closed ones too. */
    @PreAuthorize("@rights.reads(#programme)")
    public RiskSheet register(ProgrammeId programme) {
        return sheets.of(programme, () -> read(programme));
    }

    private RiskSheet read(ProgrammeId programme) {
        ProgrammeCard card = programmes.card(programme);
        KeptRisks.Risks all = kept.of(card);
        List<String> bodies = programmes.overseersOfAll(programme, RiskReferences.KIND).values().stream()
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
        return risks.of(programme, new Asked(reference), () -> read(programme, reference));
    }

    /** Whether the reader may review the risk of that reference now; asked apart, since a page is kept for all its readers. */
    @PreAuthorize("@rights.reads(#programme)")
    public boolean isReviewedByReader(ProgrammeId programme, String reference) {
        return programmes.card(programme).closedOn() == null && writers.writes(programme, reference);
    }

    private RiskDetail read(ProgrammeId programme, String reference) {
        ProgrammeCard card = programmes.card(programme);
        KeptRisks.Risks all = kept.of(card);
        RiskRow risk = all.byId().values().stream()
                .filter(row -> row.facts().reference().equals(reference))
                .findAny()
                .orElseThrow(() -> new UnknownRiskException(reference, card));
        return details.of(card, risk, all.scale());
    }
}
