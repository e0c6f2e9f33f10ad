package org.planonapage.workforce.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planonapage.metric.BenchmarkKind;
import org.planonapage.metric.BenchmarkRow;
import org.planonapage.metric.MetricLine;
import org.planonapage.ui.Svg;
import org.planonapage.workforce.Course;
import org.planonapage.workforce.Point;
import org.planonapage.workforce.Words;
import org.planonapage.workforce.WorkforceMeasure;
import org.planonapage.workforce.WorkforceSheet;

/** A rate over time with its target, which steps when it changes, and the newest figure of elsewhere. */
final class RateDrawing {

    private static final int WIDE = 384;
    private static final int NARROW = 334;
    private static final int HEIGHT = 150;
    private static final double LEFT = 34;
    private static final double LABELS = 74;
    private static final double TOP = 14;
    private static final double FOOT = 22;

    private final WorkforceSheet sheet;
    private final WorkforceMeasure measure;
    private final Course course;
    private final List<Point> points;
    private final Optional<BenchmarkRow> elsewhere;
    private final Frame frame;
    private final Svg.Drawing drawing;

    private RateDrawing(WorkforceSheet sheet, WorkforceMeasure measure, int width) {
        this.sheet = sheet;
        this.measure = measure;
        this.course = sheet.course();
        this.points = points(sheet, measure);
        this.elsewhere = elsewhere(sheet, measure);
        double most = Stream.of(
                        points.stream().map(this::value),
                        points.stream().flatMap(point -> limit(point).stream()),
                        elsewhere.stream().map(BenchmarkRow::value))
                .flatMap(all -> all)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(1);
        this.frame = new Frame(
                points.getFirst().at().month().atEndOfMonth(),
                Plot.end(points.getLast()),
                Frame.top(most),
                LEFT,
                width - LABELS,
                TOP,
                HEIGHT - FOOT);
        this.drawing = Svg.sized(width, HEIGHT);
    }

    /** The points of the last months that have the rate; fewer than three are no picture. */
    static List<Point> points(WorkforceSheet sheet, WorkforceMeasure measure) {
        List<Point> all = sheet.course().points().stream()
                .filter(point -> measure.value(sheet.course(), point).isPresent())
                .toList();
        return all.isEmpty()
                ? all
                : all.stream()
                        .filter(point -> point.day().isAfter(all.getLast().day().minusMonths(StaffDrawing.MONTHS)))
                        .toList();
    }

    /** The newest figure of elsewhere, of England where there is one. */
    static Optional<BenchmarkRow> elsewhere(WorkforceSheet sheet, WorkforceMeasure measure) {
        MetricLine line = sheet.metrics().get(measure);
        return line == null
                ? Optional.empty()
                : Stream.of(BenchmarkKind.ENGLAND, BenchmarkKind.REGION, BenchmarkKind.STATISTICAL_NEIGHBOURS)
                        .map(line.summary()::benchmark)
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    static Svg wide(WorkforceSheet sheet, WorkforceMeasure measure) {
        return Plot.wide(new RateDrawing(sheet, measure, WIDE).draw());
    }

    static Svg narrow(WorkforceSheet sheet, WorkforceMeasure measure) {
        return Plot.narrow(new RateDrawing(sheet, measure, NARROW).draw());
    }

    private BigDecimal value(Point point) {
        return measure.value(course, point).orElseThrow();
    }

    private Optional<BigDecimal> limit(Point point) {
        return sheet.limit(measure, point.day());
    }

    private Svg draw() {
        Plot.grid(drawing, frame, "%");
        limits();
        elsewhere.ifPresent(row ->
                drawing.line(frame.left(), frame.y(row.value()), frame.right(), frame.y(row.value()), "wf-elsewhere"));
        for (List<Point> run : Plot.runs(points, course)) {
            drawing.path(Plot.line(frame, run, point -> value(point).doubleValue()), "wf-permanent-line");
        }
        Point now = points.getLast();
        drawing.circle(frame.x(Plot.end(now)), frame.y(value(now)), 3.4, "wf-dot");
        labels(now);
        Plot.months(drawing, frame);
        return drawing.draw();
    }

    /** Each month's target; the past is not drawn with today's. */
    private void limits() {
        StringBuilder path = new StringBuilder();
        for (Point point : points) {
            limit(point)
                    .ifPresent(limit -> path.append(path.isEmpty() ? "M" : "L")
                            .append(Plot.at(frame.x(Plot.end(point)), frame.y(limit))));
        }
        if (!path.isEmpty()) {
            drawing.path(path.toString(), "wf-limit");
        }
    }

    private void labels(Point now) {
        Stream<Plot.End> ends = Stream.of(
                        Optional.of(new Plot.End(
                                frame.y(value(now)), Words.percent(value(now)), "wf-name permanent start")),
                        limit(now).map(limit -> new Plot.End(frame.y(limit), "limit " + plain(limit), "wf-axis start")),
                        elsewhere.map(row -> new Plot.End(
                                frame.y(row.value()), row.kind().title() + " " + plain(row.value()), "wf-axis start")))
                .flatMap(Optional::stream);
        Plot.ends(drawing, frame.right() + 7, ends);
    }

    private static String plain(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString() + "%";
    }
}
