package org.planonapage.spc;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.planonapage.spc.SpecialCause.Rule;

/** Finds the special causes of one group; indexes count from the group's first point. */
final class SpecialCauses {

    private static final int THREE = 3;

    private final XmrSettings settings;
    private final Signs outside;
    private final Signs steps;
    private final Signs near;
    private final Signs sides;

    SpecialCauses(List<BigDecimal> group, Baseline baseline, XmrSettings settings) {
        this.settings = settings;
        this.outside = new Signs(group.size(), i -> baseline.beyond(group.get(i)));
        this.steps = new Signs(group.size() - 1, i -> group.get(i + 1).compareTo(group.get(i)));
        this.near = new Signs(group.size(), i -> baseline.beyondNear(group.get(i)));
        this.sides = new Signs(group.size(), i -> baseline.side(group.get(i)));
    }

    /** The first rule that the point meets; empty when it is noise. */
    Optional<SpecialCause> at(int point) {
        return outside(point)
                .or(() -> trend(point))
                .or(() -> trend(point - 1))
                .or(() -> twoOfThree(point))
                .or(() -> shift(point));
    }

    private Optional<SpecialCause> outside(int point) {
        return cause(outside.at(point) != 0, Rule.OUTSIDE_LIMITS, outside.at(point), 1);
    }

    /** The trend that a step is part of; step {@code n} leads from point {@code n} to the next. */
    private Optional<SpecialCause> trend(int step) {
        int points = steps.run(step) + 1;
        return cause(points >= settings.trendLength(), Rule.TREND, steps.at(step), points);
    }

    private Optional<SpecialCause> twoOfThree(int point) {
        int side = near.at(point);
        int most = 0;
        for (int first = point - THREE + 1; first <= point && side != 0; first++) {
            most = Math.max(most, nearAmongThree(first, side));
        }
        return cause(most >= 2, Rule.TWO_OF_THREE, side, most);
    }

    private int nearAmongThree(int first, int side) {
        int count = 0;
        for (int point = first; point < first + THREE; point++) {
            if (sides.at(point) != side) {
                return 0;
            }
            count += near.at(point) == side ? 1 : 0;
        }
        return count;
    }

    private Optional<SpecialCause> shift(int point) {
        int points = sides.run(point);
        return cause(points >= settings.shiftLength(), Rule.SHIFT, sides.at(point), points);
    }

    private static Optional<SpecialCause> cause(boolean found, Rule rule, int sign, int points) {
        return found ? Optional.of(new SpecialCause(rule, Side.of(sign), points)) : Optional.empty();
    }
}
