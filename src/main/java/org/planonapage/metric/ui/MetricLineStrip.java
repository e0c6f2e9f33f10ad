package org.planonapage.metric.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.planonapage.metric.MetricLine;
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
        Span direction = new Span(line.direction());
        direction.addClassNames("quiet", "t");
        getContent().add(title, latest, target, Standings.picture(line, false), direction);
    }
}
