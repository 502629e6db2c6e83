import { cellQuantity, type Column, type KnowledgeIndex, type Row, type Table } from '../../knowledge/index.js';
import { indicatorOf } from '../list-indicators.js';

import type { PeriodChoice } from './choose-periods.js';
import type { IndicatorMatch } from './find-indicator.js';
import { BLANK, growthCell, type GrowthEnds } from './growth-cells.js';
import type { GrowthColumn } from './growth-columns.js';
import type { RowGrowth } from './row-growth.js';
import type { IndicatorCell, IndicatorColumn, IndicatorTable } from './shaped-table.js';

interface PrintedColumn {
  readonly kind: 'printed';
  readonly column: Column;
}

/** Growth between columns or between rows. */
export type PlannedGrowth = GrowthColumn | RowGrowth;

type PlannedColumn = PrintedColumn | PlannedGrowth;

/** Lays out the rows of a match in the columns of the chosen periods, with the growth given. */
export async function layOut(
  { table, rows }: IndicatorMatch,
  choice: PeriodChoice,
  growth: readonly PlannedGrowth[],
  knowledge: KnowledgeIndex,
): Promise<IndicatorTable> {
  const corner = table.columns.find(({ role }) => role === 'entity');
  const printed = table.columns.filter((column) => isShown(column, corner) && choice(column.period));
  const planned = withGrowth(
    printed,
    growth.filter((one) => one.kind === 'row-growth' || choice(one.later.period)),
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
function withGrowth(printed: readonly Column[], growth: readonly PlannedGrowth[]): readonly PlannedColumn[] {
  const placeOf = (one: PlannedGrowth): number =>
    one.kind === 'row-growth'
      ? one.column.index
      : (one.published?.index ?? Math.max(one.earlier.index, one.later.index));
  const behind = (index: number): readonly PlannedGrowth[] => growth.filter((column) => placeOf(column) === index);
  const shown = printed.flatMap((column) => [{ kind: 'printed' as const, column }, ...behind(column.index)]);
  return [...shown, ...growth.filter((column) => !shown.includes(column))];
}

function columnOf(planned: PlannedColumn, cells: readonly (IndicatorCell | undefined)[]): IndicatorColumn {
  if (planned.kind === 'printed') {
    const { role, label, title, unit, period } = planned.column;
    return { kind: 'source', role, label, title, unit, period };
  }
  const units = cells.flatMap((cell) => cell?.quantity?.unit.text ?? []);
  const unit = units.includes('%') ? '%' : (units[0] ?? '%');
  if (planned.kind === 'row-growth') {
    const { basis, column } = planned;
    return { kind: 'row-growth', label: `growth ${column.label} ${basis}`, unit, basis, series: column.title };
  }
  const { series, earlier, later } = planned;
  const [from, to] = [earlier.period ?? earlier.label, later.period ?? later.label];
  return {
    kind: 'growth',
    label: ['growth', ...(series === '' ? [] : [series]), `${from}/${to}`].join(' '),
    unit,
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
  if (planned.kind !== 'printed') {
    const ends = endsOf(planned, row);
    return ends ? growthCell(table, ends, knowledge) : BLANK;
  }
  const { index } = planned.column;
  return {
    raw: row.cells[index]?.raw ?? '',
    quantity: cellQuantity(table, row.index, index),
    computation: null,
  };
}

/** The cells that the growth of a row lies between; null for a row with none before it. */
function endsOf(planned: PlannedGrowth, row: Row): GrowthEnds | null {
  if (planned.kind === 'growth') {
    const { earlier, later, published } = planned;
    return { earlier: { row, column: earlier }, later: { row, column: later }, decimals: published?.decimals ?? 0 };
  }
  const { column } = planned;
  const earlier = planned.earlier.get(row);
  return earlier ? { earlier: { row: earlier, column }, later: { row, column } } : null;
}
