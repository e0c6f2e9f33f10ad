package org.planonapage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;
import org.planonapage.links.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;

/** Lets one writer of a programme begin while another is in the middle of its turn: what happens is the same each time. */
public final class WhileHeld {

    private static final int PATIENCE_IN_SECONDS = 30;

    private WhileHeld() {}

    /**
     * Begins {@code second} while the programme's turn is held, does {@code first} once the second waits, and then lets
     * the second go on.
     *
     * @return what the second returned
     * @throws Exception what the second threw
     */
    public static <T> T second(
            ProgrammeTurn turn, JdbcClient database, ProgrammeId programme, Runnable first, Callable<T> second)
            throws Exception {
        try (ExecutorService other =
                new DelegatingSecurityContextExecutorService(Executors.newSingleThreadExecutor())) {
            Future<T> outcome = turn.run(programme, () -> {
                Future<T> begun = other.submit(second);
                Awaitility.await()
                        .atMost(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)
                        .until(() -> begun.isDone() || isSomebodyWaiting(database));
                assertThat(begun).as("the second waits for its turn").isNotDone();
                first.run();
                return begun;
            });
            return outcome.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw failure;
        } catch (TimeoutException late) {
            throw new AssertionError("The second never got its turn.", late);
        }
    }

    private static boolean isSomebodyWaiting(JdbcClient database) {
        return database.sql("""
                                SELECT COUNT(*) FROM information_schema.processlist
                                WHERE info LIKE '%INSERT INTO programme_turn%' AND id <> CONNECTION_ID()""").query(Long.class).single() > 0;
    }
}
