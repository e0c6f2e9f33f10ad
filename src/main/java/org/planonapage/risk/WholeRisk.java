package org.planonapage.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.history.RowOfRecord;
import org.planonapage.quantity.Dates;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.risk.ReviewRisk.ActionLine;
import org.planonapage.risk.ReviewRisk.ControlLine;

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

    /** Whether there is a control of that number. */
    boolean hasControl(String row) {
        return controls.stream().anyMatch(control -> control.isOn(row));
    }

    /** Whether there is an action of that number. */
    boolean hasAction(String row) {
        return actions.stream().anyMatch(action -> action.isOn(row));
    }

    /** The last change of anything of it. */
    long lastChange() {
        return Stream.of(List.of(risk), reviews, scores, controls, actions)
                .flatMap(List::stream)
                .mapToLong(RowOfRecord::changeId)
                .max()
                .orElseThrow();
    }

    /** How many controls there are with those that would be new. */
    int controlsWith(List<ControlLine> lines) {
        return controls.size()
                + (int) lines.stream().filter(line -> !hasControl(line.row())).count();
    }

    /** How many actions there are with those that would be new. */
    int actionsWith(List<ActionLine> lines) {
        return actions.size()
                + (int) lines.stream().filter(line -> !hasAction(line.row())).count();
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
        int control = next(controls, Control::number);
        for (ControlLine line : command.controls()) {
            Optional<Control> there = controls.stream().filter(one -> one.isOn(line.row())).findAny();
            there.ifPresent(one -> one.review(line));
            if (there.isEmpty() && controls.stream().noneMatch(one -> one.wasAddedAs(line.row()))) {
                added.add(new Control(risk, isNumber(line.row()) ? Integer.parseInt(line.row()) : control++, line));
            }
        }
        int action = next(actions, Mitigation::number);
        for (ActionLine line : command.actions()) {
            Optional<Mitigation> there = actions.stream().filter(one -> one.isOn(line.row())).findAny();
            there.ifPresent(one -> one.review(line));
            if (there.isEmpty() && actions.stream().noneMatch(one -> one.wasAddedAs(line.row()))) {
                added.add(new Mitigation(risk, isNumber(line.row()) ? Integer.parseInt(line.row()) : action++, line));
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
        return next(facts.stream().map(place).filter(one -> one.day().equals(day)).toList(), Place::number);
    }

    private static <R> int next(List<R> rows, ToIntFunction<R> number) {
        return 1 + rows.stream().mapToInt(number).max().orElse(0);
    }

    /** Whether a row of a form is called by its number: one that went off the record while the form was open. */
    private static boolean isNumber(String row) {
        return row.matches("\\d{1,2}");
    }
}
