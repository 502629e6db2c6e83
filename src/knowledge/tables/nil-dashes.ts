import { Exact } from '../quantities/exact.js';
import type { Cell, Row } from './table.js';

/** A statement has fewer rows; a longer table is a list, whose dashes no total proves. */
const MOST_ROWS = 500;
/** Rows above a total that are tried as what it adds up. */
const MOST_ADDENDS = 40;
/** How far the rounding of each printed number may move a printed sum, in units of its last decimal. */
const ROUNDING = 0.5;

/**
 * The rows with a zero for each dash that the table proves to be one: a row below adds up the rows from there to it in
 * this column with the dash as nothing, and does so in another column, where the row has a number. A dash that nothing
 * proves stays no figure: it may as well mean not applicable or not published.
 */
export function withProvenZeros(rows: readonly Row[]): readonly Row[] {
  const hasDash = rows.some(({ cells }) => cells.some(isDash));
  if (!hasDash || rows.length > MOST_ROWS) return rows;
  const proven = new Set(rows.flatMap((row) => provenBy(row, rows)));
  return rows.map((row) => (row.cells.some((cell) => proven.has(cell)) ? zeroed(row, proven) : row));
}

function zeroed(row: Row, proven: ReadonlySet<Cell>): Row {
  return { ...row, cells: row.cells.map((cell) => (proven.has(cell) ? { ...cell, decimal: '0' } : cell)) };
}

/** The dashes that a row proves, taken as the sum of a run of rows right above it. */
function provenBy(total: Row, rows: readonly Row[]): readonly Cell[] {
  const above = rows.slice(Math.max(0, total.index - MOST_ADDENDS), total.index).toReversed();
  const addends: Row[] = [];
  for (const row of above) {
    if (row.role === 'heading') continue;
    addends.push(row);
    const agreeing = addends.length > 1 ? columnsAdded(addends, total) : [];
    if (agreeing.length > 1) return addends.flatMap((one) => zerosOf(one, agreeing));
    if (row.isTotal) break;
  }
  return [];
}

/** A row's dashes in columns that add up, where it has a number in another of them. */
function zerosOf({ cells }: Row, agreeing: readonly number[]): readonly Cell[] {
  const own = agreeing.flatMap((column) => cells[column] ?? []);
  return own.some(({ decimal }) => decimal !== null && !new Exact(decimal).isZero()) ? own.filter(isDash) : [];
}

function columnsAdded(addends: readonly Row[], total: Row): readonly number[] {
  return total.cells.flatMap(({ columnIndex, decimal, raw }) => {
    if (decimal === null || new Exact(decimal).isZero()) return [];
    const sum = addends.reduce((all, { cells }) => all.plus(cells[columnIndex]?.decimal ?? 0), new Exact(0));
    const tolerance = new Exact(10).pow(-decimalsOf(raw)).times(ROUNDING * (addends.length + 1));
    return sum.minus(decimal).abs().lte(tolerance) ? [columnIndex] : [];
  });
}

function decimalsOf(raw: string): number {
  return /[.](?<digits>\d+)\D*$/u.exec(raw)?.groups?.['digits']?.length ?? 0;
}

function isDash({ content, decimal }: Cell): boolean {
  return content === 'nothing' && decimal === null;
}
