import type { KnowledgeIndex, Table } from '../../knowledge/index.js';
import { measureCell, type CellPlace } from '../computing/operand.js';
import type { Term } from '../computing/term.js';
import { cellAt } from '../evidence.js';
import { inTurn } from '../in-turn.js';
import { ratio } from '../ratio.js';

import type { AuditFinding } from './finding.js';
import { judge } from './judge.js';
import { sharesInColumns } from './share-columns.js';
import type { ShareFigure } from './share-figure.js';
import { sharesInRows } from './share-rows.js';

/** Every published share of a whole that its own table prints, held against part and whole. */
export async function auditShares(table: Table, knowledge: KnowledgeIndex): Promise<readonly AuditFinding[]> {
  const shares = [...sharesInColumns(table), ...sharesInRows(table)];
  const findings = await inTurn(shares, (share) => auditShare(table, share, knowledge));
  return findings.flat();
}

async function auditShare(
  table: Table,
  { published: at, part, whole }: ShareFigure,
  knowledge: KnowledgeIndex,
): Promise<readonly AuditFinding[]> {
  const cell = cellAt(table, at.row, at.column);
  const published = cell && measureCell(cell);
  if (!published) return [];
  const place = (one: ShareFigure['part']): CellPlace => ({ document: table.document, table: table.name, ...one });
  const shareOf = (one: Term, other: Term) => ratio.run({ part: one, whole: other, as: 'percent' }, knowledge);
  // A cost is printed as a negative amount and its share as a positive one by many.
  const [printed, byAmounts] = await Promise.all([
    shareOf(place(part), place(whole)),
    shareOf({ magnitude: place(part) }, { magnitude: place(whole) }),
  ]);
  return [judge({ published, section: table.section }, printed, [byAmounts])];
}
