package org.planonapage.spc;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Series written as text. */
final class Figures {

    /** Twelve points with mean 10 and every moving range 3: limits 2.02 and 17.98, near limits 4.68 and 15.32, all exact. */
    static final String BASE = "8.5 11.5 ".repeat(6);

    static final XmrSettings FROZEN = new XmrSettings(false, 7, 7, 12);
    static final XmrSettings SCREENED = new XmrSettings(true, 7, 7, null);

    private Figures() {}

    static List<BigDecimal> of(String text) {
        return Stream.of(text.strip().split(" +"))
                .filter(figure -> !figure.isEmpty())
                .map(BigDecimal::new)
                .toList();
    }

    static XmrChart chart(String text) {
        return XmrChart.of(of(text), Set.of(), XmrSettings.STANDARD);
    }

    /** {@link #BASE}, on which the limits are frozen, and then what is given. */
    static XmrChart afterBase(String text) {
        return XmrChart.of(of(BASE + text), Set.of(), FROZEN);
    }

    /** A mark for each point: "." for noise; O, T, 2 or S for the rule, with + for high and - for low. */
    static String marks(XmrChart chart) {
        return chart.points().stream()
                .map(point -> point.cause().map(Figures::mark).orElse("."))
                .collect(Collectors.joining(" "));
    }

    private static String mark(SpecialCause cause) {
        String rule = switch (cause.rule()) {
            case OUTSIDE_LIMITS -> "O";
            case TREND -> "T";
            case TWO_OF_THREE -> "2";
            case SHIFT -> "S";
        };
        return rule + (cause.side() == Side.HIGH ? "+" : "-");
    }
}
