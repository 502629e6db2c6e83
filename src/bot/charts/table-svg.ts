import { wellFormed } from '../reply/well-formed.js';
import { FAINT, FONT_FAMILY, INK } from './style.js';
import { tableLayout, type PlacedCell, type PlacedRow } from './table-layout.js';
import type { TablePicture } from './table-picture.js';
import { FONT, LINE } from './text-measure.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 has no place for, beside controls that a cell has lost before. */
const NO_XML = /[\p{Cc}\ufffe\uffff]/gu;
const PAPER = '#FFFFFF';
/** Behind the headings, and behind every other row: it leads the eye along a wide table. */
const BAND = '#F4F5F7';
/** Where the letters of a line stand in its height. */
const BASELINE = 0.78;

/** A table as the text of an SVG file: the headings in bold, numbers to the right, the same text for the same table. */
export function tableSvg(table: TablePicture): string {
  const { width, height, rows } = tableLayout(table);
  const drawn = rows.map((row, index) => rowSvg(row, index, width)).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `font-family="${escaped(FONT_FAMILY)}" font-size="${FONT.text}" fill="${INK}">` +
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>${drawn}</svg>`
  );
}

function rowSvg({ top, height, cells }: PlacedRow, index: number, width: number): string {
  const band = index % 2 === 0 ? `<rect y="${top}" width="${width}" height="${height}" fill="${BAND}"/>` : '';
  const line = `<rect y="${top + height - 1}" width="${width}" height="1" fill="${FAINT}"/>`;
  const weight = index === 0 ? ' font-weight="bold"' : '';
  return `${band}${line}<g${weight}>${cells.map((cell) => cellSvg(cell, top + height / 2)).join('')}</g>`;
}

/** The lines of a cell around the middle of its row. */
function cellSvg({ x, lines, anchor }: PlacedCell, middle: number): string {
  const first = middle - (lines.length * LINE.text) / 2;
  return lines
    .map((line, index) => {
      const y = Math.round(first + (index + BASELINE) * LINE.text);
      return line === '' ? '' : `<text x="${x}" y="${y}" text-anchor="${anchor}">${escaped(line)}</text>`;
    })
    .join('');
}

function escaped(text: string): string {
  return wellFormed(text)
    .replace(NO_XML, '')
    .replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
}
