import type { BarSeriesOption, EChartsOption, XAXisComponentOption, YAXisComponentOption } from 'echarts';

import type { ChartPanel, ChartPoint, ChartSeries } from './chart.js';
import type { ChartLayout } from './chart-layout.js';
import { FONT, LINE } from './text-measure.js';
import { colourOf, FAINT, INK } from './style.js';

/**
 * Bars that lie, so that long names can be read: a band for each row, a bar for each column, a panel for each unit.
 * A number stands beside each bar; where there is none, the table holds none.
 */
export function barDrawing(
  panels: readonly ChartPanel[],
  { names }: ChartLayout,
): Pick<EChartsOption, 'xAxis' | 'yAxis' | 'series'> {
  return {
    xAxis: panels.map(valueAxis),
    yAxis: panels.map((_, index) => nameAxis(names, index)),
    series: panels.flatMap(({ series }, index) => series.map((one) => bars(one, index))),
  };
}

/** Room left of the longest bar below zero for its label, as a share of the axis. */
const LABEL_ROOM = '14%';

function valueAxis({ unit, series }: ChartPanel, index: number): XAXisComponentOption {
  const values = series.flatMap(({ points }) => points.flatMap((point) => point?.value ?? []));
  return {
    type: 'value',
    gridIndex: index,
    name: unit,
    nameLocation: 'middle',
    nameGap: 30,
    nameTextStyle: { color: INK, fontSize: FONT.text },
    boundaryGap: [values.some((value) => value < 0) ? LABEL_ROOM : 0, 0],
    splitNumber: 4,
    axisLabel: { color: INK, fontSize: FONT.small, hideOverlap: true },
    splitLine: { lineStyle: { color: FAINT } },
  };
}

/** Names stand left of the first panel, whatever the sign of the bars; the line at zero is drawn in every panel. */
function nameAxis(names: readonly string[], index: number): YAXisComponentOption {
  return {
    type: 'category',
    gridIndex: index,
    data: [...names],
    inverse: true,
    axisTick: { show: false },
    axisLine: { onZero: true, lineStyle: { color: INK } },
    axisLabel: {
      show: index === 0,
      interval: 0,
      color: INK,
      fontSize: FONT.text,
      lineHeight: LINE.text,
    },
  };
}

function bars({ name, place, points }: ChartSeries, panel: number): BarSeriesOption {
  return {
    type: 'bar',
    name,
    xAxisIndex: panel,
    yAxisIndex: panel,
    silent: true,
    color: colourOf(place),
    barMaxWidth: 22,
    barCategoryGap: '22%',
    barGap: '8%',
    data: points.map((point) => (point === null ? null : labelled(point))),
  };
}

function labelled({ value, label }: ChartPoint): NonNullable<BarSeriesOption['data']>[number] {
  return {
    value,
    label: {
      show: true,
      formatter: label,
      position: value < 0 ? 'left' : 'right',
      color: INK,
      textBorderWidth: 0,
      fontSize: FONT.small,
    },
  };
}
