package org.planonapage.risk;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planonapage.drafts.Fields;
import org.planonapage.drafts.HandedIn;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.round.Effect;
import org.planonapage.round.Effect.Glimpse;
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
                .map(risk -> Owed.byPost(
                        ReviewForms.path(risk.facts().reference()),
                        "Risk review",
                        risk.facts().reference() + " " + risk.facts().title(),
                        risk.facts().ownerCode(),
                        risk.facts().owner()))
                .toList();
    }

    @Override
    public Map<String, Effect> effects(ProgrammeCard programme, List<HandedIn> handedIn) {
        KeptRisks.Risks risks = kept.of(programme);
        Map<String, RiskRow> byPath = risks.byId().values().stream()
                .collect(toMap(risk -> ReviewForms.path(risk.facts().reference()), risk -> risk));
        Map<String, Effect> effects = new HashMap<>();
        handedIn.forEach(form -> Optional.ofNullable(byPath.get(form.path()))
                .ifPresent(risk -> effects.put(form.path(), effect(risk, form.typed(), risks.scale()))));
        return effects;
    }

    private static Effect effect(RiskRow risk, Fields review, Scale scale) {
        String before = risk.current().map(OwedReviews::inWords).orElse("not scored");
        String after = RiskScore.typed(scale, review.get("likelihood"), review.get("impact"))
                .map(OwedReviews::inWords)
                .orElse(before);
        return Effect.of(
                "Risk scores",
                Glimpse.of(before),
                Glimpse.of(
                        Decision.CLOSED.word().equals(review.get("decision"))
                                ? after + ", and the risk is closed"
                                : after));
    }

    private static String inWords(RiskScore score) {
        return score.value() + ", " + score.band().name();
    }
}
