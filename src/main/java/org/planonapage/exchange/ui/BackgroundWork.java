package org.planonapage.exchange.ui;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.planonapage.exchange.PackRefusedException;
import org.planonapage.exchange.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/**
 * Work that goes on while its reader watches or has gone away. It knows no component: whoever watches asks it.
 *
 * @param <T> what comes of it
 */
final class BackgroundWork<T> {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);

    private record Standing(String step, double done) {}

    private final AtomicReference<Standing> standing = new AtomicReference<>(new Standing("Beginning", 0));
    private volatile @Nullable T outcome;
    private volatile String failure = "";

    private BackgroundWork() {}

    /** Begins the work, as the account that is signed in. */
    static <T> BackgroundWork<T> start(Function<Progress, T> work) {
        BackgroundWork<T> started = new BackgroundWork<>();
        Thread.ofVirtual().start(new DelegatingSecurityContextRunnable(() -> started.run(work)));
        return started;
    }

    private void run(Function<Progress, T> work) {
        try {
            outcome = work.apply((step, done) -> standing.set(new Standing(step, done)));
        } catch (PackRefusedException refused) {
            failure = String.valueOf(refused.getMessage());
        } catch (Throwable broken) {
            // Also when the memory is full: whoever watches must not wait for ever.
            LOG.error("A file could not be loaded", broken);
            failure =
                    "The file could not be loaded. The reason is not in the file, and nothing was saved. Try again later, or ask the people who look after Plan on a Page.";
        }
    }

    boolean isOver() {
        return outcome != null || !failure.isEmpty();
    }

    /** What came of it, or null when it failed or still goes on. */
    @Nullable
    T outcome() {
        return outcome;
    }

    /** Why nothing came of it; empty when something did. */
    String failure() {
        return failure;
    }

    /** What is being done, in words. */
    String step() {
        return standing.get().step();
    }

    /** The share that is done, from 0 to 1. */
    double done() {
        return standing.get().done();
    }
}
