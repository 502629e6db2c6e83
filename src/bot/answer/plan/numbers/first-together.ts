import type { Column, Row, Table } from '../../../../knowledge/index.js';
import { findRankCount } from '../../understand/ordinals.js';
import type { Understanding } from '../../understand/understanding.js';
import type { AnswerPlan } from '../plan.js';
import { planTogether } from './chosen-together.js';

/** "What do the three fastest come to together?": the first rows of an order, taken as one. Null where nothing is made of them. */
export function planFirstTogether(asked: Understanding, { column, order, table, among }: Chosen): AnswerPlan | null {
  const count = findRankCount(asked.question);
  const numbered = among.filter((row) => typeof row.cells[column.index]?.decimal === 'string');
  if (count < 2 || numbered.length < count) return null;
  const sign = order === 'highest' ? -1 : 1;
  const ordered = numbered.toSorted((left, right) => sign * (numberIn(left, column) - numberIn(right, column)));
  return planTogether(asked, table, ordered.slice(0, count));
}

/** Rows in the order of a column. */
interface Chosen {
  readonly column: Column;
  readonly order: 'highest' | 'lowest';
  readonly table: Table;
  readonly among: readonly Row[];
}

function numberIn(row: Row, column: Column): number {
  return Number(row.cells[column.index]?.decimal);
}
