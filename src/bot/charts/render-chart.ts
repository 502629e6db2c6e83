import type { Language } from '../../knowledge/index.js';
import type { IndicatorTable } from '../../tools/index.js';
import { NothingToChartError } from '../errors/nothing-to-chart-error.js';
import { fullAddresses } from '../reply/source-address.js';
import type { SourceNames } from '../reply/source-names.js';
import type { ChartData } from './chart.js';
import { chartData } from './chart-data.js';
import { chartOption } from './chart-option.js';
import { renderSvg } from './render-svg.js';
import type { TablePicture } from './table-picture.js';
import { tableSvg } from './table-svg.js';

/** What a chart is to be. */
export interface ChartRequest {
  readonly format: 'svg' | 'png';
  readonly language: Language;
  /** Names of the source for the line beneath the chart. */
  readonly names: SourceNames;
}

/** What is sent as a picture: a chart, or a table that no message has room for. */
export type Drawable = ChartData | TablePicture;

/**
 * A picture as the bytes of a PNG file.
 *
 * @throws ChartUnavailableError where no PNG can be drawn
 */
export async function drawPicture(picture: Drawable): Promise<Uint8Array> {
  return pngOf(picture.form === 'table' ? tableSvg(picture) : await renderSvg(chartOption(picture)));
}

/**
 * The chart of a table, as the text of an SVG file or the bytes of a PNG file.
 *
 * @throws NothingToChartError where the table holds no number, ChartUnavailableError where no PNG can be drawn
 */
export async function renderChart(table: IndicatorTable, request: ChartRequest): Promise<string | Uint8Array> {
  const data = chartOf(table, request);
  const { document, table: name } = table.indicator;
  if (data === null) throw new NothingToChartError(`${document}/${name}`);
  const svg = await renderSvg(chartOption(data));
  return request.format === 'svg' ? svg : pngOf(svg);
}

/** What the chart of a table shows; null where the table holds no number. */
export function chartOf(table: IndicatorTable, { language, names }: Omit<ChartRequest, 'format'>): ChartData | null {
  const { document, table: name } = table.indicator;
  const [address = ''] = fullAddresses([{ document, section: table.section, table: name }], language, names);
  return chartData(table, language, address);
}

async function pngOf(svg: string): Promise<Uint8Array> {
  const { renderPng } = await import('./render-png.js');
  return renderPng(svg);
}
