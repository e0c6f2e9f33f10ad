package org.planonapage.spc;

import java.util.Optional;
import org.planonapage.rating.TargetRule;

/** What an XmR chart says, in sentences for readers who know no statistics. */
public final class XmrSentence {

    private static final String SINGLE = ": a real change.";
    private static final String SEVERAL = " are a real change.";

    private XmrSentence() {}

    /** Whether the last point is a real change, or why that cannot be said: "Within its normal range." */
    public static String of(XmrChart chart) {
        return chart.latest()
                .flatMap(XmrPoint::cause)
                .map(XmrSentence::of)
                .orElseGet(() ->
                        chart.latestGroup().map(XmrSentence::withoutSignal).orElse("No figures yet."));
    }

    private static String withoutSignal(XmrGroup group) {
        if (group.limits().isPresent()) {
            return "Within its normal range.";
        }
        return group.size() == 1
                ? "One figure is too few to show a real change."
                : "These figures do not vary, so there is no normal range.";
    }

    /** Why a point is a real change: "7 falling points in a row are a real change." */
    public static String of(SpecialCause cause) {
        boolean high = cause.side() == Side.HIGH;
        int points = cause.points();
        return switch (cause.rule()) {
            case OUTSIDE_LIMITS -> (high ? "Above" : "Below") + " the normal range" + SINGLE;
            case TREND -> points + (high ? " rising" : " falling") + " points in a row" + SEVERAL;
            case TWO_OF_THREE ->
                points + (cause.points() == 2 ? " of 3" : "") + " points in a row close to the "
                        + (high ? "upper" : "lower") + " edge of the normal range, or beyond it," + SEVERAL;
            case SHIFT -> points + " points in a row " + (high ? "above" : "below") + " the average" + SEVERAL;
        };
    }

    /** What should be known of a group's limits: that they are trial limits. Empty when there is nothing to say. */
    public static Optional<String> caution(XmrGroup group) {
        return group.isTrial()
                ? Optional.of("Early normal range: it is based on " + group.size() + " points, fewer than 13.")
                : Optional.empty();
    }

    /** What the process makes of a target, or that the target is judged directly. */
    public static String outlook(XmrChart chart, TargetRule target) {
        return chart.outlook(target)
                .map(XmrSentence::of)
                .orElse(
                        "There is no normal range to compare with the target. Compare the figures with the target directly.");
    }

    private static String of(Outlook outlook) {
        return switch (outlook) {
            case WILL_MEET -> "Without a change it should keep meeting the target.";
            case MAY_MISS -> "Normal variation means that the target may be met one month and missed the next.";
            case WILL_MISS -> "Without a change it will miss the target: the normal range does not reach it.";
            case TOO_SOON ->
                "The latest change points the other way, so it is too soon to tell whether the target will be met.";
        };
    }
}
