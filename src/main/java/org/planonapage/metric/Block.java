package org.planonapage.metric;

import java.time.LocalDate;
import org.planonapage.quantity.Period;

/**
 * A stretch of a unit's time in which its figures are withheld together, since each could be had from the others: the
 * months of a quarter with the years to date inside it, or all of a financial year. The figure of the whole stretch is
 * shown unless it is itself small.
 *
 * @param whole whether the figure of the whole stretch is withheld too
 * @param underlyingOnly whether only the underlying basis is withheld: its distance from the others is small
 */
record Block(LocalDate start, LocalDate end, boolean whole, boolean underlyingOnly) {

    /** The smallest block that hides a figure among others of its own unit. */
    static Block around(Cell cell, boolean underlyingOnly) {
        Period period = cell.period();
        boolean toDate = cell.basis() == Basis.YEAR_TO_DATE;
        if (period.kind() == Period.Kind.DAY && !toDate) {
            return new Block(period.start(), period.end(), true, underlyingOnly);
        }
        Period quarter = Period.containing(Period.Kind.QUARTER, period.end());
        Period year = Period.containing(Period.Kind.YEAR, period.end());
        if (toDate ? period.end().isBefore(quarter.end()) : period.kind() == Period.Kind.MONTH) {
            return new Block(quarter.start(), quarter.end(), false, underlyingOnly);
        }
        boolean partOfYear = toDate ? period.end().isBefore(year.end()) : period.kind() == Period.Kind.QUARTER;
        return new Block(year.start(), year.end(), !partOfYear, underlyingOnly);
    }

    /** Whether a figure of that time and basis is withheld. */
    boolean covers(Period period, Basis basis) {
        if (underlyingOnly && basis != Basis.UNDERLYING) {
            return false;
        }
        if (basis == Basis.YEAR_TO_DATE) {
            return !period.end().isBefore(start)
                    && (whole ? !period.end().isAfter(end) : period.end().isBefore(end));
        }
        boolean inside = !period.start().isBefore(start) && !period.end().isAfter(end);
        boolean all = period.start().equals(start) && period.end().equals(end);
        return inside && (whole || !all);
    }
}
