import { characterWidth } from '../reply/display-width.js';
import { columnsToRight } from '../reply/text-table.js';

const GAP = '  ';
/** As wide as a Chinese character in any font. */
const WIDE_SPACE = '\u3000';

/** What a cell takes: so many characters of two columns, so many of one. */
interface Extent {
  readonly wide: number;
  readonly narrow: number;
}

/** Lines of a table, the headings first, and the columns that the widest takes where Chinese is twice as wide as Latin. */
export interface EvenTable {
  readonly lines: readonly string[];
  readonly width: number;
}

/**
 * A table aligned in every font: in a column each cell has as many wide and as many narrow characters as any other.
 *
 * In a terminal a Chinese character is two columns wide, in the fonts of a browser rather 1.7. Filled up with spaces of
 * its own width it needs no such measure.
 */
export function evenTable(columns: readonly string[], rows: readonly (readonly string[])[]): EvenTable {
  const all = [columns, ...rows];
  const isToRight = columnsToRight(columns.length, rows);
  const extents = columns.map((_, index) => all.map((row) => extentOf(row[index] ?? '')).reduce(larger, NOTHING));
  const lines = all.map((row) =>
    extents
      .map((extent, index) => filled(row[index] ?? '', extent, isToRight[index] === true ? 'right' : 'left'))
      .join(GAP)
      .trimEnd(),
  );
  const gaps = GAP.length * Math.max(0, columns.length - 1);
  return { lines, width: extents.reduce((sum, { wide, narrow }) => sum + 2 * wide + narrow, gaps) };
}

const NOTHING: Extent = { wide: 0, narrow: 0 };

function larger(one: Extent, other: Extent): Extent {
  return { wide: Math.max(one.wide, other.wide), narrow: Math.max(one.narrow, other.narrow) };
}

function extentOf(text: string): Extent {
  const widths = Array.from(text, characterWidth);
  return { wide: widths.filter((width) => width === 2).length, narrow: widths.filter((width) => width === 1).length };
}

function filled(text: string, { wide, narrow }: Extent, side: 'left' | 'right'): string {
  const own = extentOf(text);
  const space = WIDE_SPACE.repeat(wide - own.wide) + ' '.repeat(narrow - own.narrow);
  return side === 'right' ? space + text : text + space;
}
