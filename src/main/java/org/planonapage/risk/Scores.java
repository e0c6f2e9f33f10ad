package org.planonapage.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a risk was held to be, over time.
 *
 * @param all of every kind, oldest first
 */
public record Scores(List<ScoreRow> all) {

    private static final int A_YEAR = 12;

    public Scores {
        all = List.copyOf(all);
    }

    /** The latest of a kind; empty where none was published. */
    public Optional<ScoreRow> latest(ScoreKind kind) {
        return of(kind).reduce((earlier, later) -> later);
    }

    /** The latest current score: how the risk stands; empty for one that is not scored. */
    public Optional<ScoreRow> current() {
        return latest(ScoreKind.CURRENT);
    }

    /** The current score as it stood at the end of a day; empty where there was none yet. */
    public Optional<ScoreRow> currentOn(LocalDate day) {
        return of(ScoreKind.CURRENT).filter(row -> !row.scoredOn().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** The current scores, oldest first. */
    public List<ScoreRow> history() {
        return of(ScoreKind.CURRENT).toList();
    }

    /** Since when the current score has been above appetite without a break; empty where it is not. */
    public Optional<LocalDate> aboveSince() {
        Optional<LocalDate> since = Optional.empty();
        for (ScoreRow row : history()) {
            since = row.score().isAboveAppetite() ? since.or(() -> Optional.of(row.scoredOn())) : Optional.empty();
        }
        return since;
    }

    /** Whether the last two changes of the current score were both upwards, the later within a year of {@code day}. */
    public boolean hasRisenTwice(LocalDate day) {
        List<ScoreRow> changes = changes();
        int count = changes.size();
        return count > 2
                && changes.get(count - 1).value() > changes.get(count - 2).value()
                && changes.get(count - 2).value() > changes.get(count - 3).value()
                && changes.get(count - 1).scoredOn().isAfter(day.minusMonths(A_YEAR));
    }

    /** The current scores that differ from the one before, the first among them. */
    List<ScoreRow> changes() {
        List<ScoreRow> changes = new ArrayList<>();
        of(ScoreKind.CURRENT).forEach(row -> {
            if (changes.isEmpty() || changes.getLast().value() != row.value()) {
                changes.add(row);
            }
        });
        return changes;
    }

    private Stream<ScoreRow> of(ScoreKind kind) {
        return all.stream().filter(row -> row.kind() == kind);
    }
}
