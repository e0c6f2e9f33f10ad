package org.planonapage.workforce.ui;

import java.math.BigDecimal;
import org.planonapage.ui.Svg;
import org.planonapage.workforce.Item;
import org.planonapage.workforce.Staffing;
import org.planonapage.workforce.Words;

/** Permanent and agency workers of one date end to end, against the line of funded posts: for where there is no past to draw. */
final class BalanceDrawing {

    private static final int HEIGHT = 106;
    private static final int WIDE = 776;
    private static final int NARROW = 334;
    private static final double TOP = 30;
    private static final double BAR = 40;
    private static final double INSET = 4;

    private BalanceDrawing() {}

    static Svg wide(Staffing staffing) {
        return Plot.wide(draw(staffing, WIDE));
    }

    static Svg narrow(Staffing staffing) {
        return Plot.narrow(draw(staffing, NARROW));
    }

    private static Svg draw(Staffing staffing, int width) {
        BigDecimal posts = staffing.get(Item.ESTABLISHMENT).orElseThrow();
        BigDecimal permanent = staffing.get(Item.PERMANENT).orElseThrow();
        BigDecimal work = staffing.atWork().orElse(permanent);
        double scale = (width - 2 * INSET) / Math.max(1, posts.max(work).doubleValue() * 1.06);
        double end = INSET + permanent.doubleValue() * scale;
        double line = INSET + posts.doubleValue() * scale;
        double whole = INSET + work.doubleValue() * scale;
        Svg.Drawing drawing = Svg.sized(width, HEIGHT)
                .rect(INSET, TOP, end - INSET, BAR, 0, "wf-bar")
                .text(INSET + 10, TOP + 25, "Permanent " + Words.fte(permanent), "wf-on-dark start");
        if (whole > end) {
            drawing.rect(end, TOP, whole - end, BAR, 0, "wf-agency-bar")
                    .text(
                            (end + whole) / 2,
                            TOP + BAR + 16,
                            "Agency " + Words.fte(work.subtract(permanent)),
                            "wf-name agency");
        }
        drawing.line(line, TOP - 8, line, TOP + BAR + 4, "wf-posts-line");
        drawing.text(
                line,
                TOP - 13,
                "Funded posts " + Words.count(posts),
                "wf-name " + (line > width * 0.6 ? "end" : "start"));
        drawing.line(INSET, TOP + BAR, INSET, TOP, "wf-floor");
        return drawing.draw();
    }
}
