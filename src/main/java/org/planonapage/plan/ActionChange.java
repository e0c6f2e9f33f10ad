package org.planonapage.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.quantity.WordDiff;
import org.planonapage.rating.Mark;

/**
 * An action at two moments.
 *
 * @param then null where it was not there yet
 * @param now null where it is gone
 * @param before the mark that it bore then, {@link Mark#NONE} where it was not judged
 */
public record ActionChange(
        @Nullable ActionRow then, @Nullable ActionRow now, Mark before) {

    /**
     * A fact of the commitment that is another now.
     *
     * @param name "Due"
     * @param before blank where nothing was said
     * @param after blank where nothing is said any more
     * @param mark in two or three words, for a list: "due later"
     */
    public record Fact(String name, String before, String after, String mark) {}

    /** Whether it was not there then. */
    public boolean isNew() {
        return then == null;
    }

    /** Whether it is not there any more. */
    public boolean isGone() {
        return now == null;
    }

    /** Whether it bears another mark, for better or worse. */
    public boolean isMoved() {
        return isBetter() || (now != null && before.isBetterThan(now.mark()));
    }

    /** Whether it bears a better mark. */
    public boolean isBetter() {
        return now != null && now.mark().isBetterThan(before);
    }

    /** Whether it says something else. */
    public boolean isReworded() {
        return then != null && now != null && !then.text().equals(now.text());
    }

    /** What it says, word by word; empty unless it says something else. */
    public Optional<WordDiff> words() {
        return then != null && now != null && isReworded()
                ? Optional.of(WordDiff.between(then.text(), now.text()))
                : Optional.empty();
    }

    /** The facts that are others now: number, due date, lead, stage. Empty of what is new or gone. */
    public List<Fact> facts() {
        if (then == null || now == null) {
            return List.of();
        }
        return Stream.of(
                        fact("Number", then.reference(), now.reference(), "was " + then.reference()),
                        fact("Due", inWords(then.due()), inWords(now.due()), due(then.due(), now.due())),
                        fact(
                                "Lead",
                                Objects.requireNonNullElse(then.lead(), ""),
                                Objects.requireNonNullElse(now.lead(), ""),
                                "new lead"),
                        fact("Stage", stage(then), stage(now), "now " + stage(now)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether a fact of that name is another now. */
    public boolean hasOther(String name) {
        return facts().stream().anyMatch(fact -> fact.name().equals(name));
    }

    /** What to say beside it in a list, its mark apart: "new", or "reworded", "due later"; empty where nothing changed. */
    public List<String> remarks() {
        if (isNew()) {
            return List.of("new");
        }
        List<String> remarks = new ArrayList<>();
        if (isReworded()) {
            remarks.add("reworded");
        }
        boolean isJustDone = now != null && now.mark() == Mark.COMPLETE && before != Mark.COMPLETE;
        facts().stream()
                .filter(fact -> !fact.name().equals("Stage") || !isJustDone)
                .forEach(fact -> remarks.add(fact.mark()));
        return remarks;
    }

    private static Optional<Fact> fact(String name, String before, String after, String mark) {
        return before.equals(after) ? Optional.empty() : Optional.of(new Fact(name, before, after, mark));
    }

    private static String due(@Nullable DayOrMonth before, @Nullable DayOrMonth after) {
        if (before == null || after == null) {
            return after == null ? "no longer due" : "due " + after.inWords();
        }
        return after.firstDay().isBefore(before.firstDay()) ? "due earlier" : "due later";
    }

    private static String inWords(@Nullable DayOrMonth date) {
        return date == null ? "" : date.inWords();
    }

    private static String stage(ActionRow action) {
        return action.lifecycle() == null ? "" : action.lifecycle().word();
    }
}
