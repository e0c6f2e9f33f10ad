package org.planonapage.metric;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.planonapage.links.Links;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.ReferenceCard;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.programme.Programmes;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The metrics on record: what each screen shows of them. */
@Service
@Transactional(readOnly = true)
public class Metrics {

    /** How far back lists look for the figures of their small pictures. */
    private static final int YEARS_IN_A_LINE = 3;

    private final MetricRepository metrics;
    private final Series series;
    private final Programmes programmes;
    private final Links links;
    private final Details details;

    Metrics(MetricRepository metrics, Series series, Programmes programmes, Links links, Details details) {
        this.metrics = metrics;
        this.series = series;
        this.programmes = programmes;
        this.links = links;
        this.details = details;
    }

    /** All metrics of the programme, by what they belong to. */
    @PreAuthorize("@rights.reads(#programme)")
    public Scorecard scorecard(ProgrammeId programme) {
        ProgrammeCard card = programmes.card(programme);
        List<Metric> all = metrics.findByProgrammeOrderByTitle(programme.value());
        Map<Long, MetricLine> lines = lines(card, all);
        Map<Long, List<ReferenceCard>> above = links.cardsTo(programme, MetricReferences.KIND, lines.keySet());
        return new Scorecard(
                card,
                all.stream()
                        .map(metric -> new Scorecard.Row(
                                Objects.requireNonNull(lines.get(metric.id())),
                                above.getOrDefault(metric.id(), List.of()).stream()
                                        .min(PlanOrder.BY_TITLE)
                                        .orElse(null)))
                        .sorted(Comparator.comparing(Scorecard.Row::above, Comparator.nullsLast(PlanOrder.BY_TITLE)))
                        .toList());
    }

    /** Those of the metrics that exist, in one line each, by id. */
    @PreAuthorize("@rights.reads(#programme)")
    public Map<Long, MetricLine> lines(ProgrammeId programme, Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : lines(programmes.card(programme), metrics.findByProgrammeAndIdIn(programme.value(), ids));
    }

    /**
     * A metric with its whole past.
     *
     * @throws UnknownMetricException with a sentence when there is no such metric, or no such unit
     */
    @PreAuthorize("@rights.reads(#programme)")
    public MetricDetail metric(ProgrammeId programme, String code, Choice choice) {
        ProgrammeCard card = programmes.card(programme);
        Metric metric = metrics.findByProgrammeAndCode(programme.value(), code)
                .orElseThrow(() -> new UnknownMetricException(code, card));
        return details.of(card, metric, choice);
    }

    private Map<Long, MetricLine> lines(ProgrammeCard programme, List<Metric> wanted) {
        LocalDate from = programme.readingDate().minusYears(YEARS_IN_A_LINE);
        return series.of(programme, wanted, from).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> new MetricLine(Series.byDefault(entry.getValue()))));
    }
}
