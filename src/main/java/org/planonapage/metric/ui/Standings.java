package org.planonapage.metric.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import org.planonapage.metric.MetricLine;
import org.planonapage.metric.MetricSummary.Standing;
import org.planonapage.ui.Met;
import org.planonapage.ui.Sparkline;

/** How a metric's standing and its figures are drawn in lists. */
public final class Standings {

    private static final int LEAST_FOR_A_LINE = 2;

    private Standings() {}

    static Component met(Standing standing) {
        return switch (standing) {
            case MET -> new Met(Met.Answer.MET);
            case NOT_MET -> new Met(Met.Answer.NOT_MET);
            case MET_UNPUBLISHED -> new Met(Met.Answer.MET_UNPUBLISHED);
            case MISSED_UNPUBLISHED -> new Met(Met.Answer.NOT_MET, "missed; figure not published");
            case OPEN -> new Met(Met.Answer.OPEN);
            case NO_TARGET -> new Span();
        };
    }

    /** Whether there are enough figures to draw a line of. */
    static boolean hasPicture(MetricLine line) {
        return line.picture().size() >= LEAST_FOR_A_LINE;
    }

    /** A small picture of the figures; nothing for a single one, which is no line. */
    static Component picture(MetricLine line, boolean wide) {
        if (!hasPicture(line)) {
            return new Span();
        }
        return wide
                ? Sparkline.wide(line.picture(), line.targetValue(), Sparkline.Ending.DOT)
                : new Sparkline(line.picture(), line.targetValue(), Sparkline.Ending.DOT);
    }

    /** A picture for a table that begins with the undated start, where there is one. */
    public static Component fromItsStart(MetricLine line) {
        List<BigDecimal> figures = line.pictureFromStart();
        return figures.size() < LEAST_FOR_A_LINE
                ? new Span()
                : Sparkline.wide(figures, line.targetValue(), Sparkline.Ending.DOT);
    }
}
