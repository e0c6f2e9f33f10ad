package org.planonapage.spc;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A stretch of a series that is judged by itself: from its beginning or a rebase to the next rebase or its end.
 *
 * @param from index in the series of its first point
 * @param to index in the series of its last point
 * @param basePoints how many points, from its first, centre and limits rest on
 * @param centre the mean of the base points, rounded to 34 significant digits for show
 * @param limits empty when the base points do not vary or there is only one: targets are then judged directly
 */
public record XmrGroup(int from, int to, int basePoints, BigDecimal centre, Optional<Limits> limits) {

    private static final int FIRM = 13;

    /** How many points it has. */
    public int size() {
        return to - from + 1;
    }

    /** Whether its limits are trial limits: it has fewer than 13 points. False where there are no limits. */
    public boolean isTrial() {
        return limits.isPresent() && size() < FIRM;
    }
}
