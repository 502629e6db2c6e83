import type { EChartsOption, LegendComponentOption, TitleComponentOption } from 'echarts';

import type { ChartData } from './chart.js';
import { chartLayout, LEGEND, MARGIN, WIDTH, type ChartLayout } from './chart-layout.js';
import { FONT, LINE } from './text-measure.js';
import { barDrawing } from './bar-drawing.js';
import { lineDrawing } from './line-drawing.js';
import { FONT_FAMILY, INK } from './style.js';

/** A chart as ECharts draws it, with its size in pixels. */
export interface SizedOption {
  readonly width: number;
  readonly height: number;
  readonly option: EChartsOption;
}

/** A chart as an option: bars for each row, or lines over time. */
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
      ...(data.form === 'bars' ? barDrawing(panels, layout) : lineDrawing(panels, layout)),
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
