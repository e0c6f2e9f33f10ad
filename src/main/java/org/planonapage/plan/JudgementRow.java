package org.planonapage.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planonapage.rating.Rag;

/**
 * A judgement of an action.
 *
 * @param forecast what it is expected to be next, or null
 * @param forecastFor when that is, in words ("the next review"), or null
 * @param madeBy the title of the post that made it, or null
 */
public record JudgementRow(
        long actionId,
        LocalDate judgedOn,
        Rag rag,
        String reason,
        @Nullable String evidence,
        @Nullable Rag forecast,
        @Nullable String forecastFor,
        @Nullable String madeBy) {

    /** "expected amber at the next review", or null without a forecast. */
    public @Nullable String expectation() {
        if (forecast == null) {
            return null;
        }
        return "expected " + forecast.word() + (forecastFor == null ? "" : " at " + forecastFor);
    }
}
