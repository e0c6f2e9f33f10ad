package org.planonapage.spc;

import java.util.Optional;
import org.planonapage.rating.TargetRule;

/** What an XmR chart says, in sentences for readers who know no statistics. */
public final class XmrSentence {

    private static final String SINGLE = ": a real change, not noise.";
    private static final String SEVERAL = " are a real change, not noise.";

    private XmrSentence() {}

    /** Whether the last point is a real change, or why that cannot be said: "Within its ordinary ups and downs." */
    public static String of(XmrChart chart) {
        return chart.latest()
                .flatMap(XmrPoint::cause)
                .map(XmrSentence::of)
                .orElseGet(() ->
                        chart.latestGroup().map(XmrSentence::withoutSignal).orElse("No figures yet."));
    }

    private static String withoutSignal(XmrGroup group) {
        if (group.limits().isPresent()) {
            return "Within its ordinary ups and downs.";
        }
        return group.size() == 1
                ? "One figure is too few to tell a change from noise."
                : "No ordinary ups and downs could be measured in these figures, so there is no range to judge by.";
    }

    /** Why a point is a real change: "7 falling points in a row are a real change, not noise." */
    public static String of(SpecialCause cause) {
        boolean high = cause.side() == Side.HIGH;
        int points = cause.points();
        return switch (cause.rule()) {
            case OUTSIDE_LIMITS -> (high ? "Above" : "Below") + " the range of ordinary variation" + SINGLE;
            case TREND -> points + (high ? " rising" : " falling") + " points in a row" + SEVERAL;
            case TWO_OF_THREE ->
                points + (cause.points() == 2 ? " of 3" : "") + " points in a row close to the "
                        + (high ? "upper" : "lower") + " edge of ordinary variation, or beyond it," + SEVERAL;
            case SHIFT -> points + " points in a row " + (high ? "above" : "below") + " the average" + SEVERAL;
        };
    }

    /** What should be known of a group's limits: that they are trial limits. Empty when there is nothing to say. */
    public static Optional<String> caution(XmrGroup group) {
        return group.isTrial()
                ? Optional.of("Trial limits: they rest on " + group.size() + " points, fewer than 13.")
                : Optional.empty();
    }

    /** What the process makes of a target, or that the target is judged directly. */
    public static String outlook(XmrChart chart, TargetRule target) {
        return chart.outlook(target)
                .map(XmrSentence::of)
                .orElse("There is no range to hold against the target: judge the target directly.");
    }

    private static String of(Outlook outlook) {
        return switch (outlook) {
            case WILL_MEET ->
                "Unless something changes it will meet the target, through all its ordinary ups and downs.";
            case MAY_MISS -> "Its ordinary ups and downs alone can meet the target or miss it.";
            case WILL_MISS ->
                "Unless something changes it will miss the target: ordinary ups and downs do not reach it.";
            case TOO_SOON ->
                "The latest change points the other way: it is too soon to say whether the target will be met.";
        };
    }
}
