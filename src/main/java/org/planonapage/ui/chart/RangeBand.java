package org.planonapage.ui.chart;

import com.vaadin.flow.component.charts.model.AbstractPlotOptions;
import com.vaadin.flow.component.charts.model.DataSeries;
import com.vaadin.flow.component.charts.model.DataSeriesItem;
import com.vaadin.flow.component.charts.model.Marker;
import com.vaadin.flow.component.charts.model.PlotOptionsArearange;
import com.vaadin.flow.component.charts.model.PlotOptionsLine;
import org.planonapage.ui.chart.TrendSeries.Range;

/** The range of ordinary variation: an area between its limits and a line in its middle. */
final class RangeBand {

    private RangeBand() {}

    static DataSeries area(Range range) {
        var options = new PlotOptionsArearange();
        options.setClassName("range");
        options.setAnimation(false);
        options.setEnableMouseTracking(false);
        var series = series("Normal range", options);
        series.add(said(new DataSeriesItem(TrendChart.instant(range.from()), range.low(), range.high()), range));
        series.add(said(new DataSeriesItem(TrendChart.instant(range.to()), range.low(), range.high()), range));
        return series;
    }

    static DataSeries centre(Range range) {
        var options = new PlotOptionsLine();
        options.setClassName("centre");
        options.setAnimation(false);
        options.setEnableMouseTracking(false);
        options.setMarker(new Marker(false));
        var series = series("Average", options);
        series.add(said(new DataSeriesItem(TrendChart.instant(range.from()), range.centre()), range));
        series.add(said(new DataSeriesItem(TrendChart.instant(range.to()), range.centre()), range));
        return series;
    }

    private static DataSeriesItem said(DataSeriesItem item, Range range) {
        item.setDescription(range.words());
        return item;
    }

    private static DataSeries series(String name, AbstractPlotOptions options) {
        var series = new DataSeries(name);
        series.setPlotOptions(options);
        return series;
    }
}
