package org.planonapage.risk;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ReferenceCard;

/**
 * A risk on its reading date, with its whole past.
 *
 * @param threatens the things of the programme that it puts at risk, those that the reader may see
 * @param lastMeeting the day against which movement is shown, or null when there was no meeting
 */
public record RiskRow(
        RiskFacts facts,
        Scores scores,
        Reviews reviews,
        List<ControlRow> controls,
        List<MitigationRow> mitigations,
        List<ReferenceCard> threatens,
        LocalDate readingDate,
        @Nullable LocalDate lastMeeting) {

    /** How many of the last looks at a risk a small picture shows. */
    private static final int SMALL_PICTURE = 24;

    private static final int FEWEST_MONTHS = 2;

    /** How a risk stands against the last meeting. */
    public enum Direction {
        HIGHER,
        LOWER,
        SAME,
        /** It was not scored then. */
        NEW
    }

    /** The same seen from another day than the last meeting; null for the last meeting. */
    public RiskRow seenFrom(@Nullable LocalDate day) {
        return day == null
                ? this
                : new RiskRow(facts, scores, reviews, controls, mitigations, threatens, readingDate, day);
    }

    public RiskState state() {
        return reviews.state();
    }

    /** Whether it is with its owner or with a body. */
    public boolean isOpen() {
        return state() != RiskState.CLOSED;
    }

    /** The score of a kind; empty where none was published. */
    public Optional<RiskScore> score(ScoreKind kind) {
        return scores.latest(kind).map(ScoreRow::score);
    }

    /** How it stands; empty for one that is not scored. */
    public Optional<RiskScore> current() {
        return score(ScoreKind.CURRENT);
    }

    /** How it stood at the last meeting; empty where there was none or it was not scored. */
    public Optional<RiskScore> before() {
        return lastMeeting == null
                ? Optional.empty()
                : scores.currentOn(lastMeeting).map(ScoreRow::score);
    }

    /** Where it moved since the last meeting; empty for one that is not scored, and where there was no meeting. */
    public Optional<Direction> direction() {
        if (lastMeeting == null || current().isEmpty()) {
            return Optional.empty();
        }
        int now = current().get().value();
        return Optional.of(before().map(then ->
                        now > then.value() ? Direction.HIGHER : now < then.value() ? Direction.LOWER : Direction.SAME)
                .orElse(Direction.NEW));
    }

    /** Whether it is open and stands above appetite. */
    public boolean isAboveAppetite() {
        return isOpen() && current().filter(RiskScore::isAboveAppetite).isPresent();
    }

    /** For how long it has been above appetite: "5 months", "12 days"; empty where it is not. */
    public String aboveFor() {
        return isAboveAppetite() ? scores.aboveSince().map(this::since).orElse("") : "";
    }

    private String since(LocalDate day) {
        long months = ChronoUnit.MONTHS.between(day, readingDate);
        if (months >= FEWEST_MONTHS) {
            return months + " months";
        }
        long days = Math.max(1, ChronoUnit.DAYS.between(day, readingDate));
        return days == 1 ? "1 day" : days + " days";
    }

    /** When it is to be reviewed next; empty as {@link Reviews#next}. */
    public Optional<ReviewDue> nextReview() {
        return reviews.next(scores.current(), readingDate);
    }

    /** Whether its review is late. */
    public boolean isReviewLate() {
        return nextReview().filter(ReviewDue::isLate).isPresent();
    }

    /** Whether it has reached the score that it is to come to; false without a target or a score. */
    public boolean isAtTarget() {
        return current()
                .flatMap(now -> score(ScoreKind.TARGET).map(target -> now.value() <= target.value()))
                .orElse(false);
    }

    /** The current score at each of the last looks at it, oldest first; empty for one that is not scored. */
    public List<BigDecimal> picture() {
        List<BigDecimal> seen = Stream.concat(
                        reviews.all().stream().map(ReviewRow::reviewedOn),
                        scores.history().stream().map(ScoreRow::scoredOn))
                .distinct()
                .sorted()
                .flatMap(day -> scores.currentOn(day).stream())
                .map(row -> BigDecimal.valueOf(row.value()))
                .toList();
        return seen.subList(Math.max(0, seen.size() - SMALL_PICTURE), seen.size());
    }

    /** How many of its controls were found to work so. */
    public long controls(Effectiveness effectiveness) {
        return controls.stream()
                .filter(control -> control.effectiveness() == effectiveness)
                .count();
    }

    /** What others call it: "R3 Caseloads too high: very high, 20, above the accepted level". */
    String title() {
        return facts.reference() + " " + facts.title() + ": "
                + current()
                        .map(now -> now.band().name().toLowerCase(java.util.Locale.UK) + ", " + now.value()
                                + (isAboveAppetite() ? ", above the accepted level" : ""))
                        .orElse("not scored");
    }
}
