package org.planonapage.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.planonapage.quantity.Dates;
import org.planonapage.rating.Mark;

/**
 * What the plan's picture says, in words: "29 actions: 3 red, 13 amber." and then what moved and what is expected.
 *
 * @param finding the sentence that stands first
 * @param rest what follows; empty when there is nothing more to say
 */
public record PlanSentence(String finding, String rest) {

    /** The sentence of a plan that has an edition, with what moved since the last meeting. */
    public static PlanSentence of(PlanOnAPage plan, EditionRow edition) {
        return of(plan, edition, true);
    }

    /** The same where what moved is said elsewhere on the page. */
    public static PlanSentence withoutMovement(PlanOnAPage plan, EditionRow edition) {
        return of(plan, edition, false);
    }

    private static PlanSentence of(PlanOnAPage plan, EditionRow edition, boolean movement) {
        List<ActionRow> actions = plan.actions();
        if (edition.content() == Content.NOT_PUBLISHED) {
            return new PlanSentence("Content not published.", "This plan existed but its content was not published.");
        }
        String themes = counted(plan.themes().size(), "theme");
        if (actions.isEmpty()) {
            return new PlanSentence(themes + "; no actions published.", "No ratings published.");
        }
        boolean judged = actions.stream().anyMatch(action -> action.mark() != Mark.NONE);
        String finding = counted(actions.size(), "action")
                + (judged
                        ? ": " + spread(actions) + "."
                        : " in " + themes.toLowerCase(Locale.UK) + "; no ratings published.");
        return new PlanSentence(finding, rest(plan, actions, movement));
    }

    private static String spread(List<ActionRow> actions) {
        Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
        actions.forEach(action -> counts.merge(action.mark(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((mark, count) -> parts.add(count + " " + mark.word().toLowerCase(Locale.UK)));
        return String.join(", ", parts);
    }

    private static String rest(PlanOnAPage plan, List<ActionRow> actions, boolean movement) {
        List<String> sentences = new ArrayList<>();
        long up = actions.stream()
                .filter(action -> action.mark().isBetterThan(action.before()))
                .count();
        long down = actions.stream()
                .filter(action -> action.before().isBetterThan(action.mark()))
                .count();
        if (movement && plan.lastMeeting() != null && up + down > 0) {
            sentences.add(up + " moved up and " + down + " down since " + Dates.inWords(plan.lastMeeting()) + ".");
        }
        actions.stream()
                .filter(action -> action.mark() == Mark.RED && action.expectation() != null)
                .sorted(Comparator.comparing(ActionRow::id))
                .limit(2)
                .forEach(action -> sentences.add(action.reference() + " is " + action.expectation() + "."));
        return String.join(" ", sentences);
    }

    private static String counted(int count, String thing) {
        return count == 1 ? "One " + thing : count + " " + thing + "s";
    }
}
