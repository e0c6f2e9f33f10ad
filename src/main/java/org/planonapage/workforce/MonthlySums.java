package org.planonapage.workforce;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Adds up how several parts stood, month by month, each by its last return of the month. A month in which a part is silent
 * that had workers before has no sum; a part that closes says so by a last return of noughts.
 */
final class MonthlySums {

    private final List<NavigableMap<YearMonth, Point>> parts = new ArrayList<>();

    MonthlySums(List<List<Point>> courses) {
        for (List<Point> course : courses) {
            NavigableMap<YearMonth, Point> months = new TreeMap<>();
            course.forEach(point -> months.put(point.at().month(), point));
            parts.add(months);
        }
    }

    /** The sums of the months that have one, earliest first. */
    List<Point> points() {
        SortedSet<YearMonth> months = new TreeSet<>();
        parts.forEach(part -> months.addAll(part.keySet()));
        return months.stream()
                .filter(month -> parts.stream().noneMatch(part -> isSilent(part, month)))
                .map(month -> sum(parts.stream()
                        .map(part -> part.get(month))
                        .filter(Objects::nonNull)
                        .toList()))
                .toList();
    }

    private static boolean isSilent(NavigableMap<YearMonth, Point> part, YearMonth month) {
        Map.Entry<YearMonth, Point> before = part.lowerEntry(month);
        return !part.containsKey(month)
                && before != null
                && before.getValue().staffing().items().values().stream().anyMatch(count -> count.signum() > 0);
    }

    private static Point sum(List<Point> points) {
        Point last = points.stream().max(Comparator.comparing(Point::day)).orElseThrow();
        boolean alike = points.stream().allMatch(point -> point.months() == last.months());
        List<Staffing> staffings = points.stream().map(Point::staffing).toList();
        Staffing sum = Staffing.sum(staffings);
        return new Point(
                last.at(),
                last.months(),
                alike ? sum : sum.with(Staffing.NOTHING),
                points.stream().flatMap(point -> point.arrivals().stream()).toList(),
                points.stream().flatMap(point -> point.departures().stream()).toList(),
                points.stream()
                        .flatMap(point -> point.changes().stream())
                        .distinct()
                        .toList());
    }
}
