package org.planonapage.workforce;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a unit and role went over time.
 *
 * @param points earliest first
 * @param breaks the days from which nothing may be compared with what came before
 */
public record Course(List<Point> points, List<LocalDate> breaks) {

    private static final int A_YEAR = 12;

    public Course {
        points = points.stream().sorted(Comparator.comparing(Point::day)).toList();
        breaks = breaks.stream().sorted().toList();
    }

    /** The last point at which it is known how many posts are vacant, else the last of all; empty without points. */
    public Optional<Point> latest() {
        return lastWith(Item.VACANT).or(() -> points.stream().reduce((earlier, later) -> later));
    }

    /** The last point at which an item is known. */
    public Optional<Point> lastWith(Item item) {
        return points.stream()
                .filter(point -> point.staffing().get(item).isPresent())
                .reduce((earlier, later) -> later);
    }

    /** The last point at which an item is known that lies before another; empty where there is none, or a break between. */
    public Optional<Point> before(Point point, Item item) {
        return points.stream()
                .filter(earlier -> earlier.day().isBefore(point.day()))
                .filter(earlier -> earlier.staffing().get(item).isPresent())
                .reduce((earlier, later) -> later)
                .filter(earlier -> !isBroken(earlier.day(), point.day()));
    }

    /** The point of the same month of the year before; empty where there is none, or a break between. */
    public Optional<Point> yearBefore(Point point) {
        YearMonth month = point.at().month().minusYears(1);
        return points.stream()
                .filter(earlier -> earlier.at().month().equals(month))
                .reduce((earlier, later) -> later)
                .filter(earlier -> !isBroken(earlier.day(), point.day()));
    }

    /** Whether a break in the way of counting lies after one day and not after the other. */
    public boolean isBroken(LocalDate earlier, LocalDate later) {
        return breaks.stream().anyMatch(day -> earlier.isBefore(day) && !later.isBefore(day));
    }

    /**
     * The returns of the twelve months that end with a point, that point's last; empty where they are not whole, or a break
     * lies within.
     */
    public List<Point> yearTo(Point last) {
        List<Point> year = new ArrayList<>();
        int months = 0;
        LocalDate end = last.day();
        for (Point point : points.reversed()) {
            boolean counts = !point.day().isAfter(end)
                    && point.staffing().get(Item.LEAVERS).isPresent();
            if (!counts || months >= A_YEAR) {
                continue;
            }
            if (!point.at().month().equals(last.at().month().minusMonths(months))
                    || isBroken(point.day(), last.day())) {
                return List.of();
            }
            year.addFirst(point);
            months += point.months();
        }
        return months == A_YEAR ? List.copyOf(year) : List.of();
    }

    /** The staffing at a point with starters, leavers and sickness days of the twelve months that end with it; empty as {@link #yearTo}. */
    public Optional<Staffing> year(Point last) {
        List<Point> year = yearTo(last);
        return year.isEmpty()
                ? Optional.empty()
                : Optional.of(last.staffing()
                        .with(Staffing.sum(year.stream()
                                .map(point -> point.staffing().flows())
                                .toList())));
    }
}
