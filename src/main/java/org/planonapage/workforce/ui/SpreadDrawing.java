package org.planonapage.workforce.ui;

import java.util.List;
import org.planonapage.ui.Svg;
import org.planonapage.workforce.CaseloadSpread;
import org.planonapage.workforce.CaseloadSpread.Bin;

/**
 * How many workers hold how many cases, as bars whose areas are the numbers; those above their ceiling in orange. An open
 * bin is drawn as wide as the one before it.
 */
final class SpreadDrawing {

    private static final int WIDTH = 368;
    private static final int NARROW = 334;
    private static final int HEIGHT = 214;
    private static final double TOP = 34;
    private static final double FLOOR = 178;
    private static final double INSET = 4;

    private final CaseloadSpread spread;
    private final int width;
    private final double steps;

    private SpreadDrawing(CaseloadSpread spread, int width) {
        this.spread = spread;
        this.width = width;
        this.steps = end(spread.bins().getLast()) - spread.bins().getFirst().startsAt();
    }

    static Svg wide(CaseloadSpread spread) {
        return Plot.wide(new SpreadDrawing(spread, WIDTH).draw());
    }

    static Svg narrow(CaseloadSpread spread) {
        return Plot.narrow(new SpreadDrawing(spread, NARROW).draw());
    }

    private double end(Bin bin) {
        Integer ends = bin.endsAt();
        if (ends != null) {
            return ends + 1.0;
        }
        List<Bin> bins = spread.bins();
        int index = bins.indexOf(bin);
        Integer before = index == 0 ? null : bins.get(index - 1).endsAt();
        return before == null
                ? bin.startsAt() + 1.0
                : bin.startsAt() + before + 1.0 - bins.get(index - 1).startsAt();
    }

    private double x(double cases) {
        return INSET + (cases - spread.bins().getFirst().startsAt()) / steps * (width - 2 * INSET);
    }

    private double density(Bin bin) {
        return bin.workers() == null ? 0 : bin.workers() / (end(bin) - bin.startsAt());
    }

    private Svg draw() {
        Svg.Drawing drawing = Svg.sized(width, HEIGHT);
        double densest = Math.max(
                1e-9, spread.bins().stream().mapToDouble(this::density).max().orElse(1));
        spread.bins().forEach(bin -> bar(drawing, bin, densest));
        drawing.line(INSET, FLOOR, width - INSET, FLOOR, "wf-floor");
        if (spread.ceilings().size() == 1) {
            double line = x(spread.ceilings().getFirst() + 1.0);
            drawing.line(line, 6, line, FLOOR, "wf-ceiling");
            boolean late = line > width * 0.6;
            drawing.text(
                    line + (late ? -6 : 6),
                    15,
                    spread.above() + " over the ceiling of " + spread.ceilings().getFirst(),
                    "wf-name " + (late ? "end" : "start"));
        }
        drawing.text(INSET, FLOOR + 32, "cases held by one worker", "wf-axis start");
        return drawing.draw();
    }

    private void bar(Svg.Drawing drawing, Bin bin, double densest) {
        double height = (FLOOR - TOP) * density(bin) / densest;
        double from = x(bin.startsAt()) + 1;
        double to = x(end(bin)) - 1;
        Integer workers = bin.workers();
        double above = workers == null || workers == 0 ? 0 : height * bin.above() / workers;
        drawing.rect(from, FLOOR - height + above, Math.max(1, to - from), height - above, 0, "wf-bar");
        drawing.rect(from, FLOOR - height, Math.max(1, to - from), above, 0, "wf-more");
        drawing.text((from + to) / 2, FLOOR - height - 4, workers == null ? "c" : workers.toString(), "wf-value small");
        if (to - from > 24) {
            drawing.text(
                    (from + to) / 2,
                    FLOOR + 15,
                    bin.endsAt() == null ? bin.startsAt() + "+" : bin.startsAt() + "–" + bin.endsAt(),
                    "wf-axis");
        }
    }
}
