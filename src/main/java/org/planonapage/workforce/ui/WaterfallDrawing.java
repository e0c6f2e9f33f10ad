package org.planonapage.workforce.ui;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.planonapage.ui.Svg;
import org.planonapage.workforce.Item;
import org.planonapage.workforce.Ratio;
import org.planonapage.workforce.Staffing;
import org.planonapage.workforce.Words;

/** From the vacancies of today, less offers accepted and more notices given, to those that are expected. */
final class WaterfallDrawing {

    private static final int WIDTH = 368;
    private static final int NARROW = 334;
    private static final int HEIGHT = 246;
    private static final double TOP = 46;
    private static final double FLOOR = 206;
    private static final int BARS = 4;

    private final Svg.Drawing drawing;
    private final double each;
    private final double most;
    private final double least;
    private final int width;

    private WaterfallDrawing(int width, double most, double least) {
        this.width = width;
        this.drawing = Svg.sized(width, HEIGHT);
        this.each = (double) width / BARS;
        this.most = most;
        this.least = least;
    }

    /** @param limit the most posts that should be vacant; empty where there is no target */
    static Svg wide(Staffing staffing, Optional<BigDecimal> limit, String now) {
        return Plot.wide(draw(staffing, limit, now, WIDTH));
    }

    static Svg narrow(Staffing staffing, Optional<BigDecimal> limit, String now) {
        return Plot.narrow(draw(staffing, limit, now, NARROW));
    }

    private static Svg draw(Staffing staffing, Optional<BigDecimal> limit, String now, int width) {
        double vacant = staffing.vacancy().orElseThrow().doubleValue();
        double offers = figure(staffing, Item.PIPELINE);
        double leaving = figure(staffing, Item.LEAVING);
        double[] heights = {
            0,
            vacant,
            vacant - offers,
            vacant - offers + leaving,
            limit.map(BigDecimal::doubleValue).orElse(0.0)
        };
        WaterfallDrawing picture = new WaterfallDrawing(
                width,
                Math.max(0.1, DoubleStream.of(heights).max().orElse(1)),
                DoubleStream.of(heights).min().orElse(0));
        return picture.draw(staffing, limit, now);
    }

    private Svg draw(Staffing staffing, Optional<BigDecimal> limit, String now) {
        double vacant = staffing.vacancy().orElseThrow().doubleValue();
        double offers = figure(staffing, Item.PIPELINE);
        double leaving = figure(staffing, Item.LEAVING);
        double between = vacant - offers;
        double expected = between + leaving;
        drawing.line(4, y(0), width - 4.0, y(0), "wf-floor");
        limit.ifPresent(posts -> {
            drawing.line(4, y(posts.doubleValue()), width - 4.0, y(posts.doubleValue()), "wf-limit");
            drawing.line(width - 92.0, 12, width - 66.0, 12, "wf-limit");
            drawing.text(width - 4.0, 16, "limit " + Words.fte(posts), "wf-axis end");
        });
        bar(0, 0, vacant, "wf-bar", Words.fte(staffing.vacancy().orElseThrow()));
        bar(1, vacant, between, "wf-fewer", "−" + Words.fte(BigDecimal.valueOf(offers)));
        bar(2, between, expected, "wf-more", "+" + Words.fte(BigDecimal.valueOf(leaving)));
        bar(
                3,
                0,
                expected,
                "wf-expected-bar",
                Words.fte(staffing.expectedVacancy().orElseThrow()));
        percent(0, Math.max(0, vacant), staffing.vacancyRate(), "wf-on-dark");
        percent(3, Math.max(0, expected), staffing.expectedVacancyRate(), "wf-name");
        label(0, "Vacant", now);
        label(1, "Offers", "accepted");
        label(2, "Leaving,", "notice given");
        label(3, "Expected", "after both");
        drawing.line(right(0), y(vacant), left(1), y(vacant), "wf-join");
        drawing.line(right(1), y(between), left(2), y(between), "wf-join");
        drawing.line(right(2), y(expected), left(3), y(expected), "wf-join");
        return drawing.draw();
    }

    private void bar(int place, double from, double to, String classes, String label) {
        double top = y(Math.max(from, to));
        drawing.rect(
                left(place), top, right(place) - left(place), Math.max(1, y(Math.min(from, to)) - top), 0, classes);
        drawing.text((left(place) + right(place)) / 2, top - 7, label, "wf-value");
    }

    private void percent(int place, double height, Optional<Ratio> rate, String classes) {
        if (y(0) - y(height) > 22) {
            rate.flatMap(Ratio::percent)
                    .ifPresent(percent -> drawing.text(
                            (left(place) + right(place)) / 2, y(height) + 18, Words.percent(percent), classes));
        }
    }

    private void label(int place, String upper, String lower) {
        double x = (left(place) + right(place)) / 2;
        drawing.text(x, FLOOR + 17, upper, "wf-label");
        drawing.text(x, FLOOR + 32, lower, "wf-axis");
    }

    private double left(int place) {
        return each * (place + 0.17);
    }

    private double right(int place) {
        return each * (place + 0.83);
    }

    private double y(double figure) {
        return FLOOR - (FLOOR - TOP) * (figure - least) / (most - least);
    }

    private static double figure(Staffing staffing, Item item) {
        return staffing.get(item).map(BigDecimal::doubleValue).orElse(0.0);
    }
}
