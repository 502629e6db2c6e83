import type { Column, Corpus, Row } from '../../../knowledge/index.js';
import type { CellEvidence } from '../../../tools/index.js';
import type { Block, Citation } from '../../reply/reply.js';
import { cellOf } from './figure-input.js';

type TableBlock = Extract<Block, { readonly type: 'table' }>;

/**
 * Whether a table shows its cited cells, row by row and nothing else: each cell as printed, under a name of its column,
 * behind a name of its row.
 */
export function tableStands(
  { columns: [, ...headings], rows }: TableBlock,
  citation: Citation | null | undefined,
  corpus: Corpus,
): boolean {
  if (!citation?.cells || headings.length === 0) return false;
  const { document, table, cells } = citation;
  if (table === undefined || cells.length !== rows.length * headings.length) return false;
  return rows.every(
    ([name = '', ...texts], rowIndex) =>
      texts.length === headings.length &&
      texts.every((text, index) => {
        const address = cells[rowIndex * headings.length + index];
        const cell = address && cellOf({ document, table, ...address }, corpus);
        return (
          cell !== undefined &&
          text === cell.cell.raw &&
          isHeading(headings[index] ?? '', cell) &&
          isName(name, cell.row)
        );
      }),
  );
}

/** A heading is a name of its column, with the unit behind it where the name lacks it. */
function isHeading(heading: string, { column }: CellEvidence): boolean {
  return namesOf(column).some((name) => heading === name || heading === `${name} (${column.unit})`);
}

function isName(text: string, row: Row): boolean {
  return namesOf(row).includes(text);
}

function namesOf({ label, title }: Column | Row): readonly string[] {
  return [label, title.zh, title.en].filter((name) => name !== '');
}
