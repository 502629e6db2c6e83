import { z } from 'zod';

import { cellQuantity, type Exact } from '../knowledge/index.js';

import { comparable, inBaseUnit } from './computing/comparable.js';
import { cellAt, findDocument, findTable, type CellEvidence } from './evidence.js';
import { defineTool } from './tool.js';

/** Ranks the rows of a table by one column; rows without a number in it are left out, ties keep the table's order. */
export const rankRows = defineTool({
  name: 'rank-rows',
  description: 'Rank the rows of a table by a column, highest or lowest first, or only those below or above zero.',
  input: z.object({
    document: z.string(),
    table: z.string(),
    column: z.int().nonnegative(),
    order: z.enum(['highest', 'lowest']),
    keep: z.enum(['all', 'positive', 'negative']).default('all'),
    limit: z.int().positive().max(100).default(1),
    /** Place of the first row that is kept: 2 for "the second largest". */
    from: z.int().positive().max(100).default(1),
  }),
  run({ document: id, table: name, column, order, keep, limit, from }, { corpus }): readonly CellEvidence[] {
    const document = findDocument(corpus, id);
    const table = document && findTable(document, name);
    if (!table) return [];
    const sign = order === 'highest' ? -1 : 1;
    const measured = table.rows.flatMap((row) => {
      const [evidence, amount] = [cellAt(table, row.index, column), cellQuantity(table, row.index, column)];
      return evidence && amount && keeps(keep, amount.value) ? [{ evidence, amount }] : [];
    });
    return comparable(measured, ({ amount }) => amount)
      .toSorted((a, b) => sign * inBaseUnit(a.amount).cmp(inBaseUnit(b.amount)))
      .slice(from - 1, from - 1 + limit)
      .map(({ evidence }) => evidence);
  },
});

function keeps(keep: 'all' | 'positive' | 'negative', value: Exact): boolean {
  if (keep === 'all') return true;
  return keep === 'positive' ? value.gt(0) : value.lt(0);
}
