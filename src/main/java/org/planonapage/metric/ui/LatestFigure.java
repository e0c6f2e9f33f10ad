package org.planonapage.metric.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.planonapage.metric.MetricChanges;
import org.planonapage.metric.MetricLine;

/** The latest figure of a metric in a table, with when it was. */
public final class LatestFigure extends Composite<Div> {

    public LatestFigure(MetricLine line) {
        this(line, MetricChanges.none());
    }

    /** The same, with what became of it since an earlier day on lines of their own. */
    LatestFigure(MetricLine line, MetricChanges changes) {
        Span value = new Span(line.latest());
        value.addClassName(line.hasValue() ? "v" : line.hasFigure() ? "said" : "quiet");
        Span when = new Span(" " + line.whenInBrief());
        when.addClassName("per");
        getContent().addClassName("latest");
        getContent().add(value, when);
        changes.remarks(line).forEach(remark -> {
            Span words = new Span(remark);
            words.addClassName("fresh");
            getContent().add(words);
        });
    }
}
