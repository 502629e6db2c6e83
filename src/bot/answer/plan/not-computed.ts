import type { KnowledgeIndex } from '../../../knowledge/index.js';
import type { Understanding } from '../understand/understanding.js';
import { uncomputedSaid } from './accounting/demands.js';
import { aboutRows } from './chosen-rows.js';
import { dataTables, isDescribed, rowTargets, tableOf } from './data-tables.js';
import { refuseOutright } from './passages.js';
import type { Plan } from './plan.js';

/** A correlation, a weighted mean: what nothing here computes of a table is refused by its name. */
export function planNotComputed(understanding: Understanding, knowledge: KnowledgeIndex): Plan | null {
  const asked = uncomputedSaid(understanding.question, understanding.language);
  if (asked === null) return null;
  const [row] = rowTargets(understanding);
  const table = row ? tableOf(row, knowledge) : dataTables(understanding, knowledge).find(isDescribed);
  const isOfTable = table !== undefined && isDescribed(table) && (row !== undefined || aboutRows(understanding));
  return isOfTable ? refuseOutright({ code: 'not-computed', asked }) : null;
}
