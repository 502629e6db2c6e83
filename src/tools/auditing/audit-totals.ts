import type { Column, KnowledgeIndex, Row, Table } from '../../knowledge/index.js';
import { measureCell, type CellPlace } from '../computing/operand.js';
import { cellAt } from '../evidence.js';
import { sum } from '../sum.js';

import type { AuditFinding, Published } from './finding.js';
import { cannotTell, judge } from './judge.js';
import { summandsOf } from './summands.js';

/** Every total of a table held against the rows above it; totals of percents are none. */
export async function auditTotals(table: Table, knowledge: KnowledgeIndex): Promise<readonly AuditFinding[]> {
  const columns = table.columns.filter(({ role }) => role === 'value');
  const findings = await Promise.all(
    table.rows
      .filter(({ isTotal }) => isTotal)
      .flatMap((row) => columns.map((column) => auditTotal(table, row, column, knowledge))),
  );
  return findings.filter((finding) => finding !== null);
}

async function auditTotal(
  table: Table,
  total: Row,
  column: Column,
  knowledge: KnowledgeIndex,
): Promise<AuditFinding | null> {
  const cell = cellAt(table, total.index, column.index);
  const published = cell && measureCell(cell);
  if (!published || published.quantity.unit.dimension.kind === 'percent') return null;
  const { readings, areCertain } = summandsOf(table, total);
  const held = readings.filter((rows) => rows.every((row) => isNumber(table, row, column)));
  const figure: Published = { published, section: table.section };
  const place = (row: number): CellPlace => ({
    document: table.document,
    table: table.name,
    row,
    column: column.index,
  });
  const judged = await Promise.all(
    held.map(async (rows) => judge(figure, await sum.run({ terms: rows.map(place) }, knowledge))),
  );
  const [likeliest] = judged;
  if (!likeliest) return null;
  const fitting = judged.find(({ verdict }) => verdict === 'consistent');
  return fitting ?? (areCertain ? likeliest : cannotTell(figure, { code: 'which-rows' }));
}

function isNumber(table: Table, row: number, column: Column): boolean {
  const cell = cellAt(table, row, column.index);
  return cell !== undefined && measureCell(cell) !== null;
}
