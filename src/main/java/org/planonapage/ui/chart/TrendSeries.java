package org.planonapage.ui.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure over time as it is to be drawn: its points, its target, where it started, and what happened meanwhile. A
 * period without a figure has no point. Labels are ready to show; values only give positions.
 *
 * @param title what the chart shows, in about ten words; the accessible name of the picture
 * @param description the same with figures, in a sentence or two; stands above the picture
 * @param unit what values count: "%" for percentages, else a word or an empty text
 * @param spacing how far apart figures are expected, so that a missing one leaves a gap
 * @param points the figures, kept in order of their dates
 * @param target the target from when to when, kept in that order; empty where there is none
 * @param baseline a figure whose date is not known, drawn as a level; null for none
 * @param events what happened, each on its date
 * @param ranges the ordinary variation, from when to when; empty where it is not known
 * @param breaks the days across which the line is not joined
 * @param bounds values that the axis must hold though none of them is drawn, so that pictures compare; null for none
 * @param benchmark what others reach, drawn as a level; null for none
 */
public record TrendSeries(
        String title,
        String description,
        String unit,
        Spacing spacing,
        List<Point> points,
        List<Step> target,
        @Nullable Level baseline,
        List<Event> events,
        List<Range> ranges,
        List<LocalDate> breaks,
        @Nullable Bounds bounds,
        @Nullable Level benchmark) {

    /** How far apart figures are expected. */
    public enum Spacing {
        /** At no regular interval: any two neighbours are joined. */
        IRREGULAR(0),
        DAILY(1),
        WEEKLY(7),
        MONTHLY(31),
        QUARTERLY(92),
        YEARLY(366);

        private final int days;

        Spacing(int days) {
            this.days = days;
        }

        /** Whether its dates are told apart by their days, not by their months alone. */
        boolean namesDays() {
            return days < MONTHLY.days;
        }

        /** Whether a figure is missing between two dates. */
        boolean leavesGap(LocalDate earlier, LocalDate later) {
            return this != IRREGULAR && later.toEpochDay() - earlier.toEpochDay() > days * 1.5;
        }
    }

    /** What a figure is, beyond the ordinary. */
    public enum Mark {
        NONE,
        BETTER,
        WORSE,
        HIGH,
        LOW
    }

    /**
     * A figure at a date.
     *
     * @param when the time that it speaks of, in words: "November 2023"
     * @param projection whether it is expected, not counted
     * @param remark what else its description says; empty for nothing
     * @param href where a click leads, or empty
     */
    public record Point(
            LocalDate date,
            String when,
            BigDecimal value,
            String label,
            boolean projection,
            Mark mark,
            boolean provisional,
            String remark,
            String href) {

        /** A counted figure. */
        public static Point actual(LocalDate date, String when, BigDecimal value, String label) {
            return new Point(date, when, value, label, false, Mark.NONE, false, "", "");
        }

        /** An expected figure. */
        public static Point projected(LocalDate date, String when, BigDecimal value, String label) {
            return new Point(date, when, value, label, true, Mark.NONE, false, "", "");
        }

        /** "November 2023, 92.5%, provisional: better. Above the normal range: a real change." */
        public String inWords() {
            return when + ", " + label + (projection ? ", expected" : "") + (provisional ? ", provisional" : "")
                    + (remark.isEmpty() ? "" : ": " + remark);
        }

        /** The same, more than ordinary. */
        public Point marked(Mark more, String why) {
            return new Point(date, when, value, label, projection, more, provisional, why, href);
        }

        /** The same, not yet final. */
        public Point provisional(boolean still) {
            return new Point(date, when, value, label, projection, mark, still, remark, href);
        }

        /** The same, leading somewhere. */
        public Point leadingTo(String address) {
            return new Point(date, when, value, label, projection, mark, provisional, remark, address);
        }
    }

    /**
     * The range of ordinary variation between two dates; {@code low} and {@code high} as they are drawn.
     *
     * @param words what it is, with its figures as they are printed
     */
    public record Range(
            LocalDate from, LocalDate to, BigDecimal low, BigDecimal centre, BigDecimal high, String words) {}

    /** The lowest and the highest value that an axis must hold. */
    public record Bounds(BigDecimal low, BigDecimal high) {}

    /** A target from a date on, until the next one's; {@code from} is null where it always stood. */
    public record Step(@Nullable LocalDate from, BigDecimal value, String label) {}

    /** A figure whose date is not known, such as "Start 2,633, date not published". */
    public record Level(BigDecimal value, String label) {}

    /** Something that happened, in a few words; {@code parts} whether it parts the series: a break or a rebase. */
    public record Event(LocalDate date, String label, boolean parts) {

        /** Something that happened meanwhile. */
        public Event(LocalDate date, String label) {
            this(date, label, false);
        }
    }

    /**
     * Puts points and steps in order.
     *
     * @throws IllegalArgumentException if two points of one kind have the same date
     */
    public TrendSeries {
        points = points.stream().sorted(Comparator.comparing(Point::date)).toList();
        target = target.stream()
                .sorted(Comparator.comparing(Step::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        events = List.copyOf(events);
        ranges = List.copyOf(ranges);
        breaks = List.copyOf(breaks);
        var seen = new HashSet<String>();
        for (var point : points) {
            if (!seen.add(point.date() + " " + point.projection())) {
                throw new IllegalArgumentException(
                        "The series \"%s\" has two figures on %s; a chart shows one.".formatted(title, point.date()));
            }
        }
    }

    /** A series at irregular dates without target, start or events; the methods below add them. */
    public static TrendSeries of(String title, String description, String unit, List<Point> points) {
        return new TrendSeries(
                title,
                description,
                unit,
                Spacing.IRREGULAR,
                points,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    /** "The axis starts at 70%, not at zero." where it does; else empty. */
    public String axisRemark() {
        var scale = TrendGeometry.scale(this);
        return scale.low().signum() > 0
                ? "The axis starts at " + scale.low().toPlainString() + unit + ", not at zero."
                : "";
    }

    /** The same with figures expected this far apart. */
    public TrendSeries spaced(Spacing expected) {
        return new TrendSeries(
                title,
                description,
                unit,
                expected,
                points,
                target,
                baseline,
                events,
                ranges,
                breaks,
                bounds,
                benchmark);
    }

    /** The same with this target. */
    public TrendSeries against(List<Step> steps) {
        return new TrendSeries(
                title, description, unit, spacing, points, steps, baseline, events, ranges, breaks, bounds, benchmark);
    }

    /** The same with this start; null for none. */
    public TrendSeries startingFrom(@Nullable Level level) {
        return new TrendSeries(
                title, description, unit, spacing, points, target, level, events, ranges, breaks, bounds, benchmark);
    }

    /** The same with these events. */
    public TrendSeries with(List<Event> happened) {
        return new TrendSeries(
                title,
                description,
                unit,
                spacing,
                points,
                target,
                baseline,
                happened,
                ranges,
                breaks,
                bounds,
                benchmark);
    }

    /** The same with the range of ordinary variation. */
    public TrendSeries ranging(List<Range> ordinary) {
        return new TrendSeries(
                title,
                description,
                unit,
                spacing,
                points,
                target,
                baseline,
                events,
                ordinary,
                breaks,
                bounds,
                benchmark);
    }

    /** The same, its line not joined across these days. */
    public TrendSeries brokenOn(List<LocalDate> days) {
        return new TrendSeries(
                title, description, unit, spacing, points, target, baseline, events, ranges, days, bounds, benchmark);
    }

    /** The same on an axis that holds these values; null for its own only. */
    public TrendSeries within(@Nullable Bounds held) {
        return new TrendSeries(
                title, description, unit, spacing, points, target, baseline, events, ranges, breaks, held, benchmark);
    }

    /** The same with what others reach; null for none. */
    public TrendSeries besides(@Nullable Level others) {
        return new TrendSeries(
                title, description, unit, spacing, points, target, baseline, events, ranges, breaks, bounds, others);
    }
}
