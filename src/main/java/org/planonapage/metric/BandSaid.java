package org.planonapage.metric;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.Period;

/**
 * One version of one band of a distribution.
 *
 * @param line the last step within the statute's limit, or null
 * @param cases how many; empty where the source withheld them
 */
record BandSaid(
        long metric,
        long unit,
        Period period,
        @Nullable Integer line,
        int startsAt,
        Optional<BigDecimal> cases,
        Instant since,
        Instant until) {

    boolean holdsAt(Instant moment) {
        return !moment.isBefore(since) && moment.isBefore(until);
    }
}
