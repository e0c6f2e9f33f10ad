package org.planonapage.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planonapage.metric.MetricChange;
import org.planonapage.metric.MetricChanges;
import org.planonapage.quantity.Dates;
import org.planonapage.rating.Mark;

/**
 * What became of an action between two moments, with all that its page says.
 *
 * @param remark where it stood then, if it stood elsewhere, or that it was not on record; may be blank
 * @param action null where it was not on record
 * @param judged the judgements that have come since, newest first
 * @param figures how many of its metrics have another figure
 */
public record ActionChanges(String remark, @Nullable ActionChange action, List<JudgementRow> judged, long figures) {

    /**
     * What changed.
     *
     * @param then null where the action was not on record
     */
    public static ActionChanges between(@Nullable ActionDetail then, ActionDetail now) {
        if (then == null) {
            return new ActionChanges("it did not exist then.", null, List.of(), 0);
        }
        boolean isSame = then.edition().id() == now.edition().id();
        Set<String> known = then.judgements().stream().map(ActionChanges::key).collect(Collectors.toSet());
        return new ActionChanges(
                isSame ? "" : "it was in “" + then.edition().name() + "” then.",
                new ActionChange(then.action(), now.action(), then.action().mark()),
                now.judgements().stream()
                        .filter(judgement -> !isSame || !known.contains(key(judgement)))
                        .toList(),
                MetricChanges.between(then.metrics(), now.metrics()).all().stream()
                        .filter(MetricChange::hasNewFigure)
                        .count());
    }

    private static String key(JudgementRow judgement) {
        return judgement.judgedOn() + "/" + judgement.number();
    }

    /** "it moved from red to amber, one new judgement, 2 metrics have been updated." */
    public String inWords() {
        List<String> parts = new ArrayList<>();
        if (action != null) {
            if (action.isMoved() && action.now() != null) {
                parts.add("it moved from " + word(action.before()) + " to "
                        + word(action.now().mark()));
            }
            action.remarks().stream()
                    .filter(remark -> !remark.equals("reworded"))
                    .forEach(parts::add);
            if (action.isReworded()) {
                parts.add("reworded");
            }
        }
        if (!judged.isEmpty()) {
            parts.add(
                    judged.size() == 1
                            ? "rated once, on "
                                    + Dates.inWords(judged.getFirst().judgedOn())
                            : "rated " + judged.size() + " times");
        }
        if (figures > 0) {
            parts.add(figures == 1 ? "1 metric has been updated" : figures + " metrics have been updated");
        }
        String all = parts.isEmpty() ? (action == null ? "" : "nothing has changed.") : String.join("; ", parts) + ".";
        return (remark + " " + all).strip();
    }

    private static String word(Mark mark) {
        return mark.word().toLowerCase(java.util.Locale.UK);
    }
}
