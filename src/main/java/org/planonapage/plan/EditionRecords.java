package org.planonapage.plan;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planonapage.programme.ProgrammeCard;

/**
 * The rows of one edition, read, and put together for the day on which they are read.
 *
 * @param judgements by the id of their action, oldest first
 * @param posts the titles of the programme's posts by id
 * @param lastMeeting the day that movement is seen from, or null for none
 * @param brag whether a completed action is blue in place of its judgement
 */
record EditionRecords(
        List<Theme> themes,
        List<Action> actions,
        Map<Long, List<JudgementRow>> judgements,
        Map<Long, String> posts,
        LocalDate readingDate,
        @Nullable LocalDate lastMeeting,
        boolean brag) {

    static EditionRecords read(
            PlanRepository plan,
            EditionRow edition,
            Map<Long, String> posts,
            ProgrammeCard programme,
            @Nullable LocalDate lastMeeting) {
        LocalDate readingDate = programme.readingDate();
        Map<Long, List<JudgementRow>> judgements = plan.judgements(edition.id()).stream()
                .map(judgement -> judgement.row(posts))
                .filter(judgement -> !judgement.judgedOn().isAfter(readingDate))
                .collect(groupingBy(JudgementRow::actionId));
        return new EditionRecords(
                plan.themes(edition.id()),
                plan.actions(edition.id()),
                judgements,
                posts,
                readingDate,
                lastMeeting,
                programme.brag());
    }

    List<JudgementRow> judgementsOf(long action) {
        return judgements.getOrDefault(action, List.of());
    }

    ActionRow row(Action action) {
        return action.row(judgementsOf(action.id()), readingDate, lastMeeting, posts, brag);
    }

    List<ThemeRow> rows(HeadlineMetrics metrics) {
        Map<Long, List<Action>> byTheme = actions.stream().collect(groupingBy(Action::themeId));
        return themes.stream()
                .map(theme -> theme.row(
                        byTheme.getOrDefault(theme.id(), List.of()).stream()
                                .sorted(Comparator.comparing(Action::reference, EditionRecords::byNumbers))
                                .map(this::row)
                                .toList(),
                        metrics.of(theme.id())))
                .toList();
    }

    /** 4.2 before 4.10: part by part, numbers as numbers. */
    static int byNumbers(String one, String other) {
        String[] left = one.split("\\.");
        String[] right = other.split("\\.");
        for (int part = 0; part < Math.min(left.length, right.length); part++) {
            int byLength = Integer.compare(left[part].length(), right[part].length());
            int order = byLength != 0 ? byLength : left[part].compareTo(right[part]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.length, right.length);
    }
}
