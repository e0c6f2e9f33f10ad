package org.planonapage.workforce;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;

/**
 * What one unit says of one role at a date.
 *
 * @param at how things stood at the end of this day or month
 * @param months how many months before it starters, leavers and sickness days are of
 * @param published what the source gives, nothing added
 * @param pipelineBy by when the last of those who accepted an offer comes, or null
 * @param leavingBy by when the last of those who gave notice goes, or null
 * @param words what the source says where it gives no figure, or null
 * @param note what is known of the figures, or null
 * @param changeId of the change that wrote it, by which its import is found
 */
public record ReturnRow(
        long unitId,
        long roleId,
        DayOrMonth at,
        int months,
        Staffing published,
        @Nullable DayOrMonth pipelineBy,
        @Nullable DayOrMonth leavingBy,
        @Nullable String words,
        @Nullable String note,
        long changeId) {

    /** The last day of what it speaks of. */
    public LocalDate day() {
        return at.lastDay();
    }

    /** Whether it gives any figure; else it has words only. */
    boolean hasFigures() {
        return !published.items().isEmpty();
    }

    Point point() {
        return new Point(
                at,
                months,
                published.completed(),
                expected(Item.PIPELINE, pipelineBy),
                expected(Item.LEAVING, leavingBy),
                List.of(changeId));
    }

    private List<Expected> expected(Item item, @Nullable DayOrMonth by) {
        return published.get(item).stream()
                .flatMap(fte -> Stream.of(new Expected(fte, by)))
                .toList();
    }
}
