import type {
  BarSeriesOption,
  EChartsOption,
  LegendComponentOption,
  TitleComponentOption,
  XAXisComponentOption,
  YAXisComponentOption,
} from 'echarts';

import type { ChartData, ChartPanel, ChartPoint, ChartSeries } from './chart-data.js';
import { chartLayout, FONT, LEGEND, LINE, MARGIN, WIDTH, type ChartLayout } from './chart-layout.js';
import { FAINT, FONT_FAMILY, INK, PALETTE } from './style.js';

/** A chart as ECharts draws it, with its size in pixels. */
export interface SizedOption {
  readonly width: number;
  readonly height: number;
  readonly option: EChartsOption;
}

/**
 * Bars that lie, so that long names can be read: a band for each row, a bar for each column, a panel for each unit.
 * A number stands beside each bar; where there is none, the table holds none.
 */
export function chartOption(data: ChartData): SizedOption {
  const layout = chartLayout(data);
  const { panels } = data;
  return {
    width: WIDTH,
    height: layout.height,
    option: {
      animation: false,
      backgroundColor: '#FFFFFF',
      textStyle: { fontFamily: FONT_FAMILY, color: INK },
      title: titles(layout),
      legend: legend(data, layout),
      grid: layout.grids.map((box) => ({ ...box })),
      xAxis: panels.map(valueAxis),
      yAxis: panels.map((_, index) => nameAxis(layout.names, index)),
      series: panels.flatMap(({ series }, index) => series.map((one) => bars(one, index))),
    },
  };
}

function titles({ title, notes, notesTop }: ChartLayout): TitleComponentOption[] {
  const shared = { left: MARGIN, padding: 0 };
  return [
    {
      ...shared,
      text: title,
      top: MARGIN,
      textStyle: { color: INK, fontSize: FONT.title, fontWeight: 'bold', lineHeight: LINE.title },
    },
    {
      ...shared,
      text: notes,
      top: notesTop,
      textStyle: { color: INK, fontSize: FONT.small, fontWeight: 'normal', lineHeight: LINE.small },
    },
  ];
}

function legend({ panels }: ChartData, { legendTop }: ChartLayout): LegendComponentOption {
  const names = new Set(panels.flatMap(({ series }) => series.map(({ name }) => name)));
  return {
    data: [...names],
    left: MARGIN,
    top: legendTop,
    width: WIDTH - 2 * MARGIN,
    padding: 0,
    itemHeight: FONT.small,
    itemGap: LEGEND.gap,
    textStyle: { color: INK, fontSize: FONT.text, padding: [0, LEGEND.tail, 0, 0] },
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
    color: PALETTE[place % PALETTE.length] ?? INK,
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
