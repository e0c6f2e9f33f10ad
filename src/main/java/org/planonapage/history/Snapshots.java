package org.planonapage.history;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks at the record at one instant: all that a page says is read in one transaction, over one connection, as at one day.
 * What is asked of it twice is asked of the database once. Nothing can be written inside.
 */
@Component
public class Snapshots {

    private static final ScopedValue<Map<Object, Object>> ANSWERS = ScopedValue.newInstance();

    private final TransactionTemplate transaction;

    Snapshots(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        transaction.setReadOnly(true);
    }

    /**
     * Runs {@code work} in a snapshot of its own.
     *
     * @param asAt the past day to read, or null for now
     * @throws IllegalStateException as {@link AsAt#read(Supplier)}
     */
    public <T extends @Nullable Object> T read(@Nullable AsAt asAt, Supplier<T> work) {
        return AsAt.read(
                asAt,
                () -> ScopedValue.where(ANSWERS, new HashMap<>()).<T, RuntimeException>call(() -> inTransaction(work)));
    }

    /** A page may catch what a service refuses; its transaction, which has nothing to keep, then ends like any other. */
    @SuppressWarnings("NullAway") // The template gives back what the work gave, null or not.
    private <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        return transaction.execute(running -> {
            running.setRollbackOnly();
            return work.get();
        });
    }

    /**
     * The answer to a question that has the same answer throughout a snapshot; outside of any it is asked each time.
     *
     * @param question equal to another when its answer is the same
     */
    @SuppressWarnings("unchecked") // An equal question was answered by the same code.
    public static <T> T once(Record question, Supplier<T> ask) {
        if (!ANSWERS.isBound()) {
            return ask.get();
        }
        Object known = ANSWERS.get().get(question);
        if (known == null) {
            known = ask.get();
            ANSWERS.get().put(question, known);
        }
        return (T) known;
    }
}
