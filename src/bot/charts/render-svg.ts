import type { SizedOption } from './chart-option.js';

/** Rules for the pointer, classes for them, and a count of all charts of the process in every id. */
const POINTER_STYLE = /<style\b.*?<\/style>/gsu;
const POINTER_CLASS = / class="zr\d+-cls-\d+"/gu;
const CHART_COUNT = /(?<=\bid="|url\(#)zr\d+-/gu;

/** Draws a chart as SVG: the same option gives the same text, byte for byte. */
export async function renderSvg({ width, height, option }: SizedOption): Promise<string> {
  const { init } = await import('echarts');
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption(option);
    return chart
      .renderToSVGString()
      .replaceAll(POINTER_STYLE, '')
      .replaceAll(POINTER_CLASS, '')
      .replaceAll(CHART_COUNT, 'chart-');
  } finally {
    // A chart that is not disposed of keeps the process alive.
    chart.dispose();
  }
}
