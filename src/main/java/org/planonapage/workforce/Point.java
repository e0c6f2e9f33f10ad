package org.planonapage.workforce;

import java.time.LocalDate;
import java.util.List;
import org.planonapage.quantity.DayOrMonth;

/**
 * How a unit and role stood at a date: its own return, or the sum of those beneath it.
 *
 * @param at the state is that of the end of this day or month
 * @param months how many months before it starters, leavers and sickness days are of
 * @param staffing completed: of posts, permanent and vacant two give the third
 * @param arrivals offers accepted, by the returns that tell of them
 * @param departures notices given, by the returns that tell of them
 * @param changes that wrote the returns
 */
public record Point(
        DayOrMonth at,
        int months,
        Staffing staffing,
        List<Expected> arrivals,
        List<Expected> departures,
        List<Long> changes) {

    /** The last day of what it speaks of. */
    public LocalDate day() {
        return at.lastDay();
    }
}
