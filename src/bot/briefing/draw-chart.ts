import type { KnowledgeIndex } from '../../knowledge/index.js';
import { tools } from '../../tools/index.js';
import { renderChart } from '../charts/render-chart.js';
import { sourceNames } from '../reply/source-names.js';
import type { Brief } from './brief.js';
import type { Picture } from './renderers/word/docx-library.js';

/** As wide as the text of a page allows, in pixels of which 96 make an inch. */
const WIDTH = 560;

/**
 * The chart that a brief describes, drawn from its rows; null where it describes none.
 *
 * @throws ChartUnavailableError where no picture can be drawn on this system
 */
export async function drawChart({ chart, language }: Brief, knowledge: KnowledgeIndex): Promise<Picture | null> {
  if (chart === null) return null;
  const { document, table: name, rows } = chart;
  const { output: table } = await tools['indicator-table'].call({ name: `${document}/${name}`, document }, knowledge);
  if (table.kind !== 'table') return null;
  const own = { ...table, rows: table.rows.filter(({ label }) => rows.includes(label)) };
  const png = await renderChart(own, { format: 'png', language, names: sourceNames(knowledge.corpus) });
  if (typeof png === 'string') return null;
  const { width, height } = pixelsOf(png);
  return { png, width: WIDTH, height: Math.round((WIDTH * height) / width) };
}

/** Width and height stand in the first chunk of a PNG file: PNG specification, 11.2.2. */
function pixelsOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const header = new DataView(png.buffer, png.byteOffset);
  return { width: header.getUint32(16), height: header.getUint32(20) };
}
