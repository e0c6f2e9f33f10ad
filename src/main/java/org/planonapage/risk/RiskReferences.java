package org.planonapage.risk;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.ReferenceCard;
import org.planonapage.links.ReferenceSource;
import org.planonapage.programme.Programmes;
import org.springframework.stereotype.Component;

/** The titles, scores and addresses of open risks, for whatever links to them: one that is closed threatens nothing. */
@Component
class RiskReferences implements ReferenceSource {

    static final String KIND = "risk";

    private final KeptRisks kept;
    private final Programmes programmes;

    RiskReferences(KeptRisks kept, Programmes programmes) {
        this.kept = kept;
        this.programmes = programmes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<Long, ReferenceCard> cards(ProgrammeId programme, Collection<Long> ids) {
        Map<Long, RiskRow> all = kept.of(programmes.card(programme)).byId();
        Map<Long, ReferenceCard> cards = new HashMap<>();
        for (Long id : ids) {
            RiskRow risk = all.get(id);
            if (risk != null && risk.isOpen()) {
                cards.put(
                        id,
                        ReferenceCard.ofNoEdition(
                                id, risk.title(), "risks/" + risk.facts().reference()));
            }
        }
        return cards;
    }
}
