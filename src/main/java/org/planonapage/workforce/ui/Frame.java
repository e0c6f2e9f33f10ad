package org.planonapage.workforce.ui;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Where days and figures fall in a picture.
 *
 * @param from the day at the left edge
 * @param to the day at the right edge
 * @param most the figure at the upper edge; 0 lies at the lower
 */
record Frame(LocalDate from, LocalDate to, double most, double left, double right, double top, double floor) {

    private static final double[] STEPS = {1, 2, 2.5, 5, 10};
    private static final int LINES = 3;

    double x(LocalDate day) {
        double days = Math.max(1, to.toEpochDay() - from.toEpochDay());
        return left + (right - left) * (day.toEpochDay() - from.toEpochDay()) / days;
    }

    double y(double figure) {
        return floor - (floor - top) * figure / most;
    }

    double y(BigDecimal figure) {
        return y(figure.doubleValue());
    }

    /** The distance of the lines that help to read a picture up to a figure: 1, 2, 2.5 or 5 of a power of ten. */
    static double step(double most) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(most, 0.1) / LINES)));
        for (double step : STEPS) {
            if (step * power * LINES >= most * 0.9) {
                return step * power;
            }
        }
        return 10 * power;
    }

    /** The last of those lines, at or above the figure. */
    static double top(double most) {
        double step = step(most);
        return Math.max(step, Math.ceil(most / step - 1e-9) * step);
    }
}
