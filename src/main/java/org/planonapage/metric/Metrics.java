package org.planonapage.metric;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.planonapage.links.Links;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.ReferenceCard;
import org.planonapage.programme.Kept;
import org.planonapage.programme.Moments;
import org.planonapage.programme.Overseer;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.planonapage.programme.Right;
import org.planonapage.programme.Rights;
import org.planonapage.programme.UnknownProgrammeException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The metrics on record: what each screen shows of them. */
@Service
@Transactional(readOnly = true)
public class Metrics {

    private static final int SCORECARDS = 30;

    /** A metric of ten years and a dozen units takes about half a megabyte. */
    private static final int DETAILS = 60;

    private final MetricRepository metrics;
    private final KeptLines kept;
    private final Programmes programmes;
    private final Links links;
    private final Details details;
    private final Revisions revisions;
    private final Rights rights;
    private final Kept<Scorecard> scorecards;
    private final Kept<MetricDetail> answers;
    private final Kept<List<Revision>> revised;

    Metrics(
            MetricRepository metrics,
            KeptLines kept,
            Programmes programmes,
            Links links,
            Details details,
            Revisions revisions,
            Rights rights,
            Moments moments) {
        this.metrics = metrics;
        this.kept = kept;
        this.programmes = programmes;
        this.links = links;
        this.details = details;
        this.revisions = revisions;
        this.rights = rights;
        this.scorecards = moments.keeping(SCORECARDS);
        this.answers = moments.keeping(DETAILS);
        this.revised = moments.keeping(DETAILS);
    }

    /** All metrics of the programme, with what they belong to and whom they report to. */
    @PreAuthorize("@rights.reads(#programme)")
    public Scorecard scorecard(ProgrammeId programme) {
        return scorecards.of(programme, () -> read(programme));
    }

    /** The same for a day of which it is not sure that the programme was on record; empty where it was not. */
    @PreAuthorize("@rights.reads(#programme)")
    public Optional<Scorecard> scorecardIfOnRecord(ProgrammeId programme) {
        try {
            return Optional.of(scorecard(programme));
        } catch (UnknownProgrammeException notYet) {
            return Optional.empty();
        }
    }

    private Scorecard read(ProgrammeId programme) {
        ProgrammeCard card = programmes.card(programme);
        Map<Long, MetricLine> lines = kept.of(card);
        Map<Long, List<ReferenceCard>> above = links.cardsTo(programme, MetricReferences.KIND, lines.keySet());
        Map<Long, List<Overseer>> overseers = programmes.overseersOfAll(programme, MetricReferences.KIND);
        return new Scorecard(
                card,
                lines.values().stream()
                        .map(line -> new Scorecard.Row(
                                line,
                                above.getOrDefault(line.id(), List.of()).stream()
                                        .filter(ReferenceCard::current)
                                        .min(PlanOrder.BY_TITLE)
                                        .orElse(null),
                                overseers.getOrDefault(line.id(), List.of()).stream()
                                        .map(Overseer::body)
                                        .distinct()
                                        .toList()))
                        .sorted(Scorecard.Order.PLAN.comparator())
                        .toList());
    }

    /** Those of the metrics that exist, in one line each, by id. */
    @PreAuthorize("@rights.reads(#programme)")
    public Map<Long, MetricLine> lines(ProgrammeId programme, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, MetricLine> all = kept.of(programmes.card(programme));
        return ids.stream().filter(all::containsKey).collect(toMap(id -> id, all::get, (one, same) -> one));
    }

    /** The metrics whose figures follow from other records, in one line each, by the measure that they are; of several of one measure the first by title. */
    @PreAuthorize("@rights.reads(#programme)")
    public Map<String, MetricLine> derived(ProgrammeId programme) {
        Map<String, MetricLine> byMeasure = new LinkedHashMap<>();
        kept.of(programmes.card(programme)).values().forEach(line -> {
            MetricDefinition.Derived derived = line.summary().metric().derived();
            if (derived != null) {
                byMeasure.putIfAbsent(derived.measure(), line);
            }
        });
        return byMeasure;
    }

    /**
     * A metric with its whole past.
     *
     * @throws UnknownMetricException with a sentence when there is no such metric, or no such unit
     */
    @PreAuthorize("@rights.reads(#programme)")
    public MetricDetail metric(ProgrammeId programme, String code, Choice choice) {
        return answers.of(programme, new Asked(code, choice), () -> read(programme, code, choice));
    }

    private record Asked(String code, Choice choice) {}

    /** The figures of what {@link #metric} shows that were put right, the newest first; who did it only for whoever may know. */
    @PreAuthorize("@rights.reads(#programme)")
    public List<Revision> revisions(ProgrammeId programme, String code, Choice choice) {
        boolean names = rights.has(Right.READ_NAMES, programme);
        return revised.of(
                programme,
                new AskedRevisions(code, choice, names),
                () -> revisions.of(metric(programme, code, choice), names));
    }

    private record AskedRevisions(String code, Choice choice, boolean names) {}

    private MetricDetail read(ProgrammeId programme, String code, Choice choice) {
        ProgrammeCard card = programmes.card(programme);
        Metric metric = metrics.findByProgrammeAndCode(programme.value(), code)
                .orElseThrow(() -> new UnknownMetricException(code, card));
        return details.of(card, metric, choice);
    }
}
