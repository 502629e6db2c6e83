import { periodLength, periodYear, type Column, type Table } from '../../knowledge/index.js';

import type { AuditDoubt } from './finding.js';

/** The columns of the earlier and the later period of a growth column. */
export function comparedColumns(table: Table, growth: Column): readonly [Column, Column] | AuditDoubt {
  const [earlier, later] = (growth.period?.split('/') ?? []).map((period) => columnsOf(table, period, growth));
  if (!earlier?.[0] || !later?.[0]) return { code: 'missing-value', cell: null };
  return earlier.length > 1 || later.length > 1 ? { code: 'several-columns' } : [earlier[0], later[0]];
}

/** Value columns of a period; where several have it, those under the same headings as the growth column. */
function columnsOf(table: Table, period: string, growth: Column): readonly Column[] {
  const held = table.columns.filter((column) => column.role === 'value' && isOf(column, period));
  const beside = held.filter((column) => headings(column) === headings(growth));
  return held.length > 1 && beside.length > 0 ? beside : held;
}

/** Growth from "2021" to "2022" compares the fiscal years too where a table has them. */
function isOf({ period }: Column, wanted: string): boolean {
  if (period === null) return false;
  return period === wanted || (periodLength(period) === 'year' && periodYear(period) === wanted);
}

function headings({ path }: Column): string {
  return JSON.stringify(path.slice(0, -1));
}
