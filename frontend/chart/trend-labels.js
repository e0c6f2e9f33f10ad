/*
 * The words of a chart are drawn where they belong, and moved up or down from there until they lie neither on one another nor
 * on a line or a point. Each time a chart is drawn its words are placed once; they are moved by their own property, of which
 * the chart knows nothing, so that placing them never draws it again.
 */
const FIGURES = '.highcharts-data-label';
const WORDS = '.highcharts-plot-line-label';
const STEP = 4;
/* A stem may be crossed rather than moving the words far away, another word or a line never. */
const STEM = 40;
const NEVER = 4000;
/* Print draws the chart anew at this size, which fits A4 upright; a screen's width would be cut. */
const SHEET = { width: 660, height: 290 };

const charts = () => [...document.querySelectorAll('vaadin-chart')].filter((chart) => chart.configuration);

/** Letters are lower than their line. */
function letters(element) {
  const box = element.getBoundingClientRect();
  const trim = Math.min(4, box.height / 5);
  return { left: box.left - 1, right: box.right + 1, top: box.top + trim, bottom: box.bottom - trim };
}

function obstacles(chart, root) {
  const origin = { x: root.left + chart.plotLeft, y: root.top + chart.plotTop };
  const found = [];
  const level = (y, from = origin.x, to = origin.x + chart.plotWidth) => found.push({ left: from, right: to, top: y - 1.5, bottom: y + 1.5 });
  for (const series of chart.series) {
    const kind = series.options.className ?? '';
    const points = (series.points ?? []).filter((point) => Number.isFinite(point.plotX) && Number.isFinite(point.plotY));
    if (kind === 'target') {
      points.slice(1).forEach((point, i) => {
        if (Math.abs(point.plotY - points[i].plotY) < 1) level(origin.y + point.plotY, origin.x + points[i].plotX, origin.x + point.plotX);
      });
    } else if (kind === 'figures' || kind === 'projection') {
      points.forEach((point, i) => {
        const radius = (point.marker?.radius ?? 3) + 2;
        const [x, y] = [origin.x + point.plotX, origin.y + point.plotY];
        found.push({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
        const before = points[i - 1];
        if (before) {
          const pieces = Math.max(1, Math.ceil((point.plotX - before.plotX) / 6));
          for (let piece = 0; piece < pieces; piece++) {
            const at = (share) => origin.y + before.plotY + (point.plotY - before.plotY) * share;
            const [one, other] = [at(piece / pieces), at((piece + 1) / pieces)];
            const from = origin.x + before.plotX + ((point.plotX - before.plotX) * piece) / pieces;
            found.push({ left: from, right: from + 6, top: Math.min(one, other) - 1, bottom: Math.max(one, other) + 1 });
          }
        }
      });
    }
  }
  for (const line of chart.yAxis[0].plotLinesAndBands) {
    level(root.top + chart.yAxis[0].toPixels(line.options.value));
  }
  for (const line of chart.xAxis[0].plotLinesAndBands) {
    const x = root.left + chart.xAxis[0].toPixels(line.options.value);
    found.push({ left: x - 1, right: x + 1, top: origin.y, bottom: origin.y + chart.plotHeight, cost: STEM });
  }
  return found;
}

const overlap = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

function place(chart) {
  if (!chart?.container || !chart.xAxis?.[0] || !chart.yAxis?.[0]) return;
  const svg = chart.container.querySelector('svg');
  const root = svg.getBoundingClientRect();
  if (root.width === 0) return;
  const words = [...svg.querySelectorAll(FIGURES), ...svg.querySelectorAll(WORDS)].filter((word) => word.textContent.trim());
  words.forEach((word) => (word.style.translate = ''));
  const taken = obstacles(chart, root);
  const [top, bottom] = [root.top, root.top + chart.plotTop + chart.plotHeight];
  for (const word of words) {
    const here = letters(word);
    const out = Math.min(0, root.right - here.right);
    here.left += out;
    here.right += out;
    let best = { cost: Infinity, by: 0 };
    for (let far = 0; far <= chart.plotHeight && far < best.cost; far += STEP) {
      for (const by of far === 0 ? [0] : [-far, far]) {
        const there = { ...here, top: here.top + by, bottom: here.bottom + by };
        if (there.top < top || there.bottom > bottom) continue;
        const cost = far + taken.filter((other) => overlap(there, other)).reduce((sum, other) => sum + (other.cost ?? NEVER), 0);
        if (cost < best.cost) best = { cost, by };
      }
    }
    if (best.by !== 0 || out !== 0) word.style.translate = `${out}px ${best.by}px`;
    taken.push({ ...here, top: here.top + best.by, bottom: here.bottom + best.by });
    // The range is drawn over what came before it.
    if (word.matches(WORDS)) svg.append(word);
  }
}

/** The chart's own name, without that of the library. */
function name(chart, tree) {
  const title = chart.title?.textStr;
  if (title) tree.querySelectorAll('[aria-label*="Highcharts"]').forEach((part) => part.setAttribute('aria-label', title));
}

function drawn(event) {
  if (event.target.localName !== 'vaadin-chart') return;
  // The chart is loaded before its element knows it, and its words have their place only when it has been laid out.
  requestAnimationFrame(() => {
    const chart = event.target.configuration;
    if (chart) {
      place(chart);
      name(chart, event.target.shadowRoot);
    }
  });
}

document.addEventListener('chart-load', drawn, true);
document.addEventListener('chart-redraw', drawn, true);
addEventListener('beforeprint', () => charts().forEach((chart) => chart.configuration.setSize(SHEET.width, SHEET.height, false)));
addEventListener('afterprint', () => charts().forEach((chart) => chart.configuration.setSize(null, null, false)));
