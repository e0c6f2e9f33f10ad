package org.planonapage.workforce;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A role of a unit, or a part of it, in the table of a page.
 *
 * @param title of the role or the unit
 * @param kind what the unit is: "district"
 * @param unit the code of the unit that its own page is of
 * @param role the code of the role that its own page is of, or null for all
 * @param point how it stood in the month of the whole; null where it is withheld, or it told nothing
 * @param withheld whether the programme's rule withholds it
 * @param above how many workers are above their ceiling; null where no spread says
 * @param words what was said in its place, or null
 */
public record Part(
        String title,
        String kind,
        String unit,
        @Nullable String role,
        @Nullable Point point,
        boolean withheld,
        @Nullable Integer above,
        @Nullable String words) {

    /** How it is staffed; nothing is known where {@link #point} is null. */
    public Staffing staffing() {
        return point == null ? Staffing.NOTHING : point.staffing();
    }

    /** The local vacancy rate in percent; empty where there is none. */
    public Optional<java.math.BigDecimal> vacancyRate() {
        return staffing().vacancyRate().flatMap(Ratio::percent);
    }
}
