package org.planonapage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A series as a line the height of a word, oldest first, with its target as a dashed line. It is decoration for the
 * figures and words that stand beside it, and hidden from assistive technology. One value is a dot; none is an empty
 * space of the same size.
 */
public final class Sparkline extends Composite<Span> {

    /** How the line ends: a dot for the ordinary, a triangle that points up for really better, down for really worse. */
    public enum Ending {
        DOT,
        BETTER,
        WORSE
    }

    private static final double INSET = 5;

    /** A line for a tight place, 62 pixels wide. */
    public Sparkline(List<BigDecimal> values, @Nullable BigDecimal target, Ending ending) {
        this(values, target, ending, 62, 24);
    }

    private Sparkline(List<BigDecimal> values, @Nullable BigDecimal target, Ending ending, int width, int height) {
        getContent().addClassName("spark");
        var drawing = Svg.sized(width, height);
        if (!values.isEmpty()) {
            draw(drawing, new Frame(values, target, width, height), ending);
        }
        getContent().add(drawing.draw());
    }

    /** A line for a table, 104 pixels wide. */
    public static Sparkline wide(List<BigDecimal> values, @Nullable BigDecimal target, Ending ending) {
        return new Sparkline(values, target, ending, 104, 26);
    }

    private static void draw(Svg.Drawing drawing, Frame frame, Ending ending) {
        if (frame.target != null) {
            drawing.line(0, frame.y(frame.target), frame.width, frame.y(frame.target), "spark-target");
        }
        if (frame.values.size() > 1) {
            drawing.path(frame.line(), "spark-line");
        }
        var x = frame.x(frame.values.size() - 1);
        var y = frame.y(frame.values.getLast());
        switch (ending) {
            case DOT -> drawing.circle(x, y, 2.8, "spark-dot");
            case BETTER -> drawing.path(triangle(x, y, -1), "spark-better");
            case WORSE -> drawing.path(triangle(x, y, 1), "spark-worse");
        }
    }

    /** A triangle around a point; direction -1 points up, 1 down. */
    private static String triangle(double x, double y, int direction) {
        return "M%s %sl4.4 %sh-8.8z".formatted(Svg.number(x), Svg.number(y + 4.4 * direction), -7.6 * direction);
    }

    /** Where values fall in the picture. */
    record Frame(List<BigDecimal> values, @Nullable BigDecimal target, int width, int height, double low, double high) {

        Frame(List<BigDecimal> values, @Nullable BigDecimal target, int width, int height) {
            var all = Stream.concat(values.stream(), Stream.ofNullable(target))
                    .mapToDouble(BigDecimal::doubleValue)
                    .summaryStatistics();
            this(values, target, width, height, all.getMin(), all.getMax());
        }

        double x(int index) {
            var room = width - 2 * INSET;
            return values.size() == 1 ? width - INSET : INSET + room * index / (values.size() - 1);
        }

        double y(BigDecimal value) {
            if (low == high) {
                return height / 2.0;
            }
            return INSET + (height - 2 * INSET) * (high - value.doubleValue()) / (high - low);
        }

        String line() {
            var path = new StringBuilder();
            for (var i = 0; i < values.size(); i++) {
                path.append(i == 0 ? 'M' : 'L')
                        .append(Svg.number(x(i)))
                        .append(' ')
                        .append(Svg.number(y(values.get(i))));
            }
            return path.toString();
        }
    }
}
