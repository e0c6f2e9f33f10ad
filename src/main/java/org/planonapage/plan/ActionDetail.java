package org.planonapage.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planonapage.attention.Raised;
import org.planonapage.highlight.HighlightRow;
import org.planonapage.links.ReferenceCard;
import org.planonapage.metric.MetricLine;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.quantity.DayOrMonth;

/**
 * All that an action's page shows.
 *
 * @param post the title of the post that leads it, or null
 * @param judgements newest first
 * @param metrics those that measure it
 * @param highlights on the action, newest first
 * @param raised what deserves a question, the most telling first
 * @param threats the risks that threaten it
 * @param origins the actions of earlier editions that it came from
 */
public record ActionDetail(
        ProgrammeCard programme,
        EditionRow edition,
        ThemeRow theme,
        ActionRow action,
        @Nullable String post,
        @Nullable DayOrMonth start,
        @Nullable DayOrMonth due,
        @Nullable Lifecycle lifecycle,
        @Nullable String note,
        List<JudgementRow> judgements,
        List<MilestoneRow> milestones,
        List<MetricLine> metrics,
        List<HighlightRow> highlights,
        List<Raised> raised,
        List<ReferenceCard> threats,
        List<OriginRow> origins) {

    /** The day that rules about time take. */
    public LocalDate readingDate() {
        return programme.readingDate();
    }
}
