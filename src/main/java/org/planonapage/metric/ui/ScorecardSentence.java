package org.planonapage.metric.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.planonapage.metric.MetricLine;
import org.planonapage.metric.MetricSummary.Standing;
import org.planonapage.metric.Scorecard;
import org.planonapage.spc.Change;
import org.planonapage.ui.Say;

/**
 * What the scorecard says: how many targets are met, which of those missed are really getting worse, how many figures are a
 * real change, and what is overdue or was never published.
 */
final class ScorecardSentence {

    /** More names make a sentence that nobody reads. */
    private static final int NAMES = 4;

    private final Scorecard scorecard;

    private ScorecardSentence(Scorecard scorecard) {
        this.scorecard = scorecard;
    }

    static Say of(Scorecard scorecard) {
        ScorecardSentence sentence = new ScorecardSentence(scorecard);
        return new Say(sentence.finding(), sentence.rest());
    }

    private String finding() {
        long met = lines().filter(MetricLine::isMet).count();
        long targets = lines().filter(MetricLine::hasTarget).count();
        List<MetricLine> sinking = sinking();
        if (targets == 0) {
            return "No targets were published.";
        }
        long running = scorecard.count(Standing.MET_SO_FAR);
        if (targets == 1) {
            return met == 0 ? "There is one target." : "The one target is met" + (running == 1 ? " so far." : ".");
        }
        String counted = met + " of " + targets + (met == 1 ? " targets is met" : " targets are met")
                + (running == 0 ? "" : running == met ? " so far" : " (" + running + " of them so far)");
        return sinking.isEmpty()
                ? counted + "."
                : counted + ", and " + sinking.size() + " of those missed " + (sinking.size() == 1 ? "is" : "are")
                        + " getting worse.";
    }

    private String rest() {
        List<String> rest = new ArrayList<>();
        if (!sinking().isEmpty()) {
            rest.add(sinking().stream().limit(NAMES).map(MetricLine::title).collect(Collectors.joining("; "))
                    + (sinking().size() > NAMES ? "; and " + (sinking().size() - NAMES) + " more." : "."));
        }
        long missed = lines().filter(MetricLine::isMissed).count();
        if (missed > 0 && sinking().isEmpty()) {
            rest.add(counted(missed, "is not met.", "are not met."));
        }
        long open = scorecard.count(Standing.OPEN);
        if (open > 0) {
            rest.add(counted(open, "is still open.", "are still open."));
        }
        signals(rest);
        long overdue =
                scorecard.rows().stream().filter(Scorecard.Row::isOverdue).count();
        if (overdue > 0) {
            rest.add(counted(overdue, "figure is overdue.", "figures are overdue."));
        }
        long without = lines().filter(line -> !line.hasFigure()).count();
        if (without > 0) {
            rest.add(without(without, scorecard.rows().size()));
        }
        return String.join(" ", rest);
    }

    private void signals(List<String> rest) {
        long better = lines().flatMap(line -> line.change().stream())
                .filter(Change::isImprovement)
                .count();
        long noise = lines().flatMap(line -> line.change().stream())
                .filter(Change.ORDINARY::equals)
                .count();
        if (better + noise > 0) {
            rest.add(counted(better, "metric shows", "metrics show") + " a real improvement, "
                    + (noise == 0 ? "none" : noise) + " no real change.");
        }
    }

    private Stream<MetricLine> lines() {
        return scorecard.rows().stream().map(Scorecard.Row::line);
    }

    private List<MetricLine> sinking() {
        return lines().filter(MetricLine::isMissed)
                .filter(line -> line.change().filter(Change::isConcern).isPresent())
                .toList();
    }

    private static String counted(long count, String one, String many) {
        return count == 1 ? "One " + one : (count == 0 ? "No" : count) + " " + many;
    }

    private static String without(long without, int metrics) {
        if (without == metrics) {
            return metrics == 1 ? "The metric has no published figure." : "None of the metrics has a published figure.";
        }
        return without == 1 ? "One metric has no published figure." : without + " metrics have no published figure.";
    }
}
