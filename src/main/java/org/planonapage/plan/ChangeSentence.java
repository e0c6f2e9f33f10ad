package org.planonapage.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.planonapage.rating.Mark;

/** What became of a plan, in a sentence: what got worse first, then what got better, then what it says. */
final class ChangeSentence {

    /** More sorts of movement make a sentence that nobody reads. */
    private static final int MOVES = 3;

    private final PlanChanges changes;
    private final List<String> parts = new ArrayList<>();

    private record Move(Mark from, Mark to) {
        static final Comparator<Move> WORST_FIRST = Comparator.comparing(
                        (Move move) -> move.to().isBetterThan(move.from()))
                .thenComparing(Move::to)
                .thenComparing(Move::from);

        static Move of(ActionChange change) {
            return new Move(
                    change.before(), Objects.requireNonNull(change.now()).mark());
        }

        String inWords() {
            return "moved from " + word(from) + " to " + word(to);
        }

        private static String word(Mark mark) {
            return mark.word().toLowerCase(Locale.UK);
        }
    }

    private ChangeSentence(PlanChanges changes) {
        this.changes = changes;
    }

    static String of(PlanChanges changes) {
        String rest = changes.isComparable() ? new ChangeSentence(changes).inWords() : "";
        return (changes.remark() + " " + rest).strip();
    }

    private String inWords() {
        moves();
        actions("new", ActionChange::isNew);
        actions("reworded", ActionChange::isReworded);
        actions("new due date", change -> change.hasOther("Due"));
        actions("new lead", change -> change.hasOther("Lead"));
        actions("gone", ActionChange::isGone);
        themes("new", change -> change.then() == null);
        themes("reworded", ThemeChange::isReworded);
        themes("gone", change -> change.now() == null);
        return parts.isEmpty() ? "no action has changed." : String.join(", ", parts) + ".";
    }

    private void moves() {
        Map<Move, Integer> moves = new LinkedHashMap<>();
        changes.actions().stream()
                .filter(ActionChange::isMoved)
                .map(Move::of)
                .sorted(Move.WORST_FIRST)
                .forEach(move -> moves.merge(move, 1, Integer::sum));
        moves.entrySet().stream()
                .limit(MOVES)
                .forEach(move -> action(move.getValue(), move.getKey().inWords()));
        action(moves.values().stream().skip(MOVES).mapToInt(Integer::intValue).sum(), "moved");
    }

    private void actions(String words, Predicate<ActionChange> which) {
        action((int) changes.actions().stream().filter(which).count(), words);
    }

    private void action(int count, String words) {
        if (count > 0) {
            parts.add((parts.isEmpty() ? count + (count == 1 ? " action " : " actions ") : count + " ") + words);
        }
    }

    private void themes(String words, Predicate<ThemeChange> which) {
        int count = (int) changes.themes().stream().filter(which).count();
        if (count > 0) {
            parts.add(count + (count == 1 ? " theme " : " themes ") + words);
        }
    }
}
