package org.planonapage.metric.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.planonapage.metric.MetricChanges;
import org.planonapage.metric.MetricLine;
import org.planonapage.ui.DataTable;
import org.planonapage.ui.Reading;

/** Metrics under one another, for the page of what they measure. */
public final class MetricLineTable extends Composite<Div> {

    public MetricLineTable(List<MetricLine> lines, Reading reading) {
        this(lines, MetricChanges.none(), reading);
    }

    /** @param changes what became of them since an earlier day */
    public MetricLineTable(List<MetricLine> lines, MetricChanges changes, Reading reading) {
        DataTable<MetricLine> table = new DataTable<MetricLine>("Metrics")
                .styled("lines")
                .rowHeader("Metric", MetricLine::title, line -> MetricNavigation.metric(reading, line.code()))
                .component("Latest", line -> new LatestFigure(line, changes));
        if (lines.stream().anyMatch(MetricLine::hasTarget)) {
            table.column("Target", MetricLine::target).component("Met?", line -> Standings.met(line.standing()));
        }
        if (lines.stream().anyMatch(line -> line.signal() != null)) {
            table.component("Change", Standings::change);
        } else {
            table.column("Direction", MetricLine::direction);
        }
        getContent().add(table.rows(lines));
    }
}
