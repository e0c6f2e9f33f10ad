package org.planonapage.spc;

import java.math.BigDecimal;
import org.planonapage.quantity.MetricUnit;

/**
 * The range of ordinary variation of a group: the centre, the limits 2.66 average moving ranges from it, and the near
 * limits at two thirds of that. Formula: the XmR chart of Shewhart and Wheeler; 2.66 is 3 / 1.128, rounded as they do.
 * Figures are given with 34 significant digits; comparisons are made with the exact ones.
 */
public final class Limits {

    private static final Fraction REACH = new Fraction(new BigDecimal("2.66"), BigDecimal.ONE);
    private static final Fraction TWO_THIRDS = new Fraction(BigDecimal.TWO, BigDecimal.valueOf(3));
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private final Fraction lower;
    private final Fraction nearLower;
    private final Fraction centre;
    private final Fraction nearUpper;
    private final Fraction upper;

    Limits(Fraction centre, Fraction averageMovingRange) {
        Fraction reach = averageMovingRange.times(REACH);
        Fraction near = reach.times(TWO_THIRDS);
        this.lower = centre.plus(reach.negated());
        this.nearLower = centre.plus(near.negated());
        this.centre = centre;
        this.nearUpper = centre.plus(near);
        this.upper = centre.plus(reach);
    }

    /** The lower limit, exact although a percentage may not reach it. */
    public BigDecimal lower() {
        return lower.rounded();
    }

    /** The near limit below the centre. */
    public BigDecimal nearLower() {
        return nearLower.rounded();
    }

    /** The near limit above the centre. */
    public BigDecimal nearUpper() {
        return nearUpper.rounded();
    }

    /** The upper limit, exact although a percentage may not reach it. */
    public BigDecimal upper() {
        return upper.rounded();
    }

    /** The lower limit as it is drawn: of a percentage no lower than 0. */
    public BigDecimal drawnLower(MetricUnit unit) {
        return isShare(unit) ? lower().max(BigDecimal.ZERO) : lower();
    }

    /** The upper limit as it is drawn: of a percentage no higher than 100. */
    public BigDecimal drawnUpper(MetricUnit unit) {
        return isShare(unit) ? upper().min(WHOLE) : upper();
    }

    /** A percentage with its centre above 100, such as cover, is no share: cut at 100 its limits would miss its points. */
    private boolean isShare(MetricUnit unit) {
        return unit.isShare() && centre.compareTo(BigDecimal.ZERO) >= 0 && centre.compareTo(WHOLE) <= 0;
    }

    /** 1 strictly above the upper limit, -1 strictly below the lower limit, else 0. */
    int beyond(BigDecimal value) {
        return beyond(lower, upper, value);
    }

    /** 1 strictly above the upper near limit, -1 strictly below the lower one, else 0. */
    int beyondNear(BigDecimal value) {
        return beyond(nearLower, nearUpper, value);
    }

    private static int beyond(Fraction low, Fraction high, BigDecimal value) {
        return high.compareTo(value) < 0 ? 1 : low.compareTo(value) > 0 ? -1 : 0;
    }
}
