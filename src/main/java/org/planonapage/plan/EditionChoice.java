package org.planonapage.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;

/**
 * Which editions a reader may see, and which one stands on the plan's page unless another is chosen: the one in force that
 * came last; where none is in force, the draft that was put before a body last; else the last that ended.
 */
final class EditionChoice {

    private static final Comparator<EditionRow> BY_DATE = Comparator.comparing(
                    EditionChoice::day, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(EditionRow::id);

    /** A draft that nobody has put a date to comes after all that have one. */
    private static final Comparator<EditionRow> OLDEST_FIRST = Comparator.comparing(
                    (EditionRow edition) -> edition.status() == EditionStatus.DRAFT && day(edition) == null)
            .thenComparing(BY_DATE);

    private EditionChoice() {}

    /** The editions that the reader may see, newest first. A draft that no body has seen is for those who write. */
    static List<EditionRow> visible(List<EditionRow> editions, LocalDate readingDate, boolean readsUnpublished) {
        return editions.stream()
                .filter(edition -> readsUnpublished || isInView(edition, readingDate))
                .sorted(OLDEST_FIRST.reversed())
                .toList();
    }

    private static boolean isInView(EditionRow edition, LocalDate readingDate) {
        return edition.status() != EditionStatus.DRAFT
                || hasCome(edition.putOn(), readingDate)
                || hasCome(edition.inForceFrom(), readingDate);
    }

    private static boolean hasCome(@Nullable DayOrMonth day, LocalDate readingDate) {
        return day != null && !day.firstDay().isAfter(readingDate);
    }

    /** The edition to show when none is chosen; empty when there is none at all. */
    static Optional<EditionRow> byDefault(List<EditionRow> visible) {
        return last(visible, EditionStatus.IN_FORCE)
                .or(() -> last(visible, EditionStatus.DRAFT))
                .or(() -> last(visible, EditionStatus.ENDED));
    }

    private static Optional<EditionRow> last(List<EditionRow> editions, EditionStatus status) {
        return editions.stream().filter(edition -> edition.status() == status).max(BY_DATE);
    }

    private static @Nullable LocalDate day(EditionRow edition) {
        DayOrMonth day = edition.inForceFrom() != null ? edition.inForceFrom() : edition.putOn();
        return day == null ? null : day.firstDay();
    }
}
