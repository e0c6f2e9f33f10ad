package org.planonapage.plan;

import java.util.List;
import org.planonapage.links.Links;
import org.planonapage.links.ProgrammeId;
import org.planonapage.links.ReferenceCard;
import org.planonapage.metric.MetricLine;
import org.planonapage.metric.Metrics;
import org.springframework.stereotype.Component;

/** The figures that stand beneath the plan, and the risks that threaten it. */
@Component
class Evidence {

    private final Links links;
    private final Metrics metrics;

    Evidence(Links links, Metrics metrics) {
        this.links = links;
        this.metrics = metrics;
    }

    HeadlineMetrics beneathThemes(ProgrammeId programme, List<Theme> themes) {
        return HeadlineMetrics.beneath(
                programme, PlanReferences.THEME, themes.stream().map(Theme::id).toList(), links, metrics);
    }

    List<MetricLine> beneathAction(ProgrammeId programme, long action) {
        return beneathActions(programme, List.of(action)).of(action);
    }

    /** The risks that threaten any of those things, each once. */
    List<ReferenceCard> threatsTo(ProgrammeId programme, String kind, List<Long> things) {
        return links.threatsTo(programme, kind, things).values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    HeadlineMetrics beneathActions(ProgrammeId programme, List<Long> actions) {
        return HeadlineMetrics.beneath(programme, PlanReferences.ACTION, actions, links, metrics);
    }
}
