package org.planonapage.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When a risk was looked at and what was decided.
 *
 * @param all oldest first
 */
public record Reviews(List<ReviewRow> all) {

    public Reviews {
        all = List.copyOf(all);
    }

    /** What the last decision on its state made of it; open where there was none. */
    public RiskState state() {
        return decided().flatMap(review -> review.decision().state()).orElse(RiskState.OPEN);
    }

    /** The review that made its state what it is; empty where none did. */
    public Optional<ReviewRow> decided() {
        return all.stream()
                .filter(review -> review.decision() != Decision.REVIEWED)
                .reduce((earlier, later) -> later);
    }

    /** The last; empty where none was published. */
    public Optional<ReviewRow> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /**
     * When it is due again: on the day that the last review named, else after the cadence of the band that it is in now,
     * from the last review or from the score where there was no review since. Empty for a closed risk, and where nothing
     * tells.
     */
    public Optional<ReviewDue> next(Optional<ScoreRow> current, LocalDate readingDate) {
        if (state() == RiskState.CLOSED) {
            return Optional.empty();
        }
        return last().map(ReviewRow::nextReview)
                .or(() -> current.map(row -> row.score().band().nextReview(lookedAt(row))))
                .map(day -> ReviewDue.on(day, readingDate));
    }

    private LocalDate lookedAt(ScoreRow current) {
        return last().map(ReviewRow::reviewedOn)
                .filter(day -> day.isAfter(current.scoredOn()))
                .orElse(current.scoredOn());
    }
}
