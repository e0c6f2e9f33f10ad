package org.planonapage.risk.ui;

import java.time.LocalDate;
import java.util.List;
import org.planonapage.risk.Band;
import org.planonapage.risk.RiskRow;
import org.planonapage.risk.Scale;
import org.planonapage.risk.ScoreKind;
import org.planonapage.risk.ScoreRow;
import org.planonapage.ui.Svg;

/**
 * The current score over time as a line of steps on the colours of the bands, with appetite and target. The table beneath
 * it says the same in figures.
 */
final class ScoreDrawing {

    private static final int HEIGHT = 200;
    private static final int WIDE = 760;
    private static final int NARROW = 330;
    private static final double LEFT = 30;
    private static final double RIGHT = 66;
    private static final double TOP = 8;
    private static final double FOOT = 22;
    private static final int MOST_YEARS = 12;
    private static final double CLOSE = 2;
    private static final double APART = 8;

    private final RiskRow risk;
    private final Scale scale;
    private final List<ScoreRow> history;
    private final int width;
    private final LocalDate first;
    private final LocalDate last;
    private final Svg.Drawing drawing;

    private ScoreDrawing(RiskRow risk, int width) {
        this.risk = risk;
        this.width = width;
        this.history = risk.scores().history();
        this.scale = history.getLast().score().scale();
        this.first = history.getFirst().scoredOn();
        this.last = risk.readingDate();
        this.drawing = Svg.sized(width, HEIGHT);
    }

    /** The picture for a wide screen. */
    static Svg wide(RiskRow risk) {
        return of(risk, WIDE, "wide");
    }

    /** The same for a phone. */
    static Svg narrow(RiskRow risk) {
        return of(risk, NARROW, "narrow");
    }

    private static Svg of(RiskRow risk, int width, String className) {
        Svg svg = new ScoreDrawing(risk, width).draw();
        svg.addClassNames("histogram", className, "score-history");
        return svg;
    }

    private Svg draw() {
        bands();
        years();
        target();
        appetite();
        steps();
        return drawing.draw();
    }

    private void bands() {
        List<Band> bands = scale.bands();
        for (int index = 0; index < bands.size(); index++) {
            double top = index + 1 < bands.size() ? y(bands.get(index + 1).least() - 0.5) : TOP;
            double foot = index == 0 ? y(0) : y(bands.get(index).least() - 0.5);
            drawing.rect(LEFT, top, right() - LEFT, foot - top, 0, BandBadge.tone(bands.get(index)));
            drawing.text(
                    LEFT - 6,
                    index == 0 ? foot : foot + 4,
                    Integer.toString(bands.get(index).least()),
                    "score-axis end");
        }
    }

    private void years() {
        int span = last.getYear() - first.getYear();
        for (int year = first.getYear() + 1; year <= last.getYear() && span <= MOST_YEARS; year++) {
            double x = x(LocalDate.of(year, 1, 1));
            drawing.line(x, TOP, x, y(0), "score-year");
            drawing.text(x, HEIGHT - 6, Integer.toString(year), "score-axis");
        }
    }

    private void target() {
        risk.scores().latest(ScoreKind.TARGET).ifPresent(target -> {
            double y = y(target.value());
            drawing.line(LEFT, y, right(), y, "score-target");
            drawing.text(right() + 4, y + 4 + aside(target.value()), "target " + target.value(), "score-axis start");
        });
    }

    /** Room for the word appetite, where the target lies close to it. */
    private double aside(int target) {
        Integer appetite = scale.appetite();
        return appetite != null && Math.abs(appetite + 0.5 - target) < CLOSE ? (target > appetite ? -1 : 1) * APART : 0;
    }

    private void appetite() {
        Integer appetite = scale.appetite();
        if (appetite != null) {
            double y = y(appetite + 0.5);
            drawing.line(LEFT, y, right(), y, "score-appetite");
            drawing.text(right() + 4, y + 4, "accepted " + appetite, "score-axis start");
        }
    }

    private void steps() {
        StringBuilder path = new StringBuilder();
        for (ScoreRow row : history) {
            String x = Double.toString(x(row.scoredOn()));
            String y = Double.toString(y(row.value()));
            path.append(path.isEmpty() ? "M" + x + " " + y : "H" + x + "V" + y);
        }
        drawing.path(path.append("H").append(x(last)).toString(), "score-line");
        ScoreRow now = history.getLast();
        int shown = -1;
        for (ScoreRow row : history) {
            int value = row.value();
            if (value != shown) {
                drawing.circle(x(row.scoredOn()), y(value), 4, "score-dot");
            }
            if (value != shown && value != now.value()) {
                drawing.text(x(row.scoredOn()) + 9, y(value) - 7, Integer.toString(value), "score-value");
            }
            shown = value;
        }
        drawing.text(right() + 4, y(shown) + (isNearALine(shown) ? -APART : 4), "now " + shown, "score-value start");
    }

    private boolean isNearALine(int value) {
        Integer appetite = scale.appetite();
        boolean target = risk.score(ScoreKind.TARGET)
                .filter(score -> Math.abs(score.value() - value) < CLOSE)
                .isPresent();
        return target || (appetite != null && Math.abs(appetite - value) < CLOSE);
    }

    private double right() {
        return width - RIGHT;
    }

    private double x(LocalDate day) {
        long days = Math.max(1, last.toEpochDay() - first.toEpochDay());
        return LEFT + 4 + (right() - LEFT - 4) * (day.toEpochDay() - first.toEpochDay()) / days;
    }

    private double y(double score) {
        return HEIGHT - FOOT - (HEIGHT - FOOT - TOP) * score / scale.highest();
    }
}
