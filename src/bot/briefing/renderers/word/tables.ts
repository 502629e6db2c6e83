import type { Paragraph, Table } from 'docx';

import type { Docx } from './docx-library.js';
import { STYLE } from './styles.js';

/** Twentieths of a point between the margins of A4. */
const TEXT_WIDTH = 9_866;

/** A column: how wide, and on which side its texts stand. */
export interface WordColumn {
  readonly heading: string;
  /** Share of the text's width. */
  readonly share: number;
  readonly side: 'left' | 'right';
}

const INK = '1F3864';
const THICK = { style: 'single', size: 8, color: INK } as const;
const THIN = { style: 'single', size: 4, color: INK } as const;
const HAIR = { style: 'single', size: 2, color: 'D0D7E2' } as const;
const NONE = { style: 'none', size: 0, color: 'auto' } as const;

/**
 * A table between rules, without lines upright. Its header row stands again on every page, and no row is torn in two.
 *
 * @param style - that of cells to the left; numbers have their own
 */
export function wordTable(
  docx: Docx,
  columns: readonly WordColumn[],
  rows: readonly (readonly string[])[],
  style: string = STYLE.cell,
): Table {
  const cell = (text: string, column: WordColumn, of: string) =>
    new docx.TableCell({
      width: { size: Math.round(column.share * TEXT_WIDTH), type: 'dxa' },
      verticalAlign: 'center',
      children: text.split('\n').map((line) => cellParagraph(docx, line, column, of)),
    });
  const header = new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column) => headerCell(docx, column)),
  });
  const body = rows.map(
    (row) =>
      new docx.TableRow({
        cantSplit: true,
        children: columns.map((column, index) => cell(row[index] ?? '', column, style)),
      }),
  );
  return new docx.Table({
    width: { size: TEXT_WIDTH, type: 'dxa' },
    columnWidths: columns.map(({ share }) => Math.round(share * TEXT_WIDTH)),
    layout: 'fixed',
    margins: { left: 80, right: 80 },
    borders: { top: THICK, bottom: THICK, left: NONE, right: NONE, insideHorizontal: HAIR, insideVertical: NONE },
    rows: [header, ...body],
  });
}

function headerCell(docx: Docx, column: WordColumn) {
  return new docx.TableCell({
    width: { size: Math.round(column.share * TEXT_WIDTH), type: 'dxa' },
    verticalAlign: 'bottom',
    borders: { bottom: THIN },
    shading: { type: 'clear', fill: 'EEF2F8', color: 'auto' },
    children: [
      new docx.Paragraph({
        style: STYLE.heading,
        alignment: column.side,
        children: [new docx.TextRun(column.heading)],
      }),
    ],
  });
}

function cellParagraph(docx: Docx, text: string, { side }: WordColumn, style: string): Paragraph {
  return new docx.Paragraph({
    style: side === 'right' && style === STYLE.cell ? STYLE.number : style,
    alignment: side,
    children: [new docx.TextRun(text)],
  });
}
