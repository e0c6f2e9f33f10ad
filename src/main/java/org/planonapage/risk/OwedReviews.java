package org.planonapage.risk;

import java.util.List;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.round.Owed;
import org.planonapage.round.OwedSource;
import org.planonapage.round.Round;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The risks whose review falls due before the meeting, and those that nobody has scored. */
@Component
@Order(3)
class OwedReviews implements OwedSource {

    private final KeptRisks kept;

    OwedReviews(KeptRisks kept) {
        this.kept = kept;
    }

    @Override
    public List<Owed> owed(ProgrammeCard programme, Round round) {
        return kept.of(programme).byId().values().stream()
                .filter(RiskRow::isOpen)
                .filter(risk -> risk.nextReview()
                        .map(due -> !due.day().isAfter(round.meetingOn()))
                        .orElse(risk.current().isEmpty()))
                .map(risk -> new Owed(
                        ReviewForms.path(risk.facts().reference()),
                        "Risk review",
                        risk.facts().reference() + " " + risk.facts().title(),
                        risk.facts().ownerCode(),
                        risk.facts().owner()))
                .toList();
    }
}
