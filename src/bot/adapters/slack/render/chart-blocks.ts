import type { ChartData, ChartPanel } from '../../../charts/chart.js';
import type { DataVisualizationBlock } from '../slack-message.js';
import { escapedLength, inertText } from './escape-text.js';
import { CHART_AXIS_TITLE, CHART_LABEL, CHART_POINTS, CHART_SERIES, CHART_TITLE, MESSAGE_CHARTS } from './limits.js';

/**
 * A chart as native blocks, one a unit; null where Slack's charts have no room for its names, or a value is missing:
 * a name that is cut could be another's.
 */
export function chartBlocks(data: ChartData): DataVisualizationBlock[] | null {
  const { title, categories, panels } = data;
  const fits =
    panels.length <= MESSAGE_CHARTS &&
    isWithin(title, CHART_TITLE) &&
    categories.length <= CHART_POINTS &&
    areLabels(categories) &&
    panels.every((panel) => panelFits(panel));
  return fits ? panels.map((panel) => blockOf(data, panel)) : null;
}

function panelFits({ unit, series }: ChartPanel): boolean {
  return (
    series.length <= CHART_SERIES &&
    isWithin(unit, CHART_AXIS_TITLE) &&
    areLabels(series.map(({ name }) => name)) &&
    series.every(({ points }) => points.every((point) => point !== null))
  );
}

function blockOf({ form, title, categories }: ChartData, { unit, series }: ChartPanel): DataVisualizationBlock {
  const labels = categories.map(inertText);
  return {
    type: 'data_visualization',
    title: inertText(title),
    chart: {
      type: form === 'bars' ? 'bar' : 'line',
      series: series.map(({ name, points }) => ({
        name: inertText(name),
        data: points.flatMap((point, place) =>
          point === null ? [] : [{ label: labels[place] ?? '', value: point.value }],
        ),
      })),
      axis_config: { categories: labels, ...(unit === '' ? {} : { y_label: inertText(unit) }) },
    },
  };
}

/** Slack tells series and categories apart by their names. */
function areLabels(names: readonly string[]): boolean {
  return names.length > 0 && new Set(names).size === names.length && names.every((name) => isWithin(name, CHART_LABEL));
}

function isWithin(text: string, limit: number): boolean {
  return text.trim() !== '' && escapedLength(inertText(text)) <= limit;
}
