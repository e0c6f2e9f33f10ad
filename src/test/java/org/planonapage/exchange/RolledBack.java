package org.planonapage.exchange;

import org.planonapage.links.ProgrammeId;

/** Writes a programme and takes it all back: for tests that load more than the others should wait for. */
public final class RolledBack {

    /** What a test does. */
    @FunctionalInterface
    public interface Work {
        void run() throws Exception;
    }

    private static final class Enough extends RuntimeException {}

    private RolledBack() {}

    /** Runs {@code work} in a turn of the programme of which nothing stays. */
    public static void run(ProgrammeTurn turn, ProgrammeId programme, Work work) {
        try {
            turn.run(programme, () -> {
                try {
                    work.run();
                } catch (Exception failure) {
                    throw new IllegalStateException(failure);
                }
                throw new Enough();
            });
        } catch (Enough done) {
            // Thrown above, so that the transaction is rolled back.
        }
    }
}
