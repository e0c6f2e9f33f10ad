package org.planonapage.spc;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.planonapage.rating.Comparator;
import org.planonapage.rating.TargetRule;

/**
 * The verdict on a target: what ordinary variation alone makes of it. It speaks of the process; whether the latest
 * figure met the target is another question.
 */
public enum Outlook {
    /** The target leaves room on its far side for all of the ordinary variation. */
    WILL_MEET("will meet"),
    /** The target lies within ordinary variation. */
    MAY_MISS("may miss"),
    /** Ordinary variation does not reach the target. */
    WILL_MISS("will miss"),
    /** The latest point is a special cause that points away from the verdict. */
    TOO_SOON("too soon");

    private final String word;

    Outlook(String word) {
        this.word = word;
    }

    /** The word of screens and files: "will meet". */
    public String word() {
        return word;
    }

    /** Empty when the target is words only. */
    static Optional<Outlook> of(TargetRule target, Limits limits, Optional<Side> latest) {
        return target.comparator() == Comparator.WORDS
                ? Optional.empty()
                : Optional.of(of(
                        target.comparator() == Comparator.AT_MOST ? null : target.value(),
                        target.comparator() == Comparator.AT_MOST ? target.value() : target.upper(),
                        limits,
                        latest));
    }

    /** @param floor the least that meets the target, or null; {@code ceiling} the most, or null */
    private static Outlook of(
            @Nullable BigDecimal floor, @Nullable BigDecimal ceiling, Limits limits, Optional<Side> latest) {
        boolean high = latest.filter(Side.HIGH::equals).isPresent();
        boolean low = latest.filter(Side.LOW::equals).isPresent();
        if (floor != null && limits.beyond(floor) > 0) {
            return high ? TOO_SOON : WILL_MISS;
        }
        if (ceiling != null && limits.beyond(ceiling) < 0) {
            return low ? TOO_SOON : WILL_MISS;
        }
        boolean clearBelow = floor == null || limits.beyond(floor) < 0;
        boolean clearAbove = ceiling == null || limits.beyond(ceiling) > 0;
        if (clearBelow && clearAbove) {
            return high && ceiling != null || low && floor != null ? TOO_SOON : WILL_MEET;
        }
        return MAY_MISS;
    }
}
