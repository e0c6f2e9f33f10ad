package org.planonapage.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.rating.Mark;

/** Which mark an action bears: blue when it is done, else its latest judgement, else none. */
final class ActionMarks {

    private ActionMarks() {}

    /** The latest judgement made by {@code day}; empty when there is none. */
    static Optional<JudgementRow> latest(List<JudgementRow> judgements, LocalDate day) {
        return judgements.stream()
                .filter(judgement -> !judgement.judgedOn().isAfter(day))
                .max(JudgementRow.IN_ORDER);
    }

    static Mark mark(@Nullable Lifecycle lifecycle, List<JudgementRow> judgements, LocalDate day) {
        return lifecycle != null && lifecycle.isDone() ? Mark.COMPLETE : judged(judgements, day);
    }

    /** The mark of the judgement alone. */
    static Mark judged(List<JudgementRow> judgements, LocalDate day) {
        return latest(judgements, day).map(judgement -> judgement.rag().mark()).orElse(Mark.NONE);
    }
}
