package org.planonapage.workforce;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.DayOrMonth;

/**
 * How many posts may be vacant in each of the next six months. Those who accepted an offer come and those who gave notice
 * go when it is said that they do, else a third of them in each of the first three months; once that is over, starters and
 * leavers go on at the pace of the last twelve months. Nobody reckons with fewer than no vacancies.
 *
 * @param posts funded posts, which are taken to stay as they are
 * @param steps one for each month, the nearest first
 * @param starters a month, over the last twelve
 * @param leavers a month, over the last twelve
 * @param known how many of the months are made of offers and notices
 */
public record Projection(BigDecimal posts, List<Step> steps, BigDecimal starters, BigDecimal leavers, int known) {

    /** How far ahead it looks, in months. */
    public static final int MONTHS = 6;

    private static final int A_QUARTER = 3;
    private static final BigDecimal A_YEAR = BigDecimal.valueOf(12);

    /**
     * What is expected at the end of a month, in FTE.
     *
     * @param low where the best three months in a row of the last twelve went on
     * @param high where the worst did
     */
    public record Step(YearMonth month, BigDecimal vacant, BigDecimal low, BigDecimal high) {}

    /** From the last point of a course; empty where its last twelve months are not on record month by month. */
    static Optional<Projection> of(Course course) {
        Point now = course.latest().orElse(null);
        if (now == null) {
            return Optional.empty();
        }
        List<Point> year = course.yearTo(now);
        BigDecimal vacancy = now.staffing().vacancy().orElse(null);
        BigDecimal posts = now.staffing().get(Item.ESTABLISHMENT).orElse(null);
        Staffing flows = course.year(now).orElse(Staffing.NOTHING);
        BigDecimal starters = flows.get(Item.STARTERS).orElse(null);
        BigDecimal leavers = flows.get(Item.LEAVERS).orElse(null);
        return vacancy == null
                        || posts == null
                        || starters == null
                        || leavers == null
                        || year.size() < A_YEAR.intValue()
                ? Optional.empty()
                : Optional.of(of(now, year, posts, vacancy, starters, leavers));
    }

    private static Projection of(
            Point now,
            List<Point> year,
            BigDecimal posts,
            BigDecimal vacancy,
            BigDecimal starters,
            BigDecimal leavers) {
        List<BigDecimal> windows = windows(year);
        BigDecimal best = windows.stream().max(BigDecimal::compareTo).orElseThrow();
        BigDecimal worst = windows.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal pace = starters.subtract(leavers).divide(A_YEAR, MathContext.DECIMAL128);
        int known = known(now);
        List<Step> steps = new ArrayList<>();
        BigDecimal vacant = vacancy;
        for (int month = 1; month <= MONTHS; month++) {
            BigDecimal filled =
                    month <= known ? due(now, now.arrivals(), month).subtract(due(now, now.departures(), month)) : pace;
            vacant = vacant.subtract(filled);
            BigDecimal ahead = BigDecimal.valueOf(month);
            steps.add(new Step(
                    now.at().month().plusMonths(month),
                    atLeastNone(vacant),
                    atLeastNone(vacancy.subtract(best.multiply(ahead)).min(vacant)),
                    atLeastNone(vacancy.subtract(worst.multiply(ahead)).max(vacant))));
        }
        return new Projection(posts, steps, perMonth(starters), perMonth(leavers), known);
    }

    private static BigDecimal perMonth(BigDecimal ofAYear) {
        return ofAYear.divide(A_YEAR, MathContext.DECIMAL128);
    }

    private static BigDecimal atLeastNone(BigDecimal vacant) {
        return vacant.max(BigDecimal.ZERO);
    }

    /** How many more joined than left in a month, in each three months in a row. */
    private static List<BigDecimal> windows(List<Point> year) {
        List<BigDecimal> net = year.stream()
                .map(Point::staffing)
                .map(month -> month.get(Item.STARTERS)
                        .orElseThrow()
                        .subtract(month.get(Item.LEAVERS).orElseThrow()))
                .toList();
        List<BigDecimal> windows = new ArrayList<>();
        for (int first = 0; first + A_QUARTER <= net.size(); first++) {
            windows.add(net.subList(first, first + A_QUARTER).stream()
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(BigDecimal.valueOf(A_QUARTER), MathContext.DECIMAL128));
        }
        return windows;
    }

    /** Over how many months offers and notices reach; none where nothing is known of either. */
    private static int known(Point now) {
        return Stream.concat(now.arrivals().stream(), now.departures().stream())
                .filter(expected -> expected.fte().signum() > 0)
                .mapToInt(expected -> Math.max(A_QUARTER, monthOf(now, expected.when())))
                .max()
                .orElse(0);
    }

    /** The month ahead in which a day lies, from 1 to {@link #MONTHS}; 0 where it is not said. */
    private static int monthOf(Point now, @Nullable DayOrMonth when) {
        return when == null ? 0 : Math.clamp(ChronoUnit.MONTHS.between(now.at().month(), when.month()), 1, MONTHS);
    }

    private static BigDecimal due(Point now, List<Expected> all, int month) {
        return all.stream()
                .map(expected -> {
                    int due = monthOf(now, expected.when());
                    if (due == 0) {
                        return month <= A_QUARTER
                                ? expected.fte().divide(BigDecimal.valueOf(A_QUARTER), MathContext.DECIMAL128)
                                : BigDecimal.ZERO;
                    }
                    return due == month ? expected.fte() : BigDecimal.ZERO;
                })
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The last month. */
    public Step last() {
        return steps.getLast();
    }

    /** Its vacancies over posts, in percent; empty without posts. */
    public Optional<BigDecimal> percent(Step step) {
        return new Ratio(step.vacant(), posts).percent();
    }

    /** The first month at whose end no more than {@code limit} percent of posts are vacant; empty where none is. */
    public Optional<Step> reaches(BigDecimal limit) {
        return steps.stream()
                .filter(step -> step.vacant().compareTo(allowed(limit)) <= 0)
                .findFirst();
    }

    /** How many more starters a month, in whole FTE, bring the last month to {@code limit} percent; 0 where it is there. */
    public int moreStarters(BigDecimal limit) {
        BigDecimal missing = last().vacant().subtract(allowed(limit)).max(BigDecimal.ZERO);
        return missing.divide(BigDecimal.valueOf(MONTHS), 0, RoundingMode.CEILING)
                .intValueExact();
    }

    private BigDecimal allowed(BigDecimal limit) {
        return posts.multiply(limit).movePointLeft(2);
    }

    /** The rule, in a sentence. */
    public String rule() {
        String pace = "starters and leavers go on as in the last twelve months, " + Words.fte(starters) + " and "
                + Words.fte(leavers) + " FTE a month";
        String path = known == 0
                ? Character.toUpperCase(pace.charAt(0)) + pace.substring(1)
                : "Offers accepted and notices given take effect in the first " + Words.number(known) + " months"
                        + (known < MONTHS ? "; after that " + pace : "");
        return path + ". The range is what the best and the worst three months in a row of that year would make of it.";
    }
}
