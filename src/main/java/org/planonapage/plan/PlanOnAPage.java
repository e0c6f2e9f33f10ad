package org.planonapage.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.attention.Raised;
import org.planonapage.highlight.HighlightRow;
import org.planonapage.links.ReferenceCard;
import org.planonapage.programme.ProgrammeCard;

/**
 * All that the plan's page shows.
 *
 * @param edition the edition shown, or null when the programme has published no plan
 * @param editions how many editions the reader may see
 * @param ambitions priorities and ambitions, in order
 * @param themes in order, each with its actions
 * @param milestones those of the edition as a whole
 * @param highlights notes on the edition and on the programme, newest first
 * @param raised what deserves a question of each action, by the action's id; without those of which nothing is raised
 * @param threats the risks that threaten the programme or its themes, each once
 * @param lastMeeting the last meeting before the reading date, against which movement is shown; null when there was none
 */
public record PlanOnAPage(
        ProgrammeCard programme,
        @Nullable EditionRow edition,
        int editions,
        List<String> ambitions,
        List<ThemeRow> themes,
        List<MilestoneRow> milestones,
        List<HighlightRow> highlights,
        Map<Long, List<Raised>> raised,
        List<ReferenceCard> threats,
        @Nullable LocalDate lastMeeting) {

    static PlanOnAPage withoutPlan(
            ProgrammeCard programme, List<HighlightRow> highlights, @Nullable LocalDate lastMeeting) {
        return new PlanOnAPage(
                programme, null, 0, List.of(), List.of(), List.of(), highlights, Map.of(), List.of(), lastMeeting);
    }

    /** All actions, in the order of the themes. */
    public List<ActionRow> actions() {
        return themes.stream().flatMap(theme -> theme.actions().stream()).toList();
    }

    /** The theme with that number; empty when the edition has none. */
    public Optional<ThemeRow> theme(String number) {
        return themes.stream().filter(theme -> theme.number().equals(number)).findAny();
    }
}
