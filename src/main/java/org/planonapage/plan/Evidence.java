package org.planonapage.plan;

import java.util.List;
import org.planonapage.links.Links;
import org.planonapage.links.ProgrammeId;
import org.planonapage.metric.MetricLine;
import org.planonapage.metric.Metrics;
import org.springframework.stereotype.Component;

/** The figures that stand beneath the plan. */
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

    HeadlineMetrics beneathActions(ProgrammeId programme, List<Long> actions) {
        return HeadlineMetrics.beneath(programme, PlanReferences.ACTION, actions, links, metrics);
    }
}
