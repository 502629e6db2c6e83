import type { EChartsOption, LineSeriesOption } from 'echarts';

import type { ChartPanel, ChartPoint, ChartSeries } from './chart.js';
import type { ChartLayout } from './chart-layout.js';
import { FONT, LINE } from './text-measure.js';
import { colourOf, FAINT, INK } from './style.js';

/** More numbers would hide the lines; then the last of each line alone is written. */
const MOST_LABELS = 40;
/** Marks beside the colours, for print in grey. */
const MARKS = ['circle', 'rect', 'triangle', 'diamond'] as const;

/** A line for each row over time; where the table holds no number, the line is broken. */
export function lineDrawing(
  panels: readonly ChartPanel[],
  { names }: ChartLayout,
): Pick<EChartsOption, 'xAxis' | 'yAxis' | 'series'> {
  const series = panels.flatMap((panel) => panel.series);
  const isEachLabelled = series.length * names.length <= MOST_LABELS;
  return {
    xAxis: {
      type: 'category',
      data: [...names],
      axisTick: { show: false },
      axisLine: { onZero: false, lineStyle: { color: INK } },
      axisLabel: { interval: 0, color: INK, fontSize: FONT.text, lineHeight: LINE.text },
    },
    yAxis: {
      type: 'value',
      name: panels[0]?.unit ?? '',
      nameLocation: 'middle',
      nameGap: 64,
      nameTextStyle: { color: INK, fontSize: FONT.text },
      axisLabel: { color: INK, fontSize: FONT.small },
      splitLine: { lineStyle: { color: FAINT } },
    },
    series: series.map((one) => line(one, isEachLabelled)),
  };
}

function line({ name, place, points }: ChartSeries, isEachLabelled: boolean): LineSeriesOption {
  const last = points.findLastIndex((point) => point !== null);
  return {
    type: 'line',
    name,
    silent: true,
    color: colourOf(place),
    symbol: MARKS[place % MARKS.length] ?? 'circle',
    symbolSize: 7,
    connectNulls: false,
    data: points.map((point, index) => (point === null ? null : labelled(point, isEachLabelled || index === last))),
  };
}

function labelled({ value, label }: ChartPoint, isShown: boolean): NonNullable<LineSeriesOption['data']>[number] {
  return {
    value,
    label: { show: isShown, formatter: label, position: 'top', color: INK, textBorderWidth: 0, fontSize: FONT.small },
  };
}
