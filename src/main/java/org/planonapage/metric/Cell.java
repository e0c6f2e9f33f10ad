package org.planonapage.metric;

import org.planonapage.quantity.Period;

/** A figure's place in a metric: whose, of which time, on which basis. */
public record Cell(long unitId, Period period, Basis basis) {

    Cell of(long otherUnit) {
        return new Cell(otherUnit, period, basis);
    }
}
