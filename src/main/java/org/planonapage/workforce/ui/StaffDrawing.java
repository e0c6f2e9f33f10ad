package org.planonapage.workforce.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.Svg;
import org.planonapage.workforce.Course;
import org.planonapage.workforce.Item;
import org.planonapage.workforce.Point;
import org.planonapage.workforce.Projection;
import org.planonapage.workforce.Words;
import org.planonapage.workforce.WorkforceSheet;

/** Permanent and agency workers on one another against the funded posts, month by month, and who is expected. */
final class StaffDrawing {

    /** How many months back it goes. */
    static final int MONTHS = 24;

    private static final int HEIGHT = 250;
    private static final int WIDE = 776;
    private static final int NARROW = 334;
    private static final double LEFT = 36;
    private static final double TOP = 24;
    private static final double FOOT = 22;
    private static final double LABEL = 14;
    private static final double WIDE_LABELS = 128;
    private static final double NARROW_LABELS = 86;

    private final Course course;
    private final List<Point> points;
    private final @Nullable Projection projection;
    private final boolean roomy;
    private final Frame frame;
    private final Svg.Drawing drawing;
    private final WorkforceSheet sheet;

    private StaffDrawing(WorkforceSheet sheet, int width) {
        this.sheet = sheet;
        this.course = sheet.course();
        this.points = points(sheet);
        this.projection = sheet.projection().orElse(null);
        this.roomy = width == WIDE;
        LocalDate last = projection == null
                ? Plot.end(points.getLast())
                : projection.last().month().atEndOfMonth();
        double most = points.stream()
                .mapToDouble(point -> Math.max(work(point), posts(point)))
                .max()
                .orElse(1);
        this.frame = new Frame(
                points.getFirst().at().month().atDay(1),
                last,
                Frame.top(most * 1.02),
                LEFT,
                width - (roomy ? WIDE_LABELS : NARROW_LABELS),
                TOP,
                HEIGHT - FOOT);
        this.drawing = Svg.sized(width, HEIGHT);
    }

    /** The points that can be drawn: those that tell of posts, permanent and agency, of the last {@value #MONTHS} months. */
    static List<Point> points(WorkforceSheet sheet) {
        return sheet.course().points().stream()
                .filter(point -> Stream.of(Item.ESTABLISHMENT, Item.PERMANENT, Item.AGENCY)
                        .allMatch(item -> point.staffing().get(item).isPresent()))
                .filter(point -> sheet.latest()
                        .filter(latest -> point.day().isAfter(latest.day().minusMonths(MONTHS)))
                        .isPresent())
                .toList();
    }

    static Svg wide(WorkforceSheet sheet) {
        return Plot.wide(new StaffDrawing(sheet, WIDE).draw());
    }

    static Svg narrow(WorkforceSheet sheet) {
        return Plot.narrow(new StaffDrawing(sheet, NARROW).draw());
    }

    private Svg draw() {
        Plot.grid(drawing, frame, "");
        for (List<Point> run : Plot.runs(points, course)) {
            drawing.path(Plot.area(frame, run, StaffDrawing::work), "wf-agency-area");
            drawing.path(Plot.area(frame, run, StaffDrawing::permanent), "wf-permanent-area");
            drawing.path(Plot.steps(frame, run, StaffDrawing::work), "wf-agency-line");
            drawing.path(Plot.steps(frame, run, StaffDrawing::permanent), "wf-permanent-line");
            drawing.path(Plot.steps(frame, run, StaffDrawing::posts), "wf-posts-line");
        }
        expected();
        marks();
        within();
        ends();
        Plot.months(drawing, frame);
        return drawing.draw();
    }

    private void expected() {
        Point now = points.getLast();
        if (projection == null) {
            return;
        }
        double x = frame.x(Plot.end(now));
        double posts = projection.posts().doubleValue();
        StringBuilder low = new StringBuilder("M" + Plot.at(x, frame.y(permanent(now))));
        StringBuilder central = new StringBuilder(low);
        StringBuilder high = new StringBuilder();
        for (Projection.Step step : projection.steps()) {
            double at = frame.x(step.month().atEndOfMonth());
            low.append("L").append(Plot.at(at, frame.y(posts - step.high().doubleValue())));
            central.append("L").append(Plot.at(at, frame.y(posts - step.vacant().doubleValue())));
            high.insert(0, "L" + Plot.at(at, frame.y(posts - step.low().doubleValue())));
        }
        drawing.path(low.append(high).append("z").toString(), "wf-range");
        drawing.path(central.toString(), "wf-expected-line");
        drawing.line(x, frame.y(posts), frame.right(), frame.y(posts), "wf-posts-line");
        drawing.line(x, TOP - 10, x, frame.floor(), "wf-now");
        String day = Dates.inBrief(now.day());
        drawing.text(x - 5, TOP - 12, roomy ? "as at " + now.at().inWords() : day, "wf-axis end");
        drawing.text(x + 5, TOP - 12, "projected", "wf-axis start");
    }

