package org.planonapage.metric.ui;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planonapage.metric.Band;
import org.planonapage.metric.Spread;
import org.planonapage.ui.Svg;

/**
 * A distribution as bars whose areas are the numbers, drawn for one width. An open band is drawn as wide as the one before
 * it.
 */
final class Histogram {

    private static final double TOP = 34;
    private static final double FLOOR = 118;
    private static final int HEIGHT = 156;
    private static final double GAP = 1.5;
    private static final double LEFT = 8;

    private final Spread spread;
    private final int width;
    private final double steps;

    Histogram(Spread spread, int width) {
        this.spread = spread;
        this.width = width;
        Band last = spread.bands().getLast();
        this.steps = end(last) - spread.bands().getFirst().startsAt();
    }

    private double end(Band band) {
        Integer ends = band.endsAt();
        if (ends != null) {
            return ends + 1.0;
        }
        int index = spread.bands().indexOf(band);
        Band before = index == 0 ? band : spread.bands().get(index - 1);
        Integer size = before.endsAt();
        return band.startsAt() + (size == null ? 1.0 : size - before.startsAt() + 1.0);
    }

    private double x(double step) {
        return LEFT + (step - spread.bands().getFirst().startsAt()) / steps * (width - 2 * LEFT);
    }

    private double density(Band band) {
        return band.cases() == null ? 0 : band.cases() / (end(band) - band.startsAt());
    }

    Svg draw() {
        Svg.Drawing drawing = Svg.sized(width, HEIGHT);
        double densest =
                spread.bands().stream().mapToDouble(this::density).max().orElse(1);
        for (Band band : spread.bands()) {
            bar(drawing, band, densest == 0 ? 1 : densest);
        }
        drawing.line(LEFT, FLOOR, width - LEFT, FLOOR, "hist-floor");
        line(drawing);
        quartiles(drawing);
        return drawing.draw();
    }

    private void bar(Svg.Drawing drawing, Band band, double densest) {
        double height = (FLOOR - TOP) * density(band) / densest;
        double from = x(band.startsAt()) + GAP / 2;
        double to = x(end(band)) - GAP / 2;
        Integer line = spread.line();
        boolean late = line != null && band.startsAt() > line;
        drawing.rect(from, FLOOR - height, Math.max(1, to - from), height, 0, late ? "hist-late" : "hist-bar");
        Integer cases = band.cases();
        drawing.text((from + to) / 2, FLOOR - height - 4, cases == null ? "c" : SpreadSheet.count(cases), "hist-count");
        boolean roomy = to - from > 15;
        if (roomy) {
            drawing.text(
                    from,
                    FLOOR + 14,
                    band.startsAt() == 0
                            ? "0"
                            : band.endsAt() == null ? band.startsAt() + "+" : "" + (band.startsAt() - 1),
                    "hist-step");
        }
    }

    private void line(Svg.Drawing drawing) {
        Integer line = spread.line();
        if (line == null) {
            return;
        }
        double x = x(line + 1.0);
        drawing.line(x, 4, x, FLOOR + 3, "hist-line");
        drawing.text(
                x - 5,
                13,
                total(
                        spread.bands().stream()
                                .filter(band -> band.startsAt() <= line)
                                .toList(),
                        " in " + line),
                "hist-within");
        drawing.text(
                x + 5,
                13,
                total(
                        spread.bands().stream()
                                .filter(band -> band.startsAt() > line)
                                .toList(),
                        " late"),
                "hist-beyond");
    }

    /** Without the number where one of them is withheld. */
    private static String total(List<Band> bands, String word) {
        int sum = 0;
        for (Band band : bands) {
            Integer cases = band.cases();
            if (cases == null) {
                return word.strip();
            }
            sum += cases;
        }
        return SpreadSheet.count(sum) + word;
    }

    private void quartiles(Svg.Drawing drawing) {
        BigDecimal low = spread.lowerQuartile();
        BigDecimal high = spread.upperQuartile();
        double y = FLOOR + 27;
        if (low != null && high != null) {
            drawing.line(x(low.doubleValue()), y, x(high.doubleValue()), y, "hist-half");
            drawing.line(x(low.doubleValue()), y - 4, x(low.doubleValue()), y + 4, "hist-half");
            drawing.line(x(high.doubleValue()), y - 4, x(high.doubleValue()), y + 4, "hist-half");
        }
        dot(drawing, spread.median(), y);
    }

    private void dot(Svg.Drawing drawing, @Nullable BigDecimal median, double y) {
        if (median != null) {
            drawing.circle(x(median.doubleValue()), y, 4, "hist-median");
        }
    }
}
