package org.planonapage.assurance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planonapage.metric.MetricLine;
import org.planonapage.metric.Outcome;
import org.planonapage.metric.TargetRow;
import org.planonapage.quantity.DayOrMonth;

/**
 * A requirement on its reading date.
 *
 * @param line the metric that shows whether it is met, held against the requirement's target only; null for one in words
 * @param ownDeadline the deadline of one without a target, or null
 * @param ownOutcome as published, of one without a target, or null
 */
public record RequirementRow(
        long id,
        String reference,
        String text,
        @Nullable MetricLine line,
        @Nullable DayOrMonth ownDeadline,
        @Nullable Outcome ownOutcome,
        @Nullable String note,
        LocalDate readingDate) {

    /** How a requirement stands. */
    public enum Standing {
        MET("met"),
        /** The figure meets it, and the time for which it must do so is not over. */
        MET_SO_FAR("on target so far"),
        MET_UNPUBLISHED("met; figure not published"),
        NOT_MET("not met"),
        MISSED_UNPUBLISHED("missed; figure not published"),
        /** Its deadline is to come, or nothing was published that could tell. */
        OPEN("open");

        private final String word;

        Standing(String word) {
            this.word = word;
        }

        /** The words of the screen. */
        public String word() {
            return word;
        }

        /** Whether it is met today, by a figure or by what was published. */
        public boolean isMet() {
            return this == MET || this == MET_SO_FAR || this == MET_UNPUBLISHED;
        }

        /** Whether its time is over and it was not met. */
        public boolean isMissed() {
            return this == NOT_MET || this == MISSED_UNPUBLISHED;
        }
    }

    /** By when it is to be met, or null when nobody said. */
    public @Nullable DayOrMonth deadline() {
        TargetRow target = target();
        return target == null ? ownDeadline : target.deadline();
    }

    private @Nullable TargetRow target() {
        return line == null ? null : line.summary().target().orElse(null);
    }

    /** By the figure where there is one, else as published. */
    public Standing standing() {
        if (line == null || !line.hasTarget()) {
            return ownOutcome == null ? Standing.OPEN : ownOutcome == Outcome.MET ? Standing.MET : Standing.NOT_MET;
        }
        return switch (line.standing()) {
            case MET -> Standing.MET;
            case MET_SO_FAR -> Standing.MET_SO_FAR;
            case NOT_MET -> Standing.NOT_MET;
            case MET_UNPUBLISHED -> Standing.MET_UNPUBLISHED;
            case MISSED_UNPUBLISHED -> Standing.MISSED_UNPUBLISHED;
            case OPEN, NO_TARGET -> Standing.OPEN;
        };
    }

    /** "60 below the limit", "5 points above", or empty where no figure was published. */
    public String distance() {
        return line == null ? "" : line.toTarget();
    }

    /** The figure at the start, or empty where none was published. */
    public String baseline() {
        return line == null ? "" : line.start();
    }
}
