package org.planonapage.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planonapage.links.ProgrammeId;
import org.planonapage.programme.ProgrammeCard;
import org.planonapage.rating.Mark;

class PlanSentenceTest {

    private final List<ActionRow> actions = new ArrayList<>();

    @Test
    void countsTheMarks() {
        action(Mark.RED, Mark.AMBER, "expected amber at the next review");
        action(Mark.AMBER, Mark.RED, null);
        action(Mark.AMBER, Mark.NONE, null);
        action(Mark.COMPLETE, Mark.GREEN, null);
        action(Mark.NONE, Mark.NONE, null);
        PlanSentence sentence = sentence(Content.PUBLISHED);
        assertThat(sentence.finding()).isEqualTo("5 actions: 1 red, 2 amber, 1 complete, 1 not rated.");
        assertThat(sentence.rest())
                .isEqualTo("2 moved up and 1 down since 17 June 2015. 1.1 is expected amber at the next review.");
    }

    @Test
    void saysThatNoJudgementsWerePublished() {
        action(Mark.NONE, Mark.NONE, null);
        assertThat(sentence(Content.PUBLISHED).finding()).isEqualTo("One action in one theme; no ratings published.");
    }

    @Test
    void saysThatNoActionsWerePublished() {
        assertThat(sentence(Content.PUBLISHED).finding()).isEqualTo("One theme; no actions published.");
    }

    @Test
    void saysThatTheContentWasNotPublished() {
        assertThat(sentence(Content.NOT_PUBLISHED).finding()).isEqualTo("Content not published.");
    }

    private void action(Mark mark, Mark before, @Nullable String expectation) {
        actions.add(new ActionRow(
                actions.size(),
                "1." + (actions.size() + 1),
                "Do it",
                mark,
                before,
                expectation,
                null,
                null,
                null,
                null));
    }

    private PlanSentence sentence(Content content) {
        EditionRow edition = new EditionRow(
                1, "one", "The plan", null, null, null, EditionStatus.IN_FORCE, null, null, null, null, content, null);
        ProgrammeCard programme = new ProgrammeCard(
                new ProgrammeId("testshire"),
                "Better",
                "Testshire",
                null,
                false,
                null,
                null,
                null,
                LocalDate.of(2015, 7, 21),
                true);
        ThemeRow theme = new ThemeRow(1, "1", "Quality", null, actions, List.of());
        return PlanSentence.of(
                new PlanOnAPage(
                        programme,
                        edition,
                        1,
                        List.of(),
                        List.of(theme),
                        List.of(),
                        List.of(),
                        Map.of(),
                        List.of(),
                        LocalDate.of(2015, 6, 17)),
                edition);
    }
}
