import { cellQuantity, type Column, type KnowledgeIndex, type Row, type Table } from '../../knowledge/index.js';
import { indicatorOf } from '../list-indicators.js';

import type { PeriodChoice } from './choose-periods.js';
import type { IndicatorMatch } from './find-indicator.js';
import { growthCell } from './growth-cells.js';
import type { GrowthColumn } from './growth-columns.js';
import type { IndicatorCell, IndicatorColumn, IndicatorTable } from './shaped-table.js';

interface PrintedColumn {
  readonly kind: 'printed';
  readonly column: Column;
}

type PlannedColumn = PrintedColumn | GrowthColumn;

/** Lays out the rows of a match in the columns of the chosen periods, with the growth given. */
export async function layOut(
  { table, rows }: IndicatorMatch,
  choice: PeriodChoice,
  growth: readonly GrowthColumn[],
  knowledge: KnowledgeIndex,
): Promise<IndicatorTable> {
  const corner = table.columns.find(({ role }) => role === 'entity');
  const printed = table.columns.filter((column) => isShown(column, corner) && choice(column.period));
  const planned = withGrowth(
    printed,
    growth.filter(({ later }) => choice(later.period)),
  );
  const kept = rows.filter(({ period }) => choice(period));
  const cells = await Promise.all(
    kept.map((row) => Promise.all(planned.map((column) => cellOf(table, row, column, knowledge)))),
  );
  return {
    kind: 'table',
    indicator: indicatorOf(table),
    section: table.section,
    sourceNote: table.sourceNote,
    corner: corner?.title ?? null,
    columns: planned.map((column, index) =>
      columnOf(
        column,
        cells.map((row) => row[index]),
      ),
    ),
    rows: kept.map(({ label, title, groups, isTotal }, index) => ({
      label,
      title,
      groups,
      isTotal,
      cells: cells[index] ?? [],
    })),
  };
}

/** Groups left of the names are told by each row. */
function isShown(column: Column, corner: Column | undefined): boolean {
  return column !== corner && !(column.role === 'group' && column.index < (corner?.index ?? 0));
}

/** Each growth behind the column that publishes it, otherwise behind both of its periods. */
function withGrowth(printed: readonly Column[], growth: readonly GrowthColumn[]): readonly PlannedColumn[] {
  const placeOf = ({ published, earlier, later }: GrowthColumn): number =>
    published?.index ?? Math.max(earlier.index, later.index);
  const behind = (index: number): readonly GrowthColumn[] => growth.filter((column) => placeOf(column) === index);
  const shown = printed.flatMap((column) => [{ kind: 'printed' as const, column }, ...behind(column.index)]);
  return [...shown, ...growth.filter((column) => !shown.includes(column))];
}

function columnOf(planned: PlannedColumn, cells: readonly (IndicatorCell | undefined)[]): IndicatorColumn {
  if (planned.kind === 'printed') {
    const { role, label, title, unit, period } = planned.column;
    return { kind: 'source', role, label, title, unit, period };
  }
  const { series, earlier, later } = planned;
  const [from, to] = [earlier.period ?? earlier.label, later.period ?? later.label];
  const units = cells.flatMap((cell) => cell?.quantity?.unit.text ?? []);
  return {
    kind: 'growth',
    label: ['growth', ...(series === '' ? [] : [series]), `${from}/${to}`].join(' '),
    unit: units.includes('%') ? '%' : (units[0] ?? '%'),
    series,
    from,
    to,
  };
}

async function cellOf(
  table: Table,
  row: Row,
  planned: PlannedColumn,
  knowledge: KnowledgeIndex,
): Promise<IndicatorCell> {
  if (planned.kind === 'growth') return growthCell(table, row, planned, knowledge);
  const { index } = planned.column;
  return {
    raw: row.cells[index]?.raw ?? '',
    quantity: cellQuantity(table, row.index, index),
    computation: null,
  };
}
