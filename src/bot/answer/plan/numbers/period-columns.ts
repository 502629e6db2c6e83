import type { Column, Table } from '../../../../knowledge/index.js';

/** A table, and the columns of it that a question names; where it names none, []. */
interface Spanned {
  readonly table: Table;
  readonly columns: readonly Column[];
}

/** Columns with values for periods, oldest first: the asked ones, or all. */
export function periodColumns(table: Table, asked: readonly Column[]): readonly Column[] {
  const held = table.columns.filter(({ role, period }) => role === 'value' && period !== null);
  const chosen = asked.filter((column) => held.includes(column));
  return (chosen.length > 0 ? chosen : held).toSorted((a, b) => (a.period ?? '').localeCompare(b.period ?? ''));
}

/** The first and the last of the asked periods: two asked, or the two that the table holds. */
export function ends({ table, columns }: Spanned): readonly [Column, Column] | null {
  const asked = periodColumns(table, columns);
  const all = asked.length === 1 ? periodColumns(table, []) : asked;
  const [first] = all;
  const last = all.at(-1);
  return first && last && first !== last && (columns.length > 1 || all.length === 2) ? [first, last] : null;
}
