package org.planonapage.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.planonapage.links.Links;
import org.planonapage.links.ProgrammeId;
import org.planonapage.metric.MetricLine;
import org.planonapage.metric.Metrics;

/** The metrics beneath themes or actions, for all of them in one go. */
final class HeadlineMetrics {

    private static final String METRIC = "metric";

    private final Map<Long, List<Long>> idsByThing;
    private final Map<Long, MetricLine> lines;

    private HeadlineMetrics(Map<Long, List<Long>> idsByThing, Map<Long, MetricLine> lines) {
        this.idsByThing = idsByThing;
        this.lines = lines;
    }

    /** @param kind of the things that the metrics stand beneath: "theme" or "action" */
    static HeadlineMetrics beneath(
            ProgrammeId programme, String kind, Collection<Long> things, Links links, Metrics metrics) {
        Map<Long, List<Long>> ids = links.idsFrom(programme, kind, things, METRIC);
        Set<Long> all = new LinkedHashSet<>();
        ids.values().forEach(all::addAll);
        return new HeadlineMetrics(ids, all.isEmpty() ? Map.of() : metrics.lines(programme, all));
    }

    List<MetricLine> of(long thing) {
        List<MetricLine> found = new ArrayList<>();
        for (Long id : idsByThing.getOrDefault(thing, List.of())) {
            MetricLine line = lines.get(id);
            if (line != null) {
                found.add(line);
            }
        }
        return found;
    }
}
