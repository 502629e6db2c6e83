import type { KnowledgeIndex, Language, Table } from '../../../knowledge/index.js';
import type { Understanding } from '../understand/understanding.js';
import { uncomputedSaid } from './accounting/demands.js';
import { aboutRows } from './chosen-rows.js';
import { dataTables, isDescribed, rowTargets, tableOf } from './data-tables.js';
import { clarify, refuseOutright } from './passages.js';
import type { Plan } from './plan.js';

/** A correlation, a weighted mean: what nothing here computes of a table is refused by its name. */
export function planNotComputed(understanding: Understanding, knowledge: KnowledgeIndex): Plan | null {
  const asked = uncomputedSaid(understanding.question, understanding.language);
  if (asked === null) return null;
  const rows = rowTargets(understanding);
  const [row] = rows;
  const table = row ? tableOf(row, knowledge) : dataTables(understanding, knowledge).find(isDescribed);
  const isOfTable = table !== undefined && isDescribed(table) && (row !== undefined || aboutRows(understanding));
  if (!isOfTable) return null;
  // Of rows that are named something else may be asked instead.
  if (rows.length > 1)
    return clarify({
      code: 'which-operation',
      rows: rows.map(({ rowIndex }) => titleAt(table, rowIndex, understanding.language)),
    });
  return refuseOutright({ code: 'not-computed', asked });
}

function titleAt({ rows }: Table, index: number, language: Language): string {
  const row = rows[index];
  return row ? row.title[language] || row.label : '';
}
