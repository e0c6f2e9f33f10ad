package org.planonapage.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.Dates;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A past day as at which the record is read: everything as it stood at the end of that day in London.
 *
 * @param date the day
 */
public record AsAt(LocalDate date) {

    /** No record is older, and the database names no moment before 1970. */
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 2);

    private static final ScopedValue<AsAt> CURRENT = ScopedValue.newInstance();

    /** The day that the current thread is reading as at, or empty when it reads now. */
    public static Optional<AsAt> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    /** Runs {@code work} as at this day when there is one, else as it is called: for a reader who may have chosen none. */
    public static <T extends @Nullable Object> T read(@Nullable AsAt asAt, Supplier<T> work) {
        return asAt == null ? work.get() : asAt.read(work);
    }

    /**
     * Runs {@code work} so that every transaction begun inside reads the record as at this day.
     *
     * @throws IllegalStateException inside a running transaction, whose connection already reads another moment
     */
    public <T extends @Nullable Object> T read(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A transaction that reads another moment is already running.");
        }
        return ScopedValue.where(CURRENT, this).call(work::get);
    }

    /** The last microsecond of the day in London; of an earlier day than the database can name, that of the first it can. */
    public Instant moment() {
        return (date.isBefore(FIRST) ? FIRST : date)
                .plusDays(1)
                .atStartOfDay(Dates.LONDON)
                .toInstant()
                .minus(1, ChronoUnit.MICROS);
    }
}
