package org.planonapage.workforce.ui;

import java.math.BigDecimal;
import java.util.List;
import org.planonapage.quantity.Dates;
import org.planonapage.ui.Svg;
import org.planonapage.workforce.Item;
import org.planonapage.workforce.Point;

/** Who joined and who left, month by month: up and down from one line. */
final class FlowDrawing {

    private static final int WIDTH = 368;
    private static final int NARROW = 334;
    private static final int HEIGHT = 176;
    private static final double LEFT = 46;
    private static final double TOP = 16;
    private static final double FOOT = 24;
    private static final int LABELS = 4;

    private FlowDrawing() {}

    static Svg wide(List<Point> year) {
        return Plot.wide(draw(year, WIDTH));
    }

    static Svg narrow(List<Point> year) {
        return Plot.narrow(draw(year, NARROW));
    }

    private static Svg draw(List<Point> year, int width) {
        double up = most(year, Item.STARTERS);
        double down = most(year, Item.LEAVERS);
        double scale = (HEIGHT - TOP - FOOT - 20) / Math.max(0.1, up + down);
        double line = TOP + 10 + up * scale;
        double each = (width - LEFT) / year.size();
        Svg.Drawing drawing = Svg.sized(width, HEIGHT);
        for (int month = 0; month < year.size(); month++) {
            double x = LEFT + month * each;
            double joined = figure(year.get(month), Item.STARTERS) * scale;
            double left = figure(year.get(month), Item.LEAVERS) * scale;
            drawing.rect(x + 2, line - joined, each - 4, joined, 0, "wf-fewer");
            drawing.rect(x + 2, line, each - 4, left, 0, "wf-more");
            if (month % LABELS == (year.size() - 1) % LABELS) {
                drawing.text(
                        x + each / 2,
                        HEIGHT - 6,
                        Dates.inBrief(year.get(month).at().month()),
                        "wf-axis " + (month == year.size() - 1 ? "end" : ""));
            }
        }
        drawing.line(LEFT, line, width, line, "wf-floor");
        drawing.text(LEFT - 6, line - 8, "joined", "wf-name end");
        drawing.text(LEFT - 6, line + 17, "left", "wf-name end");
        return drawing.draw();
    }

    private static double most(List<Point> year, Item item) {
        return year.stream().mapToDouble(point -> figure(point, item)).max().orElse(0);
    }

    private static double figure(Point point, Item item) {
        return point.staffing().get(item).map(BigDecimal::doubleValue).orElse(0.0);
    }
}
