import { z } from 'zod';

import type { KnowledgeIndex, Table } from '../knowledge/index.js';

import { documentsOf } from './evidence.js';
import { choosePeriods } from './indicators/choose-periods.js';
import { findIndicator, type IndicatorMatch } from './indicators/find-indicator.js';
import { growthColumns } from './indicators/growth-columns.js';
import { inUnit } from './indicators/in-unit.js';
import { rowGrowth } from './indicators/row-growth.js';
import { layOut, type PlannedGrowth } from './indicators/lay-out.js';
import { holdsIndicators } from './indicators/names.js';
import type { IndicatorTable, NoIndicatorTable } from './indicators/shaped-table.js';
import { columnNamed, sortRows } from './indicators/sort-rows.js';
import { indicatorOf } from './list-indicators.js';
import { defineTool } from './tool.js';

/** How a table is to be shaped; what is left out stays as the source has it. */
const shapeSchema = z.object({
  /** "2022", "2019-2021": a year takes in all that ends in it. */
  periods: z.array(z.string().min(1)).min(1).max(100).optional(),
  /** Whether growth is computed between periods that follow each other, beside what the table publishes. */
  growth: z.enum(['published', 'computed']).default('published'),
  /** The unit that amounts are converted to. */
  unit: z.string().min(1).optional(),
  /** The column whose numbers order the rows: its heading, a part of it, or its period. */
  sort: z.object({ column: z.string().min(1), order: z.enum(['highest', 'lowest']).default('highest') }).optional(),
});

type Shape = z.output<typeof shapeSchema>;

/**
 * Gives the table that a name means: an indicator's name, a table's ("table-2", "表2", "paper/table-2"), or a row's, in
 * either language; then the rows of that name alone. Part of an indicator's name will do where no other has it.
 *
 * @throws IncompatibleUnitsError where the values cannot be converted to the unit asked for
 */
export const indicatorTable = defineTool({
  name: 'indicator-table',
  description:
    'Give an indicator as a table by its name, by the number of its table, or by the name of a row; with growth, in a unit, for periods, sorted.',
  input: z.object({ name: z.string().min(1), document: z.string().optional(), ...shapeSchema.shape }),
  run({ name, document, ...shape }, knowledge): Promise<IndicatorTable | NoIndicatorTable> | NoIndicatorTable {
    const tables = documentsOf(knowledge.corpus, document).flatMap((held) => held.tables.filter(holdsIndicators));
    const found = findIndicator(name, tables);
    const [first] = found;
    if (first === undefined) return { kind: 'unknown', choices: tables.map(indicatorOf) };
    if (found.length > 1) return { kind: 'ambiguous', choices: found.map(({ table }) => indicatorOf(table)) };
    return shaped(first, shape, knowledge);
  },
});

/** Between columns, or where there is none between rows. */
function growthOf(table: Table): readonly PlannedGrowth[] {
  const columns = growthColumns(table);
  return columns.length > 0 ? columns : rowGrowth(table);
}

async function shaped(
  match: IndicatorMatch,
  { periods, growth, unit, sort }: Shape,
  knowledge: KnowledgeIndex,
): Promise<IndicatorTable | NoIndicatorTable> {
  const held = indicatorOf(match.table).periods;
  const choice = periods === undefined ? () => true : choosePeriods(periods, held);
  if (typeof choice !== 'function') return { kind: 'unknown-period', ...choice };
  const grown = growth === 'computed' ? growthOf(match.table) : [];
  if (growth === 'computed' && grown.length === 0) return { kind: 'no-growth', held };
  const laidOut = await layOut(match, choice, grown, knowledge);
  const converted = unit === undefined ? laidOut : inUnit(laidOut, unit);
  if (sort === undefined) return converted;
  const column = columnNamed(sort.column, converted.columns);
  if (column === null) return { kind: 'unknown-column', held: converted.columns.map(({ label }) => label) };
  return sortRows(converted, column, sort.order);
}
