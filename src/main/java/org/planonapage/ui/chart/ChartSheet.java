package org.planonapage.ui.chart;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.Accessibility;
import com.vaadin.flow.component.charts.model.Title;

/**
 * What every chart has in common: styled by sheets rather than by code, no export (it would post the figures to a
 * server of the vendor), no legend, no motion. The page's sheets do not reach into a chart; its rules are in
 * {@code frontend/chart/trend-style.js}, which must be loaded before the chart is defined.
 */
final class ChartSheet {

    private ChartSheet() {}

    static Chart applyTo(Chart chart, String title) {
        var configuration = chart.getConfiguration();
        configuration.getChart().setStyledMode(true);
        configuration.setExporting(false);
        configuration.getLegend().setEnabled(false);
        configuration.disableCredits();
        // Unseen, since the page has a heading: the accessible name of the chart's region is made of it.
        var named = new Title(title);
        named.setFloating(true);
        configuration.setTitle(named);
        configuration.getChart().setSpacing(new Number[] {18, 14, 4, 0});
        configuration.setAccessibility(accessible());
        return chart;
    }

    private static Accessibility accessible() {
        var accessibility = new Accessibility(true);
        accessibility.setPointDescriptionFormatter("function(point) { return point.description || point.name; }");
        // The default section has a heading of the sixth level, which breaks the order of the page's headings.
        accessibility.setScreenReaderSectionFormatter("function() { return ''; }");
        return accessibility;
    }
}
