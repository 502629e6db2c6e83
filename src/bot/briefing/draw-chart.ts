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
export async function drawChart(brief: Brief, knowledge: KnowledgeIndex): Promise<Picture | null> {
  const png = await drawnAs('png', brief, knowledge);
  if (png === null || typeof png === 'string') return null;
  const { width, height } = pixelsOf(png);
  return { png, width: WIDTH, height: Math.round((WIDTH * height) / width) };
}

/** The same chart as the text of an SVG file. */
export async function drawSvgChart(brief: Brief, knowledge: KnowledgeIndex): Promise<string | null> {
  const svg = await drawnAs('svg', brief, knowledge);
  return typeof svg === 'string' ? svg : null;
}

async function drawnAs(
  format: 'svg' | 'png',
  { chart, language }: Brief,
  knowledge: KnowledgeIndex,
): Promise<string | Uint8Array | null> {
  if (chart === null) return null;
  const { document, table: name, rows } = chart;
  const { output: table } = await tools['indicator-table'].call({ name: `${document}/${name}`, document }, knowledge);
  if (table.kind !== 'table') return null;
  const own = { ...table, rows: table.rows.filter(({ label }) => rows.includes(label)) };
  return renderChart(own, { format, language, names: sourceNames(knowledge.corpus) });
}

/** Width and height stand in the first chunk of a PNG file: PNG specification, 11.2.2. */
function pixelsOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const header = new DataView(png.buffer, png.byteOffset);
  return { width: header.getUint32(16), height: header.getUint32(20) };
}
