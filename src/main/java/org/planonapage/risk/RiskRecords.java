package org.planonapage.risk;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.planonapage.links.ProgrammeId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds a risk whole, and puts on record what a command did to it. */
@Component
class RiskRecords {

    private final RiskRepository risks;
    private final EntityManager entities;

    RiskRecords(RiskRepository risks, EntityManager entities) {
        this.risks = risks;
        this.entities = entities;
    }

    /** The risk with that reference; empty when there is none. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    Optional<WholeRisk> find(ProgrammeId programme, String reference) {
        return risks.risk(programme.value(), reference).map(risk -> whole(programme, risk));
    }

    private WholeRisk whole(ProgrammeId programme, Risk risk) {
        List<ScaleVersion> scales = risks.scales(programme.value());
        return new WholeRisk(
                risk,
                risks.reviewsOf(risk),
                risks.scoresOf(risk),
                risks.controlsOf(risk),
                risks.mitigationsOf(risk),
                scales.isEmpty() ? null : scales.getLast().id());
    }

    /** Reviews a risk. All of it is written at once: a row that is written twice has two versions in history. */
    @Transactional(propagation = Propagation.MANDATORY)
    void review(WholeRisk risk, ReviewRisk command) {
        risk.review(command).forEach(entities::persist);
        entities.flush();
    }
}
