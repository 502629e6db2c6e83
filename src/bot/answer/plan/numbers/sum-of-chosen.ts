import type { Column, Row, Table } from '../../../../knowledge/index.js';
import { findRankCount } from '../../understand/ordinals.js';
import type { Understanding } from '../../understand/understanding.js';
import type { AnswerPlan } from '../plan.js';
import { cellPlace } from './cell-place.js';
import { periodColumns } from './period-columns.js';

const TOGETHER =
  /合计|合起来|加起来|加总|总共|一共|之和|\b(?:in total|together|combined|altogether|add(?:s|ed)? up|sum)\b/iu;

/** "What do the three fastest come to together?": the first rows of an order, added up. Null where no sum is asked. */
export function planSumOfChosen(
  { question, periods }: Understanding,
  { column, order, table, among }: Chosen,
): AnswerPlan | null {
  const count = findRankCount(question);
  if (count < 2 || !TOGETHER.test(question)) return null;
  const summed = summedColumn(column, periods.years, table);
  const numbered = among.filter((row) => typeof row.cells[column.index]?.decimal === 'string');
  if (!summed || numbered.length < count) return null;
  const sign = order === 'highest' ? -1 : 1;
  const ordered = numbered.toSorted((left, right) => sign * (numberIn(left, column) - numberIn(right, column)));
  const terms = ordered.slice(0, count).map((row) => cellPlace(table, row, summed));
  return { kind: 'answer', calls: [{ tool: 'sum', input: { terms } }], composition: { form: 'computations' } };
}

/** Rows in the order of a column. */
interface Chosen {
  readonly column: Column;
  readonly order: 'highest' | 'lowest';
  readonly table: Table;
  readonly among: readonly Row[];
}

/** Values are added up, also where rows were chosen by their growth. */
function summedColumn(column: Column, years: readonly string[], table: Table): Column | undefined {
  if (column.role === 'value') return column;
  const asked = table.columns.filter(
    ({ role, period }) => role === 'value' && period !== null && years.includes(period),
  );
  return periodColumns(table, asked).at(-1);
}

function numberIn(row: Row, column: Column): number {
  return Number(row.cells[column.index]?.decimal);
}
