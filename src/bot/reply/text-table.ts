import { displayWidth } from './display-width.js';

const GAP = '  ';
// What a column of numbers may hold besides them: signs of currencies and percents, brackets of negatives, "pp" for
// percentage points, a dash or nothing for none.
const NUMERIC = /^(?:[-+−(]*(?:US\$|[$€£¥￥])?\s*[-−(]*[\d,，.]+\)?\s*%?\)?(?: pp)?|[$€£¥%\s–—-]*)$/u;

/**
 * Lines of a table with aligned columns, double-width characters counted as two: text to the left, numbers to the
 * right, the headings first, no line ending in a space.
 */
export function tableLines(columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [columns, ...rows];
  const isToRight = columnsToRight(columns.length, rows);
  const shapes = columns.map((_, index) => ({
    // A call takes fewer arguments than a table may have rows.
    width: all.reduce((width, row) => Math.max(width, displayWidth(row[index] ?? '')), 0),
    toRight: isToRight[index] === true,
  }));
  return all.map((row) =>
    shapes
      .map(({ width, toRight }, index) => padded(row[index] ?? '', width, toRight ? 'right' : 'left'))
      .join(GAP)
      .trimEnd(),
  );
}

/** Whether each column holds nothing but numbers: such a one stands to the right. */
export function columnsToRight(count: number, rows: readonly (readonly string[])[]): readonly boolean[] {
  return Array.from(
    { length: count },
    (_, index) => rows.length > 0 && rows.every((row) => NUMERIC.test(row[index] ?? '')),
  );
}

function padded(text: string, width: number, side: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'right' ? space + text : text + space;
}