    /** The campaigns that began in the time shown, numbered as in their list. */
    private void marks() {
        for (int number = 1; number <= sheet.campaigns().size(); number++) {
            var since = sheet.campaigns().get(number - 1).since();
            if (since != null
                    && !since.firstDay().isBefore(frame.from())
                    && !since.firstDay().isAfter(frame.to())) {
                double x = frame.x(since.firstDay());
                drawing.line(x, frame.floor() - 14, x, frame.floor(), "wf-stem");
                drawing.circle(x, frame.floor() - 21, 8, "wf-mark");
                drawing.text(x, frame.floor() - 17, Integer.toString(number), "wf-mark-number");
            }
        }
    }

    private void within() {
        Point now = points.getLast();
        Point then = course.yearBefore(now).filter(points::contains).orElse(null);
        double floor = frame.floor();
        double x = frame.left() + 8;
        drawing.text(x, (frame.y(permanent(points.getFirst())) + floor) / 2, "Permanent", "wf-name permanent start");
        double thick = frame.y(permanent(now)) - frame.y(work(now));
        if (then != null) {
            drawing.text(
                    x,
                    (frame.y(permanent(points.getFirst())) + floor) / 2 + 17,
                    fte(then, Item.PERMANENT) + " a year ago, now " + fte(now, Item.PERMANENT),
                    "wf-label start");
        }
        if (thick > LABEL) {
            Point middle = points.get(points.size() / 3);
            double y = (frame.y(work(middle)) + frame.y(permanent(middle))) / 2 + 4;
            drawing.text(frame.x(Plot.end(middle)), y, "Agency", "wf-name agency start");
        }
    }

    /** Series are labelled where they end. */
    private void ends() {
        Point now = points.getLast();
        Stream<Plot.End> ends = Stream.of(
                new Plot.End(
                        frame.y(work(now)),
                        "At work " + Words.fte(now.staffing().atWork().orElseThrow()),
                        "wf-name agency start"),
                new Plot.End(
                        frame.y(posts(now)),
                        (roomy ? "Funded posts " : "Posts ") + fte(now, Item.ESTABLISHMENT),
                        "wf-name start"),
                new Plot.End(
                        frame.y(expectedPermanent(now)),
                        projection == null
                                ? "Permanent " + fte(now, Item.PERMANENT)
                                : Words.fte(permanentAhead()) + (roomy ? " expected" : " due"),
                        "wf-name permanent start"));
        double lowest = Plot.ends(drawing, frame.right() + 7, ends);
        if (projection != null) {
            Projection.Step last = projection.last();
            drawing.text(
                    frame.right() + 7,
                    lowest + 15,
                    round(projection.posts().subtract(last.high())) + " to "
                            + round(projection.posts().subtract(last.low())),
                    "wf-axis start");
            drawing.text(frame.right() + 7, lowest + 29, "by " + Dates.inBrief(last.month()), "wf-axis start");
        }
    }

    private double expectedPermanent(Point now) {
        return projection == null ? permanent(now) : permanentAhead().doubleValue();
    }

    private BigDecimal permanentAhead() {
        return Objects.requireNonNull(projection)
                .posts()
                .subtract(projection.last().vacant());
    }

    private static String round(BigDecimal fte) {
        return Words.count(fte.setScale(0, RoundingMode.HALF_UP));
    }

    private static String fte(Point point, Item item) {
        return point.staffing().get(item).map(Words::fte).orElse("");
    }

    private static double permanent(Point point) {
        return point.staffing().get(Item.PERMANENT).orElseThrow().doubleValue();
    }

    private static double work(Point point) {
        return point.staffing().atWork().orElseThrow().doubleValue();
    }

    private static double posts(Point point) {
        return point.staffing().get(Item.ESTABLISHMENT).orElseThrow().doubleValue();
    }
}
