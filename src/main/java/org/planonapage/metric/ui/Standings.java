package org.planonapage.metric.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import org.planonapage.metric.MetricLine;
import org.planonapage.metric.MetricSummary.Standing;
import org.planonapage.spc.Change;
import org.planonapage.ui.Change.Kind;
import org.planonapage.ui.Met;
import org.planonapage.ui.OutlookMark;
import org.planonapage.ui.Sparkline;

/** How a metric's standing and its figures are drawn in lists. */
public final class Standings {

    private static final int LEAST_FOR_A_LINE = 2;

    private Standings() {}

    static Component met(Standing standing) {
        return switch (standing) {
            case MET -> new Met(Met.Answer.MET);
            case MET_SO_FAR -> new Met(Met.Answer.MET, "on target so far");
            case NOT_MET -> new Met(Met.Answer.NOT_MET);
            case MET_UNPUBLISHED -> new Met(Met.Answer.MET_UNPUBLISHED);
            case MISSED_UNPUBLISHED -> new Met(Met.Answer.NOT_MET, "missed; figure not published");
            case OPEN -> new Met(Met.Answer.OPEN);
            case NO_TARGET -> new Span();
        };
    }

    /** Whether the last figures are a real change; nothing where it cannot be judged. */
    static Component change(MetricLine line) {
        return line.change().map(Standings::change).orElseGet(Span::new);
    }

    static Component change(Change change) {
        if (change.isImprovement()) {
            return new org.planonapage.ui.Change(Kind.BETTER);
        }
        if (change.isConcern()) {
            return new org.planonapage.ui.Change(Kind.WORSE);
        }
        return change == Change.ORDINARY ? new org.planonapage.ui.Change(Kind.NOISE) : new Span(change.word());
    }

    /** What ordinary ups and downs make of the target; nothing where there is none, or no range to hold against it. */
    static Component outlook(MetricLine line) {
        return line.outlook()
                .<Component>map(outlook -> new OutlookMark(
                        switch (outlook) {
                            case WILL_MEET -> OutlookMark.Kind.WILL_MEET;
                            case MAY_MISS -> OutlookMark.Kind.MAY_MISS;
                            case WILL_MISS -> OutlookMark.Kind.WILL_MISS;
                            case TOO_SOON -> OutlookMark.Kind.TOO_SOON;
                        }))
                .orElseGet(Span::new);
    }

    private static Sparkline.Ending ending(MetricLine line) {
        return line.change()
                .map(change -> change.isImprovement()
                        ? Sparkline.Ending.BETTER
                        : change.isConcern() ? Sparkline.Ending.WORSE : Sparkline.Ending.DOT)
                .orElse(Sparkline.Ending.DOT);
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
                ? Sparkline.wide(line.picture(), line.targetValue(), ending(line))
                : new Sparkline(line.picture(), line.targetValue(), ending(line));
    }

    /** A picture for a table that begins with the undated start, where there is one. */
    public static Component fromItsStart(MetricLine line) {
        List<BigDecimal> figures = line.pictureFromStart();
        return figures.size() < LEAST_FOR_A_LINE
                ? new Span()
                : Sparkline.wide(figures, line.targetValue(), ending(line));
    }
}
