package org.planonapage.metric.ui;

import java.util.ArrayList;
import java.util.List;
import org.planonapage.metric.MetricSummary.Standing;
import org.planonapage.metric.Scorecard;
import org.planonapage.ui.Say;

/** What the scorecard says: how many targets are met, how many are not, and how many metrics have no figure. */
final class ScorecardSentence {

    private ScorecardSentence() {}

    static Say of(Scorecard scorecard) {
        long met = scorecard.count(Standing.MET) + scorecard.count(Standing.MET_UNPUBLISHED);
        long missed = scorecard.count(Standing.NOT_MET) + scorecard.count(Standing.MISSED_UNPUBLISHED);
        long open = scorecard.count(Standing.OPEN);
        List<String> rest = new ArrayList<>();
        if (missed > 0) {
            rest.add(missed + (missed == 1 ? " is not met." : " are not met."));
        }
        if (open > 0) {
            rest.add(open + (open == 1 ? " is still open." : " are still open."));
        }
        long without =
                scorecard.rows().stream().filter(row -> !row.line().hasFigure()).count();
        if (without > 0) {
            rest.add(without(without, scorecard.rows().size()));
        }
        return new Say(targets(met, met + missed + open), String.join(" ", rest));
    }

    private static String targets(long met, long targets) {
        if (targets == 0) {
            return "No targets were published.";
        }
        if (targets == 1) {
            return met == 1 ? "The one target is met." : "There is one target.";
        }
        return met + " of " + targets + (met == 1 ? " targets is met." : " targets are met.");
    }

    private static String without(long without, int metrics) {
        if (without == metrics) {
            return metrics == 1 ? "The metric has no published figure." : "None of the metrics has a published figure.";
        }
        return without == 1 ? "One metric has no published figure." : without + " metrics have no published figure.";
    }
}
