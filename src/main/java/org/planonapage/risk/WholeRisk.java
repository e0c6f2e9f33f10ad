package org.planonapage.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.RowOfRecord;
import org.planonapage.quantity.Dates;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.risk.ReviewRisk.Line;

/**
 * A risk with all that is on record of it, as a command finds it. Its state is what the last review made of it; reviews and
 * scores only grow.
 *
 * @param reviews oldest first
 * @param scores of every kind, oldest first
 * @param scaleId of the scale by which scores are given by now; null for the usual one
 */
record WholeRisk(
        Risk risk,
        List<Review> reviews,
        List<Score> scores,
        List<Control> controls,
        List<Mitigation> actions,
        @Nullable Long scaleId) {

    /** What the last decision on its state made of it; open where there was none. */
    RiskState state() {
        return reviews.stream()
                .flatMap(review -> review.decision().state().stream())
                .reduce((earlier, later) -> later)
                .orElse(RiskState.OPEN);
    }

    @Nullable
    DayOrMonth identifiedOn() {
        return risk.identifiedOn();
    }

    Optional<Review> lastReview() {
        return reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.getLast());
    }

    /** The latest current score. */
    Optional<Score> lastScore() {
        return scores.stream().filter(Score::isCurrent).reduce((earlier, later) -> later);
    }

    /** Whether one of the parts has that number. */
    static boolean has(List<? extends RiskPart> parts, String row) {
        return parts.stream().anyMatch(part -> part.isOn(row));
    }

    /** The last change of anything of it. */
    long lastChange() {
        return Stream.of(List.of(risk), reviews, scores, controls, actions)
                .flatMap(List::stream)
                .mapToLong(RowOfRecord::changeId)
                .max()
                .orElseThrow();
    }

    /** How many parts there are with those that would be new. */
    static int countWith(List<? extends RiskPart> parts, List<? extends Line> lines) {
        return parts.size()
                + (int) lines.stream().filter(line -> !has(parts, line.row())).count();
    }

    /**
     * Reviews the risk: changes what is said of it, its controls and its actions.
     *
     * @return the rows that are new and have to be persisted: the review, the score where it is another than the last, and
     *     controls and actions
     * @throws IllegalArgumentException when that cannot be decided of a risk in its state
     */
    List<RowOfRecord> review(ReviewRisk command) {
        List<RowOfRecord> added = new ArrayList<>();
        added.add(risk.review(command, state(), nextOnDay(reviews, Review::place, command.on())));
        RiskScore score = command.score();
        if (score != null && lastScore().filter(last -> last.says(score)).isEmpty()) {
            int number = nextOnDay(scores.stream().filter(Score::isCurrent).toList(), Score::place, command.on());
            added.add(new Score(risk, command.on(), number, score, scaleId, command.reason()));
        }
        added.addAll(review(controls, command.controls(), Control::review, Control::new));
        added.addAll(review(actions, command.actions(), Mitigation::review, Mitigation::new));
        return added;
    }

    /** Makes a part that is new. */
    private interface Making<P, L> {
        P of(Risk risk, int number, L line);
    }

    /** Has the parts that are there take what is said of them, and gives back those that are new. */
    private <P extends RiskPart, L extends Line> List<P> review(
            List<P> parts, List<L> lines, BiConsumer<P, L> review, Making<P, L> making) {
        List<P> added = new ArrayList<>();
        int free = next(parts, RiskPart::number);
        for (L line : lines) {
            Optional<P> there =
                    parts.stream().filter(part -> part.isOn(line.row())).findAny();
            there.ifPresent(part -> review.accept(part, line));
            if (there.isEmpty() && parts.stream().noneMatch(part -> part.wasAddedAs(line.row()))) {
                added.add(making.of(risk, isNumber(line.row()) ? Integer.parseInt(line.row()) : free++, line));
            }
        }
        return added;
    }

    /** The place of a fact: its day, and the how many-th of that day it is. */
    record Place(LocalDate day, int number) {

        /** "1 April 2015", "1 April 2015 (2)". */
        String inWords() {
            return Dates.inWords(day) + (number == 1 ? "" : " (" + number + ")");
        }
    }

    private static <F> int nextOnDay(List<F> facts, Function<F, Place> place, LocalDate day) {
        return next(
                facts.stream().map(place).filter(one -> one.day().equals(day)).toList(), Place::number);
    }

    private static <R> int next(List<R> rows, ToIntFunction<R> number) {
        return 1 + rows.stream().mapToInt(number).max().orElse(0);
    }

    /** Whether a row of a form is called by its number: one that went off the record while the form was open. */
    private static boolean isNumber(String row) {
        return row.matches("\\d{1,2}");
    }
}
