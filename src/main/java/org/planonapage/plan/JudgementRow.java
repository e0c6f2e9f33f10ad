package org.planonapage.plan;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.planonapage.rating.Rag;

/**
 * A judgement of an action.
 *
 * @param number of those of its day, from 1
 * @param forecast what it is expected to be next, or null
 * @param forecastFor when that is, in words ("the next review"), or null
 * @param madeBy the title of the post that made it, or null
 * @param corrects the day of the judgement that it puts right, or null
 * @param despite why it was made although the figures say otherwise, or null where they do not
 * @param nextReview when the action is to be judged next, or null
 */
public record JudgementRow(
        long actionId,
        LocalDate judgedOn,
        int number,
        Rag rag,
        String reason,
        @Nullable String evidence,
        @Nullable Rag forecast,
        @Nullable String forecastFor,
        @Nullable String madeBy,
        @Nullable LocalDate corrects,
        @Nullable String despite,
        @Nullable LocalDate nextReview) {

    /** In the order in which they were made. */
    static final Comparator<JudgementRow> IN_ORDER =
            Comparator.comparing(JudgementRow::judgedOn).thenComparing(JudgementRow::number);

    /** "expected amber at the next review", or null without a forecast. */
    public @Nullable String expectation() {
        if (forecast == null) {
            return null;
        }
        return "expected " + forecast.word() + (forecastFor == null ? "" : " at " + forecastFor);
    }
}
