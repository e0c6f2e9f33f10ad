package org.planonapage.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.planonapage.metric.MetricLine;
import org.planonapage.rating.Rag;

/**
 * What the metrics beneath an action say against a judgement of it.
 *
 * @param everywhere whether the action promises something for every part of the authority: then its worst part is asked
 */
record Contradictions(List<MetricLine> metrics, boolean everywhere) {

    private static final Pattern EVERYWHERE = Pattern.compile(
            "\\b(every|each|all)\\s+(?:the\\s+|our\\s+)?(?:district|area|localit(?:y|ies)|office)s?\\b",
            Pattern.CASE_INSENSITIVE);

    /** @param text of the action */
    static Contradictions of(String text, List<MetricLine> metrics) {
        return new Contradictions(metrics, EVERYWHERE.matcher(text).find());
    }

    /** What speaks against green: "Visits on time is 88.8% against at least 95%"; empty where nothing does. */
    List<String> concerns() {
        return metrics.stream().flatMap(metric -> concern(metric).stream()).toList();
    }

    private Optional<String> concern(MetricLine metric) {
        if (metric.isOfConcern()) {
            return Optional.of(metric.title() + " is " + metric.concern());
        }
        return metric.worstPart()
                .filter(part -> everywhere)
                .map(part -> metric.title() + " in " + part.unit().name() + " is " + metric.said(part));
    }

    /** "The figures disagree: Visits on time is below target."; empty where they do not, and without a judgement. */
    String against(@Nullable Rag rag) {
        if (rag == Rag.GREEN) {
            return concerns().isEmpty() ? "" : "The figures disagree: " + String.join("; ", concerns()) + ".";
        }
        boolean allGood =
                !metrics.isEmpty() && metrics.stream().allMatch(metric -> metric.isMet() && !metric.isWorse());
        return rag == Rag.RED && allGood ? "The figures disagree: every target linked to this action is met." : "";
    }
}
