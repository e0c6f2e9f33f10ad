package org.planonapage.workforce.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.Svg;
import org.planonapage.workforce.Course;
import org.planonapage.workforce.Point;

/** What the pictures over time share: lines to read by, months at the foot, and lines of figures that stop at a gap. */
final class Plot {

    private static final int FEW_MONTHS = 8;
    private static final double LABELS_APART = 15;
    private static final double CHARACTER = 6.4;

    private Plot() {}

    /** The pictures for a wide screen and for a phone, of which the style sheet shows one. */
    static Svg wide(Svg svg) {
        svg.addClassNames("picture", "wide");
        return svg;
    }

    static Svg narrow(Svg svg) {
        svg.addClassNames("picture", "narrow");
        return svg;
    }

    /** Lines to read by, with their figures left of them. */
    static void grid(Svg.Drawing drawing, Frame frame, String unit) {
        double step = Frame.step(frame.most());
        for (double figure = 0; figure <= frame.most() + step / 100; figure += step) {
            double y = frame.y(figure);
            drawing.line(frame.left(), y, frame.right(), y, figure == 0 ? "wf-floor" : "wf-grid");
            String text = figure == Math.rint(figure) ? Long.toString(Math.round(figure)) : Double.toString(figure);
            drawing.text(frame.left() - 6, y + 4, text + unit, "wf-axis end");
        }
    }

    /** The first months of years, or of what is shown where that is short. */
    static void months(Svg.Drawing drawing, Frame frame) {
        YearMonth first = YearMonth.from(frame.from());
        YearMonth last = YearMonth.from(frame.to());
        long months = first.until(last, java.time.temporal.ChronoUnit.MONTHS);
        double free = frame.left() - LABELS_APART;
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            boolean marked = month.getMonthValue() == 1 || (months <= FEW_MONTHS && month.getMonthValue() % 2 == 1);
            double x = frame.x(month.atDay(1));
            if (marked && x >= free && x >= frame.left() - 1) {
                drawing.line(x, frame.floor(), x, frame.floor() + 4, "wf-floor");
                String label = Dates.inBrief(month);
                double end = x + label.length() * CHARACTER;
                drawing.text(
                        end > frame.right() ? frame.right() : x,
                        frame.floor() + 17,
                        label,
                        "wf-axis " + (end > frame.right() ? "end" : "start"));
                free = end + LABELS_APART;
            }
        }
    }

    /** The points in runs without a gap of a month and without a break between. */
    static List<List<Point>> runs(List<Point> points, Course course) {
        List<List<Point>> runs = new ArrayList<>();
        for (Point point : points) {
            Point before = runs.isEmpty() ? null : runs.getLast().getLast();
            boolean joined = before != null
                    && !before.at().month().isBefore(point.at().month().minusMonths(1))
                    && !course.isBroken(before.day(), point.day());
            if (!joined) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(point);
        }
        return runs;
    }

    /** A line of steps: each figure holds for its month. */
    static String steps(Frame frame, List<Point> run, Function<Point, Double> figure) {
        StringBuilder path = new StringBuilder();
        for (Point point : run) {
            double from = Math.max(frame.left(), frame.x(point.at().month().atDay(1)));
            path.append(
                    path.isEmpty()
                            ? "M" + at(from, frame.y(figure.apply(point)))
                            : "V" + number(frame.y(figure.apply(point))));
            path.append("H").append(number(frame.x(end(point))));
        }
        return path.toString();
    }

    /** The area between a line of steps and the floor. */
    static String area(Frame frame, List<Point> run, Function<Point, Double> figure) {
        double from = Math.max(frame.left(), frame.x(run.getFirst().at().month().atDay(1)));
        return steps(frame, run, figure) + "V" + number(frame.floor()) + "H" + number(from) + "z";
    }

    /** A line from figure to figure. */
    static String line(Frame frame, List<Point> run, Function<Point, Double> figure) {
        StringBuilder path = new StringBuilder();
        for (Point point : run) {
            path.append(path.isEmpty() ? "M" : "L").append(at(frame.x(end(point)), frame.y(figure.apply(point))));
        }
        return path.toString();
    }

    /** The end of the month that a point speaks of. */
    static LocalDate end(Point point) {
        return point.at().month().atEndOfMonth();
    }

    static String at(double x, double y) {
        return number(x) + " " + number(y);
    }

    static String number(double length) {
        return Double.toString(Math.round(length * 10) / 10.0);
    }

    /**
     * What is written right of a picture, where one of its lines ends.
     *
     * @param y where the line ends
     */
    record End(double y, String text, String classes) {}

    /**
     * Writes ends from {@code x} on, the highest first, each moved down until none lies on another. Gives back where the
     * lowest stands.
     */
    static double ends(Svg.Drawing drawing, double x, Stream<End> ends) {
        double place = Double.NEGATIVE_INFINITY;
        for (End end : ends.sorted(Comparator.comparing(End::y)).toList()) {
            place = Math.max(end.y() + 4, place + LABELS_APART);
            drawing.text(x, place, end.text(), end.classes());
        }
        return place;
    }
}
