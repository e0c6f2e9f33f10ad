package org.planonapage.ui.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.ui.chart.TrendSeries.Event;
import org.planonapage.ui.chart.TrendSeries.Level;
import org.planonapage.ui.chart.TrendSeries.Point;
import org.planonapage.ui.chart.TrendSeries.Step;

/**
 * Where everything of a trend falls: plain functions of the series, so that what is drawn can be tested without a
 * browser.
 *
 * @param scale the axis of values
 * @param from the first day of the axis of time
 * @param to its last day
 * @param runs the counted figures as lines, parted where a figure is missing
 * @param projection the expected figures, led by the last counted one so that the lines join; empty for none
 * @param target the corners of the target's line
 */
record TrendGeometry(
        Scale scale,
        LocalDate from,
        LocalDate to,
        List<List<Point>> runs,
        List<Point> projection,
        List<Corner> target) {

    /** A single date stands in the middle of half a year. */
    private static final long LONE_POINT_DAYS = 91;

    /** As many dates as fit under a picture on a phone, or are read at a glance on a desk. */
    private static final int MOST_TICKS = 6;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    /**
     * A corner of the target's line.
     *
     * @param label what stands there: that of the last step where the line closes, that of an earlier one where it begins; else
     *     null
     * @param closes whether the line closes here
     */
    record Corner(
            LocalDate date, BigDecimal value, @Nullable String label, boolean closes) {}

    /** An axis of values: its ends and the distance of its ticks. */
    record Scale(BigDecimal low, BigDecimal high, BigDecimal step) {

        Scale {
            low = plain(low);
            high = plain(high);
            step = plain(step);
        }

        /** How many decimals its ticks need. */
        int decimals() {
            return Math.max(0, Math.max(low.scale(), step.scale()));
        }

        private static BigDecimal plain(BigDecimal number) {
            return new BigDecimal(number.stripTrailingZeros().toPlainString());
        }
    }

    static TrendGeometry of(TrendSeries series) {
        var dates = Stream.concat(
                        series.points().stream().map(Point::date),
                        series.events().stream().map(Event::date))
                .sorted()
                .toList();
        if (dates.isEmpty()) {
            throw new IllegalArgumentException(
                    "The series \"%s\" has no figure with a date; a chart needs one.".formatted(series.title()));
        }
        var days = dates.getLast().toEpochDay() - dates.getFirst().toEpochDay();
        var from = dates.getFirst().minusDays(days == 0 ? LONE_POINT_DAYS : Math.max(1, days / 20));
        var to = dates.getLast().plusDays(days == 0 ? LONE_POINT_DAYS : Math.max(1, days / 7));
        return new TrendGeometry(
                scale(series), from, to, runs(series), projection(series), corners(series.target(), from, to));
    }

    /** Whether a date lies in the later half, so that what is written beside it must go to its left. */
    boolean isLate(LocalDate date) {
        return date.toEpochDay() - from.toEpochDay() > to.toEpochDay() - date.toEpochDay();
    }

    /**
     * Zero to a hundred for percentages that reach into its upper half; from a round number where all of a longer series
     * and its range lie far above zero, since ups and downs could not be seen otherwise; else from zero to a round number.
     */
    static Scale scale(TrendSeries series) {
        var values = values(series);
        var highest = values.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
        var lowest = values.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
        var isShare = series.unit().equals("%") && lowest.signum() == 0 && highest.compareTo(HUNDRED) <= 0;
        if (isShare && highest.compareTo(HALF) > 0) {
            return share(series, values.stream().reduce(HUNDRED, BigDecimal::min));
        }
        var least = values.stream().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        if (series.points().size() > 1 && least.multiply(BigDecimal.TWO).compareTo(highest) > 0) {
            return fitted(least, highest);
        }
        var step = roundStep(highest.subtract(lowest));
        return new Scale(
                lowest.divide(step, 0, RoundingMode.FLOOR).multiply(step),
                // A figure on the topmost line would have no room for its label.
                highest.multiply(new BigDecimal("1.05"))
                        .divide(step, 0, RoundingMode.CEILING)
                        .max(BigDecimal.ONE)
                        .multiply(step),
                step);
    }

    /** From a round number beneath the lowest to one above the highest: from zero, changes could not be seen. */
    private static Scale fitted(BigDecimal lowest, BigDecimal highest) {
        var step =
                roundStep(highest.subtract(lowest).max(highest.divide(BigDecimal.valueOf(50), MathContext.DECIMAL32)));
        var room = step.divide(BigDecimal.TWO, MathContext.DECIMAL32);
        return new Scale(
                lowest.subtract(room)
                        .max(BigDecimal.ZERO)
                        .divide(step, 0, RoundingMode.FLOOR)
                        .multiply(step),
                highest.add(room).divide(step, 0, RoundingMode.CEILING).multiply(step),
                step);
    }

    private static List<BigDecimal> values(TrendSeries series) {
        return Stream.concat(
                        drawn(series),
                        Stream.ofNullable(series.bounds()).flatMap(held -> Stream.of(held.low(), held.high())))
                .toList();
    }

    private static Stream<BigDecimal> drawn(TrendSeries series) {
        return Stream.of(
                        series.points().stream().map(Point::value),
                        series.target().stream().map(Step::value),
                        series.ranges().stream().flatMap(range -> Stream.of(range.low(), range.high())),
                        Stream.ofNullable(series.benchmark()).map(Level::value),
                        Stream.ofNullable(series.baseline()).map(Level::value))
                .flatMap(all -> all);
    }

    private static Scale share(TrendSeries series, BigDecimal lowest) {
        if (series.ranges().isEmpty() || lowest.compareTo(HALF) < 0) {
            return new Scale(BigDecimal.ZERO, HUNDRED, BigDecimal.valueOf(20));
        }
        var low = lowest.divide(BigDecimal.TEN, 0, RoundingMode.FLOOR)
                .multiply(BigDecimal.TEN)
                .min(BigDecimal.valueOf(90));
        return new Scale(
                low, HUNDRED, low.compareTo(BigDecimal.valueOf(80)) >= 0 ? BigDecimal.valueOf(5) : BigDecimal.TEN);
    }

    /** One, two or five times a power of ten, such that four to ten steps span the range. */
    static BigDecimal roundStep(BigDecimal range) {
        if (range.signum() == 0) {
            return BigDecimal.ONE;
        }
        var fourth = range.divide(BigDecimal.valueOf(4), 10, RoundingMode.HALF_UP);
        var power = BigDecimal.ONE.scaleByPowerOfTen(fourth.precision() - fourth.scale() - 1);
        return Stream.of(5, 2, 1)
                .map(times -> power.multiply(BigDecimal.valueOf(times)))
                .filter(step -> step.compareTo(fourth) <= 0)
                .findFirst()
                .orElse(power);
    }

    /**
     * The dates that the axis names: each is that of a figure, so that a figure is over its own month. At most {@value
     * #MOST_TICKS}, evenly apart, counted from the latest.
     */
    static List<LocalDate> ticks(List<Point> points) {
        var dates = points.stream().map(Point::date).distinct().sorted().toList();
        var stride = (dates.size() + MOST_TICKS - 1) / MOST_TICKS;
        return IntStream.range(0, dates.size())
                .filter(index -> (dates.size() - 1 - index) % stride == 0)
                .mapToObj(dates::get)
                .toList();
    }

    private static List<List<Point>> runs(TrendSeries series) {
        var runs = new ArrayList<List<Point>>();
        for (var point : series.points()) {
            if (point.projection()) {
                continue;
            }
            if (runs.isEmpty() || isParted(series, runs.getLast().getLast().date(), point.date())) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(point);
        }
        return runs;
    }

    private static boolean isParted(TrendSeries series, LocalDate earlier, LocalDate later) {
        return series.spacing().leavesGap(earlier, later)
                || series.breaks().stream().anyMatch(day -> earlier.isBefore(day) && !later.isBefore(day));
    }

    private static List<Point> projection(TrendSeries series) {
        var projected = series.points().stream().filter(Point::projection).toList();
        var actual =
                series.points().stream().filter(point -> !point.projection()).toList();
        if (projected.isEmpty() || actual.isEmpty()) {
            return projected;
        }
        return Stream.concat(Stream.of(actual.getLast()), projected.stream()).toList();
    }

    /** The target as corners from the first day to the last: level, and upright where it changes. */
    static List<Corner> corners(List<Step> steps, LocalDate from, LocalDate to) {
        var corners = new ArrayList<Corner>();
        for (var i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            var begins = step.from() == null || step.from().isBefore(from) ? from : step.from();
            var next = i + 1 < steps.size() ? steps.get(i + 1).from() : null;
            var ends = next == null || next.isAfter(to) ? to : next;
            if (begins.isBefore(ends)) {
                boolean last = !ends.isBefore(to);
                corners.add(new Corner(begins, step.value(), last ? null : step.label(), false));
                corners.add(new Corner(ends, step.value(), last ? step.label() : null, last));
            }
        }
        return corners;
    }
}
