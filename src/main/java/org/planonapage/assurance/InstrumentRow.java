package org.planonapage.assurance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instrument with what it asks.
 *
 * @param issuedBy who issued it, or null
 * @param steps what happened to it by the reading date, in order; empty when nothing was published
 * @param requirements by reference; empty when they were not published
 */
public record InstrumentRow(
        InstrumentKind kind,
        String title,
        @Nullable String issuedBy,
        @Nullable String note,
        List<StepRow> steps,
        List<RequirementRow> requirements) {

    /** How it stands: what happened last, or issued when nothing else was published. */
    public InstrumentState state() {
        return steps.isEmpty() ? InstrumentState.ISSUED : steps.getLast().step();
    }
}
