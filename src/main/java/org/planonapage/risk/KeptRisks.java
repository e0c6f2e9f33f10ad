package org.planonapage.risk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.Links;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.ReferenceCard;
import org.planonapage.programme.Kept;
import org.planonapage.programme.MeetingRow;
import org.planonapage.programme.Moments;
import org.planonapage.programme.PostRow;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.planonapage.programme.UnitRow;
import org.springframework.stereotype.Component;

/**
 * The risks of a programme with their whole past, read once for each moment and then kept: the register, one risk, the
 * exceptions and the pages of what risks threaten all speak of the same.
 */
@Component
class KeptRisks {

    private static final int MOMENTS = 30;

    /**
     * All risks of a moment.
     *
     * @param scale the council's latest, or the usual one where it has none
     * @param byId the risks in the order of their references
     */
    record Risks(Scale scale, Map<Long, RiskRow> byId) {}

    private final RiskRepository risks;
    private final Programmes programmes;
    private final Links links;
    private final Kept<Risks> kept;

    KeptRisks(RiskRepository risks, Programmes programmes, Links links, Moments moments) {
        this.risks = risks;
        this.programmes = programmes;
        this.links = links;
        this.kept = moments.keeping(MOMENTS);
    }

    Risks of(ProgrammeCard programme) {
        return kept.of(programme.id(), () -> read(programme));
    }

    private Risks read(ProgrammeCard programme) {
        ProgrammeId id = programme.id();
        Scales scales = Scales.of(risks.scales(id.value()));
        List<Risk> all = risks.risks(id.value());
        return new Risks(scales.inForce(), all.isEmpty() ? Map.of() : rows(programme, all, scales));
    }

    private Map<Long, RiskRow> rows(ProgrammeCard programme, List<Risk> all, Scales scales) {
        ProgrammeId id = programme.id();
        Map<Long, PostRow> known = programmes.posts(id).stream().collect(toMap(PostRow::id, post -> post));
        Map<Long, String> posts = programmes.posts(id).stream().collect(toMap(PostRow::id, PostRow::title));
        Map<Long, String> units = programmes.units(id).stream().collect(toMap(UnitRow::id, UnitRow::name));
        Map<Long, String> bodies = programmes.bodyNames(id);
        Map<Long, List<ScoreRow>> scores = risks.scores(id.value()).stream()
                .collect(groupingBy(Score::riskId, mapping(score -> score.row(scales), toList())));
        Map<Long, List<ReviewRow>> reviews = risks.reviews(id.value()).stream()
                .collect(groupingBy(Review::riskId, mapping(review -> review.row(posts, bodies), toList())));
        Map<Long, List<ControlRow>> controls = risks.controls(id.value()).stream()
                .collect(groupingBy(Control::riskId, mapping(control -> control.row(posts), toList())));
        Map<Long, List<MitigationRow>> mitigations = risks.mitigations(id.value()).stream()
                .collect(groupingBy(Mitigation::riskId, mapping(mitigation -> mitigation.row(posts), toList())));
        Map<Long, List<ReferenceCard>> threatened = links.cardsFrom(
                id, RiskReferences.KIND, all.stream().map(Risk::id).toList());
        @Nullable LocalDate lastMeeting = MeetingRow.lastBefore(programmes.meetings(id), programme.readingDate());
        Map<Long, RiskRow> rows = new LinkedHashMap<>();
        all.forEach(risk -> rows.put(
                risk.id(),
                new RiskRow(
                        risk.facts(known, units),
                        new Scores(scores.getOrDefault(risk.id(), List.of())),
                        new Reviews(reviews.getOrDefault(risk.id(), List.of())),
                        controls.getOrDefault(risk.id(), List.of()),
                        mitigations.getOrDefault(risk.id(), List.of()),
                        threatened.getOrDefault(risk.id(), List.of()),
                        programme.readingDate(),
                        lastMeeting)));
        return rows;
    }
}
