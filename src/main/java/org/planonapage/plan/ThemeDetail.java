package org.planonapage.plan;

import java.util.List;
import java.util.Map;
import org.planonapage.attention.Raised;
import org.planonapage.highlight.HighlightRow;
import org.planonapage.links.ReferenceCard;
import org.planonapage.programme.ProgrammeCard;

/**
 * All that a theme's page shows.
 *
 * @param judgements of each of its actions by the action's id, oldest first
 * @param milestones of the theme and its actions
 * @param highlights on the theme, newest first
 * @param raised what deserves a question of each action, by the action's id
 * @param threats the risks that threaten it
 */
public record ThemeDetail(
        ProgrammeCard programme,
        EditionRow edition,
        ThemeRow theme,
        Map<Long, List<JudgementRow>> judgements,
        List<MilestoneRow> milestones,
        List<HighlightRow> highlights,
        Map<Long, List<Raised>> raised,
        List<ReferenceCard> threats) {}
