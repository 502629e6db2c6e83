import { z } from 'zod';

import { comparePeriods, type LocalText, type Table } from '../knowledge/index.js';

import { documentsOf } from './evidence.js';
import { holdsIndicators, indicatorName } from './indicators/names.js';
import { defineTool } from './tool.js';

/** What a table gives: a series of values for each of its rows. */
export interface Indicator {
  readonly document: string;
  /** The table's name. */
  readonly table: string;
  readonly name: LocalText;
  /** The source's unit of the values; "" where it gives none, or several. */
  readonly unit: string;
  /** The periods of the values, earliest first. */
  readonly periods: readonly string[];
  /** How many rows hold values; headings of groups are not counted. */
  readonly rows: number;
}

/** Lists the tables that hold values, in the order of the corpus. */
export const listIndicators = defineTool({
  name: 'list-indicators',
  description: 'List the indicators that tables give, with their units and periods.',
  input: z.object({ document: z.string().optional() }),
  run({ document }, { corpus }): readonly Indicator[] {
    return documentsOf(corpus, document).flatMap(({ tables }) => tables.filter(holdsIndicators).map(indicatorOf));
  },
});

/** The indicator of one table. */
export function indicatorOf(table: Table): Indicator {
  const entries = table.rows.filter(({ role }) => role === 'entry');
  const values = table.columns.filter(({ role }) => role === 'value');
  const units = [...new Set(values.map(({ unit }) => unit))];
  const periods = [...values, ...entries].flatMap(({ period }) => period ?? []);
  return {
    document: table.document,
    table: table.name,
    name: indicatorName(table),
    unit: units.length === 1 ? (units[0] ?? '') : '',
    periods: [...new Set(periods)].toSorted(comparePeriods),
    rows: entries.length,
  };
}
