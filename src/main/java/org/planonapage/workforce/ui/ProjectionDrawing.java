package org.planonapage.workforce.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.Svg;
import org.planonapage.workforce.Item;
import org.planonapage.workforce.Point;
import org.planonapage.workforce.Projection;
import org.planonapage.workforce.Words;
import org.planonapage.workforce.WorkforceMeasure;
import org.planonapage.workforce.WorkforceSheet;

/** The vacancies of the last year, and dashed those of the next six months with their range, against the limit. */
final class ProjectionDrawing {

    private static final int WIDE = 776;
    private static final int NARROW = 334;
    private static final int HEIGHT = 180;
    private static final double LEFT = 36;
    private static final double LABELS = 92;
    private static final double TOP = 26;
    private static final double FOOT = 22;
    private static final int A_YEAR = 12;

    private final Projection projection;
    private final Optional<BigDecimal> limit;
    private final List<Point> year;
    private final WorkforceSheet sheet;
    private final Frame frame;
    private final Svg.Drawing drawing;

    private ProjectionDrawing(WorkforceSheet sheet, Projection projection, int width) {
        this.sheet = sheet;
        this.projection = projection;
        this.limit = sheet.limit(WorkforceMeasure.VACANCY_RATE)
                .map(percent -> projection.posts().multiply(percent).movePointLeft(2));
        LocalDate now = sheet.latest().orElseThrow().day();
        this.year = sheet.course().points().stream()
                .filter(point -> point.staffing().get(Item.VACANT).isPresent())
                .filter(point -> point.day().isAfter(now.minusMonths(A_YEAR + 1L)))
                .toList();
        double most = year.stream().mapToDouble(ProjectionDrawing::vacant).max().orElse(1);
        for (Projection.Step step : projection.steps()) {
            most = Math.max(most, step.high().doubleValue());
        }
        most = Math.max(most, limit.map(BigDecimal::doubleValue).orElse(0.0));
        this.frame = new Frame(
                Plot.end(year.getFirst()),
                projection.last().month().atEndOfMonth(),
                Frame.top(most),
                LEFT,
                width - LABELS,
                TOP,
                HEIGHT - FOOT);
        this.drawing = Svg.sized(width, HEIGHT);
    }

    static Svg wide(WorkforceSheet sheet, Projection projection) {
        return Plot.wide(new ProjectionDrawing(sheet, projection, WIDE).draw());
    }

    static Svg narrow(WorkforceSheet sheet, Projection projection) {
        return Plot.narrow(new ProjectionDrawing(sheet, projection, NARROW).draw());
    }

    private Svg draw() {
        Plot.grid(drawing, frame, "");
        for (List<Point> run : Plot.runs(year, sheet.course())) {
            drawing.path(Plot.line(frame, run, ProjectionDrawing::vacant), "wf-permanent-line");
        }
        ahead();
        limit.ifPresent(posts -> drawing.line(frame.left(), frame.y(posts), frame.right(), frame.y(posts), "wf-limit"));
        double x = frame.x(Plot.end(year.getLast()));
        drawing.line(x, TOP - 10, x, frame.floor(), "wf-now");
        drawing.text(x - 5, TOP - 13, "as at " + Dates.inBrief(year.getLast().day()), "wf-axis end");
        drawing.text(x + 5, TOP - 13, "projected", "wf-axis start");
        drawing.circle(frame.right(), frame.y(projection.last().vacant()), 3.6, "wf-hollow");
        labels();
        Plot.months(drawing, frame);
        return drawing.draw();
    }

    private void ahead() {
        Point now = year.getLast();
        StringBuilder central = new StringBuilder("M" + Plot.at(frame.x(Plot.end(now)), frame.y(vacant(now))));
        StringBuilder low = new StringBuilder(central);
        StringBuilder high = new StringBuilder();
        for (Projection.Step step : projection.steps()) {
            double x = frame.x(step.month().atEndOfMonth());
            central.append("L").append(Plot.at(x, frame.y(step.vacant())));
            low.append("L").append(Plot.at(x, frame.y(step.low())));
            high.insert(0, "L" + Plot.at(x, frame.y(step.high())));
        }
        drawing.path(low.append(high).append("z").toString(), "wf-range");
        drawing.path(central.toString(), "wf-expected-line");
    }

    private void labels() {
        Projection.Step last = projection.last();
        Stream<Plot.End> ends = Stream.of(
                        Optional.of(new Plot.End(
                                frame.y(last.vacant()),
                                Words.fte(last.vacant()) + " expected",
                                "wf-name permanent start")),
                        limit.map(posts -> new Plot.End(frame.y(posts), "limit " + Words.fte(posts), "wf-axis start")),
                        Optional.of(new Plot.End(
                                frame.y(last.high()), "at worst " + Words.fte(last.high()), "wf-axis start")),
                        Optional.of(
                                new Plot.End(frame.y(last.low()), "at best " + Words.fte(last.low()), "wf-axis start")))
                .flatMap(Optional::stream);
        Plot.ends(drawing, frame.right() + 8, ends);
    }

    private static double vacant(Point point) {
        return Math.max(0, point.staffing().get(Item.VACANT).orElseThrow().doubleValue());
    }
}
