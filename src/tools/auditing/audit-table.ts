import type { Column, KnowledgeIndex, Table } from '../../knowledge/index.js';
import type { Computation } from '../computing/computation.js';
import { measureCell, type CellPlace, type Measured } from '../computing/operand.js';
import { difference } from '../difference.js';
import { cellAt } from '../evidence.js';
import { growthRate } from '../growth-rate.js';
import { inTurn } from '../in-turn.js';

import { comparedColumns } from './compared-columns.js';
import type { AuditFinding } from './finding.js';
import { cannotTell, judge } from './judge.js';

/** Every figure in the growth columns of a table, held against the values of the periods that it compares. */
export async function auditTable(table: Table, knowledge: KnowledgeIndex): Promise<readonly AuditFinding[]> {
  const columns = table.columns.filter(({ role }) => role === 'growth');
  const figures = table.rows.flatMap((row) =>
    columns.flatMap((column) => {
      const cell = cellAt(table, row.index, column.index);
      const published = cell && measureCell(cell);
      return published ? [{ published, row: row.index, column }] : [];
    }),
  );
  return inTurn(figures, (figure) => auditFigure(table, figure, knowledge));
}

interface GrowthFigure {
  readonly published: Measured;
  readonly row: number;
  readonly column: Column;
}

async function auditFigure(
  table: Table,
  { published, row, column }: GrowthFigure,
  knowledge: KnowledgeIndex,
): Promise<AuditFinding> {
  const figure = { published, section: table.section };
  const bases = comparedColumns(table, column);
  if ('code' in bases) return cannotTell(figure, bases);
  const place = ({ index }: Column): CellPlace => ({ document: table.document, table: table.name, row, column: index });
  const [base, value] = [place(bases[0]), place(bases[1])];
  const { dimension } = published.quantity.unit;
  // A bare number beside amounts may be a percent or an amount: what it measures is not known.
  if (dimension.kind === 'count' && dimension.noun === '') return cannotTell(figure, { code: 'no-unit' });
  const recomputed: Computation =
    dimension.kind === 'percent'
      ? await growthRate.run({ base, value }, knowledge)
      : await difference.run({ minuend: value, subtrahend: base }, knowledge);
  return judge(figure, recomputed);
}
