/*
 * How every chart looks. The page's sheets do not reach into a chart's shadow tree, and a sheet that is adopted there from
 * outside is dropped when the router moves a page that was opened by its address. So the rules are given to Vaadin, which
 * puts them into every chart each time that it makes or moves one.
 */
import { css, registerStyles } from '@vaadin/vaadin-themable-mixin/vaadin-themable-mixin.js';

registerStyles(
  'vaadin-chart',
  css`
    .highcharts-title { display: none; }
    .highcharts-background { fill: transparent; }
    .highcharts-axis-labels text, .highcharts-plot-line-label { font: 400 12px var(--sans); fill: var(--ink-2); }
    /* Words that stand on the range or a grid line stay legible. */
    .highcharts-plot-line-label, .highcharts-data-label text { paint-order: stroke; stroke: var(--sheet); stroke-width: 3px; stroke-linejoin: round; }
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
  `,
  { moduleId: 'plan-chart' },
);
