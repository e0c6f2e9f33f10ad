package org.planonapage.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.planonapage.links.ProgrammeId;

/**
 * A programme as lists and the bar show it.
 *
 * @param council "Medway Council"
 * @param closedOn the day at which its figures and plan end, or null while it runs
 * @param readingDate the day that rules about time take: the as-at day, else {@code closedOn}, else today
 * @param budget in pounds, or null
 * @param brag whether a completed action is shown blue in place of its judgement; otherwise the two stand apart
 */
public record ProgrammeCard(
        ProgrammeId id,
        String title,
        String council,
        @Nullable LocalDate closedOn,
        boolean fictional,
        java.math.@Nullable BigDecimal budget,
        @Nullable String budgetNote,
        @Nullable String note,
        LocalDate readingDate,
        boolean brag) {

    /**
     * This programme, which is to be written to.
     *
     * @throws ClosedProgrammeException when it has ended
     */
    public ProgrammeCard running() {
        if (closedOn != null) {
            throw new ClosedProgrammeException(council, closedOn);
        }
        return this;
    }
}
