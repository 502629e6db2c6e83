import { displayWidth } from '../reply/display-width.js';
import { columnsToRight } from '../reply/text-table.js';
import { COLUMN_EMS, columnsIn, FONT, LINE, wrapped } from './text-measure.js';
import type { TablePicture } from './table-picture.js';

/** In pixels of the SVG; a narrow table takes less. */
const WIDTH = 1000;
/** Around every cell. */
const PADDING = { side: 8, above: 5 } as const;
/** No column is narrower than a heading of four Chinese characters, however long its neighbours are. */
const LEAST_COLUMNS = 8;

/** The text of one cell on its lines, and where its first stands. */
export interface PlacedCell {
  readonly x: number;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'end';
}

export interface PlacedRow {
  readonly top: number;
  readonly height: number;
  readonly cells: readonly PlacedCell[];
}

export interface TableLayout {
  readonly width: number;
  readonly height: number;
  /** The headings first. */
  readonly rows: readonly PlacedRow[];
}

/** Lays a table out: columns as wide as their cells, all of them within the width of a page; long cells are wrapped. */
export function tableLayout({ columns, rows }: TablePicture): TableLayout {
  const all = [columns, ...rows];
  const widths = columnWidths(all, columns.length);
  const lefts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0));
  const isToRight = columnsToRight(columns.length, rows);
  let top = 0;
  const placed = all.map((row): PlacedRow => {
    const cells = widths.map((width, index): PlacedCell => {
      const lines = wrapped(row[index] ?? '', columnsIn(width - 2 * PADDING.side, FONT.text));
      const left = lefts[index] ?? 0;
      return isToRight[index] === true
        ? { x: left + width - PADDING.side, lines, anchor: 'end' }
        : { x: left + PADDING.side, lines, anchor: 'start' };
    });
    const height = Math.max(...cells.map(({ lines }) => lines.length)) * LINE.text + 2 * PADDING.above;
    const own = { top, height, cells };
    top += height;
    return own;
  });
  return { width: widths.reduce((sum, width) => sum + width, 0), height: top, rows: placed };
}

/** As wide as the widest cell; where they are too wide together, the widest are narrowed first. */
function columnWidths(rows: readonly (readonly string[])[], count: number): readonly number[] {
  const wanted = Array.from({ length: count }, (_, index) =>
    rows.reduce((most, row) => Math.max(most, displayWidth(row[index] ?? '')), LEAST_COLUMNS),
  );
  const room = WIDTH / (FONT.text * COLUMN_EMS) - count * (1 + (2 * PADDING.side) / (FONT.text * COLUMN_EMS));
  const most = narrowed(wanted, room);
  return wanted.map((width) => Math.ceil((Math.min(width, most) + 1) * FONT.text * COLUMN_EMS) + 2 * PADDING.side);
}

/** The width that no column may go beyond, so that all of them together keep within `room`. */
function narrowed(wanted: readonly number[], room: number): number {
  let left = room;
  for (const [index, width] of wanted.toSorted((one, other) => one - other).entries()) {
    const share = left / (wanted.length - index);
    if (width > share) return Math.max(LEAST_COLUMNS, Math.floor(share));
    left -= width;
  }
  return Math.max(...wanted);
}
