package org.planonapage.metric.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.planonapage.metric.MetricLine;
import org.planonapage.spc.Change;
import org.planonapage.ui.Link;
import org.planonapage.ui.Reading;

/** A metric as a strip at the foot of a theme's sheet: title, latest, target, picture, direction. */
public final class MetricLineStrip extends Composite<Div> {

    public MetricLineStrip(MetricLine line, Reading reading) {
        getContent().addClassName("m");
        Anchor title = Link.to(MetricNavigation.metric(reading, line.code()), line.title());
        title.setTitle(line.title());
        boolean hasFigure = !line.when().isEmpty();
        Span latest = new Span(hasFigure ? line.latest() : "–");
        latest.addClassName("v");
        Span target = new Span(line.hasTarget() ? line.target() : hasFigure ? "" : "no figure");
        target.addClassNames("quiet", "t");
        getContent().add(title, latest, target, Standings.picture(line, false), words(line));
    }

    /** Whether the target is met and whether the figures really change, in words: the picture has them as shapes only. */
    private static Span words(MetricLine line) {
        Span met = new Span(line.hasTarget() ? standing(line) : "");
        met.setClassName("missed", line.isMissed());
        Span change = new Span(line.change()
                .map(judged -> judged == Change.ORDINARY ? "same" : judged.word())
                .orElseGet(() -> line.direction().isEmpty() ? "" : "reported " + line.direction()));
        Span words = new Span(met, new Text(" "), change);
        words.addClassNames("quiet", "t", "standing");
        return words;
    }

    private static String standing(MetricLine line) {
        return switch (line.standing()) {
            case MET, MET_UNPUBLISHED -> "met";
            case MET_SO_FAR -> "on target";
            case NOT_MET, MISSED_UNPUBLISHED -> "not met";
            case OPEN -> "open";
            case NO_TARGET -> "";
        };
    }
}
