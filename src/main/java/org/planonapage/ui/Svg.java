package org.planonapage.ui;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A small picture drawn inline, hidden from assistive technology: whoever shows it says the same in words beside it or
 * in its own accessible name. Shapes carry classes, not colours, so that colour stays in the style sheets. Lengths are
 * those of a page whose letters have their ordinary size, and grow with it.
 */
public final class Svg extends Span {

    private static final BigDecimal PIXELS_OF_A_REM = BigDecimal.valueOf(16);

    private Svg(String markup) {
        addClassName("svg");
        // The client creates elements without a namespace, so a picture must reach the browser as one piece of markup.
        getElement().setProperty("innerHTML", markup);
        getElement().setAttribute("aria-hidden", "true");
    }

    /** Begins a picture of this size. */
    public static Drawing sized(int width, int height) {
        return new Drawing(width, height);
    }

    /** The shapes of a picture in the order they are painted. */
    public static final class Drawing {
        private final StringBuilder markup = new StringBuilder();

        private Drawing(int width, int height) {
            markup.append("<svg width=\"%s\" height=\"%s\" viewBox=\"0 0 %d %d\">"
                    .formatted(rem(width), rem(height), width, height));
        }

        /** Adds a rectangle with corners rounded by {@code radius}. */
        public Drawing rect(double x, double y, double width, double height, double radius, String classes) {
            return shape(
                    "rect",
                    classes,
                    "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"%s\""
                            .formatted(number(x), number(y), number(width), number(height), number(radius)));
        }

        /** Adds a circle around a centre. */
        public Drawing circle(double x, double y, double radius, String classes) {
            return shape(
                    "circle", classes, "cx=\"%s\" cy=\"%s\" r=\"%s\"".formatted(number(x), number(y), number(radius)));
        }

        /** Adds a straight line. */
        public Drawing line(double x1, double y1, double x2, double y2, String classes) {
            return shape(
                    "line",
                    classes,
                    "x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\""
                            .formatted(number(x1), number(y1), number(x2), number(y2)));
        }

        /** Adds a path; {@code data} is SVG path data written in this code, never text of a user. */
        public Drawing path(String data, String classes) {
            return shape("path", classes, "d=\"" + Markup.escaped(data) + "\"");
        }

        /** Adds one line of text on a baseline, centred on x unless the class says otherwise. */
        public Drawing text(double x, double y, String text, String classes) {
            markup.append("<text x=\"%s\" y=\"%s\" class=\"%s\">%s</text>"
                    .formatted(number(x), number(y), Markup.escaped(classes), Markup.escaped(text)));
            return this;
        }

        /** The finished picture. */
        public Svg draw() {
            return new Svg(markup + "</svg>");
        }

        private Drawing shape(String element, String classes, String attributes) {
            markup.append("<%s class=\"%s\" %s/>".formatted(element, Markup.escaped(classes), attributes));
            return this;
        }
    }

    /** A length that grows with the type around the picture. */
    private static String rem(int length) {
        return BigDecimal.valueOf(length)
                        .divide(PIXELS_OF_A_REM)
                        .stripTrailingZeros()
                        .toPlainString() + "rem";
    }

    /** A length in the shortest form with at most one decimal. */
    static String number(double length) {
        return BigDecimal.valueOf(length)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
