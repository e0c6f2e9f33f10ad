package org.planonapage.plan;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planonapage.metric.MetricLine;
import org.planonapage.rating.Rag;

/** What the metrics beneath an action say against a judgement of it. */
record Contradictions(List<MetricLine> metrics) {

    /** "The figures suggest otherwise: Visits on time is below target."; empty where they do not, and without a judgement. */
    String against(@Nullable Rag rag) {
        if (rag == Rag.GREEN) {
            String concerns = metrics.stream()
                    .filter(MetricLine::isOfConcern)
                    .map(metric -> metric.title() + " is " + metric.concern())
                    .collect(Collectors.joining("; "));
            return concerns.isEmpty() ? "" : "The figures suggest otherwise: " + concerns + ".";
        }
        boolean allGood =
                !metrics.isEmpty() && metrics.stream().allMatch(metric -> metric.isMet() && !metric.isWorse());
        return rag == Rag.RED && allGood
                ? "The figures suggest otherwise: every target linked to this action is met."
                : "";
    }
}
