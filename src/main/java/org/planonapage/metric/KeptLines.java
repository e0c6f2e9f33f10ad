package org.planonapage.metric;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.planonapage.programme.Kept;
import org.planonapage.programme.Moments;
import org.planonapage.programme.ProgrammeCard;
import org.springframework.stereotype.Component;

/**
 * The metrics of a programme in one line each, worked out of their whole past once for each moment and then kept: what is
 * signal and what is noise must be the same wherever a metric is named, and it takes all figures to say.
 */
@Component
class KeptLines {

    /** A moment of a programme at full size takes about 2 MB. */
    private static final int MOMENTS = 30;

    private final MetricRepository metrics;
    private final Series series;
    private final PartFigures parts;
    private final Kept<Map<Long, MetricLine>> kept;

    KeptLines(MetricRepository metrics, Series series, PartFigures parts, Moments moments) {
        this.metrics = metrics;
        this.series = series;
        this.parts = parts;
        this.kept = moments.keeping(MOMENTS);
    }

    /** All metrics by id, in the order of their titles. */
    Map<Long, MetricLine> of(ProgrammeCard programme) {
        return kept.of(programme.id(), () -> read(programme));
    }

    private Map<Long, MetricLine> read(ProgrammeCard programme) {
        List<Metric> all = metrics.findByProgrammeOrderByTitle(programme.id().value());
        Map<Long, Withheld> withheld = series.withheld(programme, all);
        Map<Long, List<MetricSummary>> bases = series.of(programme, all, withheld);
        Map<Long, MetricSummary> shown = new LinkedHashMap<>();
        all.forEach(metric -> shown.put(metric.id(), Series.byDefault(Objects.requireNonNull(bases.get(metric.id())))));
        Map<Long, Breakdown> known = parts.of(programme, all, shown, withheld);
        Map<Long, MetricLine> lines = new LinkedHashMap<>();
        shown.forEach((id, summary) -> lines.put(id, new MetricLine(summary, known.get(id))));
        return lines;
    }
}
