package org.planonapage.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.planonapage.rating.Mark;

/** Which judgement of an action holds on a day, and the mark that it gives. */
final class ActionMarks {

    private ActionMarks() {}

    /** The latest judgement made by {@code day}; empty when there is none. */
    static Optional<JudgementRow> latest(List<JudgementRow> judgements, LocalDate day) {
        return judgements.stream()
                .filter(judgement -> !judgement.judgedOn().isAfter(day))
                .max(JudgementRow.IN_ORDER);
    }

    /** The mark of the judgement alone. */
    static Mark judged(List<JudgementRow> judgements, LocalDate day) {
        return latest(judgements, day).map(judgement -> judgement.rag().mark()).orElse(Mark.NONE);
    }
}
