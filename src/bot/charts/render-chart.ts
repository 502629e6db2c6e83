import type { Language } from '../../knowledge/index.js';
import type { IndicatorTable } from '../../tools/index.js';
import { NothingToChartError } from '../errors/nothing-to-chart-error.js';
import { fullAddresses } from '../reply/source-address.js';
import type { SourceNames } from '../reply/source-names.js';
import { chartData } from './chart-data.js';
import { chartOption } from './chart-option.js';
import { renderSvg } from './render-svg.js';

/** What a chart is to be. */
export interface ChartRequest {
  readonly format: 'svg' | 'png';
  readonly language: Language;
  /** Names of the source for the line beneath the chart. */
  readonly names: SourceNames;
}

/**
 * The chart of a table, as the text of an SVG file or the bytes of a PNG file.
 *
 * @throws NothingToChartError where the table holds no number, ChartUnavailableError where no PNG can be drawn
 */
export async function renderChart(
  table: IndicatorTable,
  { format, language, names }: ChartRequest,
): Promise<string | Uint8Array> {
  const { document, table: name } = table.indicator;
  const [address = ''] = fullAddresses([{ document, section: table.section, table: name }], language, names);
  const data = chartData(table, language, address);
  if (data === null) throw new NothingToChartError(`${document}/${name}`);
  const svg = await renderSvg(chartOption(data));
  if (format === 'svg') return svg;
  const { renderPng } = await import('./render-png.js');
  return renderPng(svg);
}
