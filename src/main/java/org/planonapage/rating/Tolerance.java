package org.planonapage.rating;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far off its target a figure is still amber. The answer is the rule's, not a judgement; on an edge the better
 * answer wins.
 *
 * @param size in the unit of the figure, or in percent of the target; 0 or more
 */
public record Tolerance(BigDecimal size, ToleranceKind kind) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws IllegalArgumentException with a sentence when the size is below 0, or above 100 percent of the target */
    public Tolerance {
        if (size.signum() < 0) {
            throw new IllegalArgumentException("Enter a tolerance of 0 or more.");
        }
        if (kind == ToleranceKind.RELATIVE && size.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("Enter a relative tolerance of at most 100 per cent of the target.");
        }
    }

    /** Green where the figure meets the rule, amber where it is off by no more than this, else red; empty for words. */
    public Optional<Rag> rate(TargetRule rule, BigDecimal figure) {
        return rule.distanceOf(figure).map(off -> off.signum() == 0 ? Rag.GREEN : isWithin(rule, figure, off));
    }

    private Rag isWithin(TargetRule rule, BigDecimal figure, BigDecimal off) {
        return off.compareTo(of(rule.limitNearest(figure))) <= 0 ? Rag.AMBER : Rag.RED;
    }

    /** How much it allows, in the unit of the figure, of what a figure is held against. */
    public BigDecimal of(BigDecimal limit) {
        return kind == ToleranceKind.POINTS ? size : limit.abs().multiply(size).divide(HUNDRED);
    }
}
