package org.planonapage.ui.chart;

import com.vaadin.flow.component.charts.Chart;
import com.vaadin.flow.component.charts.model.Accessibility;
import com.vaadin.flow.component.charts.model.Title;

/**
 * What every chart has in common: styled by sheets rather than by code, no export (it would post the figures to a
 * server of the vendor), no legend, no motion. The chart's shadow tree cannot be reached by the page's sheets, so this
 * one is adopted by each chart; it uses the same tokens.
 */
final class ChartSheet {

    private static final String RULES = """
            .highcharts-title { display: none; }
            .highcharts-background { fill: transparent; }
            .highcharts-axis-labels text, .highcharts-plot-line-label { font: 400 12px var(--sans); fill: var(--ink-2); }
            .highcharts-grid-line { stroke: var(--rule); }
            .highcharts-xaxis .highcharts-axis-line, .highcharts-tick { stroke: var(--rule-2); }
            .highcharts-data-label text, .highcharts-data-label { font: 700 14px var(--sans); fill: var(--ink); }
            .figures .highcharts-graph { stroke: var(--series-1); stroke-width: 2px; }
            .figures .highcharts-point { fill: var(--series-1); stroke: var(--sheet); stroke-width: 1px; }
            .figures.highcharts-markers .highcharts-point { fill: var(--series-1); }
            .projection .highcharts-graph { stroke: var(--series-1); stroke-width: 2px; stroke-dasharray: 4 4; }
            .highcharts-markers.projection .highcharts-point { fill: var(--sheet); stroke: var(--series-1); stroke-width: 2px; }
            .target .highcharts-graph { stroke: var(--ink); stroke-width: 1.6px; stroke-dasharray: 6 4; }
            .highcharts-data-labels.target text { font-weight: 400; font-size: 12px; }
            .baseline { stroke: var(--ink-3); stroke-width: 1px; stroke-dasharray: 1 4; stroke-linecap: round; }
            .event { stroke: var(--ink-2); stroke-width: 1px; }
            .parting { stroke: var(--ink-2); stroke-width: 1px; stroke-dasharray: 2 3; }
            .range .highcharts-area { fill: var(--limits); fill-opacity: 1; }
            .range .highcharts-graph { stroke: var(--rule-2); stroke-width: 1px; stroke-dasharray: 2 2; }
            .highcharts-markers.range { display: none; }
            .benchmark { stroke: var(--series-2); stroke-width: 1.6px; stroke-dasharray: 1 3; stroke-linecap: round; }
            .centre .highcharts-graph { stroke: var(--rule-2); stroke-width: 1px; }
            .figures.highcharts-markers .mark-better { fill: var(--improve); stroke: var(--sheet); }
            .figures.highcharts-markers .mark-worse { fill: var(--concern); stroke: var(--sheet); }
            .figures.highcharts-markers .mark-high, .figures.highcharts-markers .mark-low { fill: var(--series-3); stroke: var(--sheet); }
            .figures.highcharts-markers .provisional { fill: var(--sheet); stroke: var(--series-1); stroke-width: 1.6px; }
            :host(.leads) .figures .highcharts-point { cursor: pointer; }
            .highcharts-tooltip-box { fill: var(--sheet); stroke: var(--rule-2); }
            .highcharts-tooltip text { font: 400 13px var(--sans); fill: var(--ink); }
            """;

    private static final String ADOPT = """
            const sheet = new CSSStyleSheet();
            sheet.replaceSync($0);
            const root = this.shadowRoot;
            root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
            """;

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
        chart.addAttachListener(attached -> chart.getElement().executeJs(ADOPT, RULES));
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
