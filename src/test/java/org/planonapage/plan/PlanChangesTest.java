package org.planonapage.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.planonapage.links.ProgrammeId;
import org.planonapage.plan.Matching.Origin;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.quantity.DayOrMonth;
import org.planonapage.rating.Mark;

class PlanChangesTest {

    private static final LocalDate THEN = LocalDate.of(2015, 5, 1);
    private static final LocalDate NOW = LocalDate.of(2015, 7, 21);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "RED,   AMBER, a, a, -,       -,       -,    -,    '',          1 action moved from red to amber.",
                "GREEN, RED,   a, a, -,       -,       -,    -,    '',          1 action moved from green to red.",
                "AMBER, AMBER, a, b, -,       -,       -,    -,    reworded,    1 action reworded.",
                "AMBER, AMBER, a, a, 2015-05, 2015-06, -,    -,    due later,   1 action new due date.",
                "AMBER, AMBER, a, a, 2015-05, 2015-04, -,    -,    due earlier, 1 action new due date.",
                "AMBER, AMBER, a, a, -,       2015-04, -,    -,    due April 2015, 1 action new due date.",
                "AMBER, AMBER, a, a, 2015-05, -,       -,    -,    no longer due, 1 action new due date.",
                "AMBER, AMBER, a, a, -,       -,       Head, -,    new lead,  1 action new lead.",
                "NONE,  AMBER, a, a, -,       -,       -,    -,    '',          no action has changed.",
                "AMBER, AMBER, a, a, 2015-05, 2015-05, Head, Head, '',          no action has changed."
            })
    void namesWhatIsOther(
            Mark markThen,
            Mark markNow,
            String textThen,
            String textNow,
            @Nullable String dueThen,
            @Nullable String dueNow,
            @Nullable String leadThen,
            @Nullable String leadNow,
            String remarks,
            String sentence) {
        ActionRow then = action(1, "1.1", textThen, markThen, leadThen, dueThen);
        ActionRow now = action(1, "1.1", textNow, markNow, leadNow, dueNow);
        PlanChanges changes = changes(List.of(then), List.of(now));
        assertThat(changes.of(now).orElseThrow().remarks()).isEqualTo(remarks.isEmpty() ? List.of() : List.of(remarks));
        assertThat(changes.inWords()).isEqualTo(sentence);
    }

    @Test
    void tellsTheWorstFirstAndCountsTheRest() {
        List<ActionRow> then = Stream.of(
                        row(1, Mark.RED), row(2, Mark.RED), row(3, Mark.GREEN), row(4, Mark.AMBER), row(5, Mark.AMBER))
                .toList();
        List<ActionRow> now = Stream.of(
                        row(1, Mark.AMBER),
                        row(2, Mark.AMBER),
                        row(3, Mark.AMBER),
                        row(4, Mark.COMPLETE),
                        row(6, Mark.NONE))
                .toList();
        PlanChanges changes = changes(then, now);
        assertThat(changes.inWords())
                .isEqualTo(
                        "1 action moved from green to amber, 2 moved from red to amber, 1 moved from amber to complete,"
                                + " 1 new, 1 gone.");
        assertThat(changes.gone()).extracting(ActionRow::reference).containsExactly("1.5");
        assertThat(changes.before(now.getFirst())).isEqualTo(Mark.RED);
        assertThat(changes.before(now.getLast())).isEqualTo(Mark.NONE);
    }

    @Test
    void followsAnActionToItsNewEdition() {
        ActionRow now = action(9, "3.1", "Train everybody", Mark.GREEN, null, null);
        PlanChanges changes = PlanChanges.between(
                plan(edition(1, "Phase 1", Content.PUBLISHED), THEN, List.of(row(1, Mark.RED))),
                plan(edition(2, "Phase 2", Content.PUBLISHED), NOW, List.of(now)),
                Map.of(9L, List.of(new Origin(1, OriginKind.RENUMBERED))));
        assertThat(changes.inWords())
                .isEqualTo("“Phase 1” was the plan then. 1 action moved from red to green, 1 reworded.");
        assertThat(changes.of(now).orElseThrow().remarks()).containsExactly("reworded", "was 1.1");
    }

    @Test
    void takesTheMarkOfTheMeetingWhereItCameOnRecordLater() {
        ActionRow now = new ActionRow(1, "1.1", "Do the 1th thing", Mark.AMBER, Mark.RED, null, null, null, null, null);
        assertThat(changes(List.of(row(1, Mark.NONE)), List.of(now)).inWords())
                .isEqualTo("1 action moved from red to amber.");
    }

    @Test
    void saysWhyNothingCanBeCompared() {
        PlanOnAPage now = plan(edition(2, "Phase 2", Content.PUBLISHED), NOW, List.of(row(1, Mark.RED)));
        assertThat(PlanChanges.between(null, now, Map.of()).inWords()).isEqualTo("there was no plan then.");
        assertThat(PlanChanges.between(plan(null, THEN, List.of()), now, Map.of())
                        .inWords())
                .isEqualTo("there was no plan then.");
        assertThat(PlanChanges.between(
                                plan(edition(1, "Phase 1", Content.NOT_PUBLISHED), THEN, List.of()), now, Map.of())
                        .inWords())
                .isEqualTo("“Phase 1” was the plan then. Its content was not published.");
    }

    private static PlanChanges changes(List<ActionRow> then, List<ActionRow> now) {
        EditionRow edition = edition(1, "Phase 1", Content.PUBLISHED);
        return PlanChanges.between(plan(edition, THEN, then), plan(edition, NOW, now), Map.of());
    }

    private static ActionRow row(long id, Mark mark) {
        return action(id, "1." + id, "Do the " + id + "th thing", mark, null, null);
    }

    private static ActionRow action(
            long id, String reference, String text, Mark mark, @Nullable String lead, @Nullable String due) {
        return new ActionRow(
                id,
                reference,
                text,
                mark,
                Mark.NONE,
                null,
                lead,
                due == null ? null : DayOrMonth.parse(due),
                null,
                null);
    }

    private static EditionRow edition(long id, String phase, Content content) {
        return new EditionRow(
                id,
                "e" + id,
                "The plan",
                phase,
                null,
                null,
                EditionStatus.IN_FORCE,
                null,
                null,
                null,
                null,
                content,
                null);
    }

    private static PlanOnAPage plan(@Nullable EditionRow edition, LocalDate readingDate, List<ActionRow> actions) {
        ProgrammeCard programme = new ProgrammeCard(
                new ProgrammeId("testshire"), "Better", "Testshire", null, false, null, null, null, readingDate, true);
        ThemeRow theme = new ThemeRow(1, "1", "Quality", null, actions, List.of());
        return new PlanOnAPage(
                programme, edition, 1, List.of(), List.of(theme), List.of(), List.of(), Map.of(), List.of(), THEN);
    }
}
