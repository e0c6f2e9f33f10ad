package org.planonapage.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planonapage.metric.MetricLine;
import org.planonapage.rating.Mark;

/**
 * A theme with its actions.
 *
 * @param number "4"
 * @param title null when it was not published
 * @param outcome what it wants to achieve, or null
 * @param metrics those that measure it, or its actions
 */
public record ThemeRow(
        long id,
        String number,
        @Nullable String title,
        @Nullable String outcome,
        List<ActionRow> actions,
        List<MetricLine> metrics) {

    /** The title, or that it was not published. */
    public String titleInWords() {
        return title == null ? "Title not published" : title;
    }

    Piece piece() {
        return Piece.of(id, number, "Title", titleInWords());
    }

    /** How many of its actions bear each mark. */
    public Map<Mark, Integer> spread() {
        Map<Mark, Integer> counts = new EnumMap<>(Mark.class);
        actions.forEach(action -> counts.merge(action.mark(), 1, Integer::sum));
        return counts;
    }
}
