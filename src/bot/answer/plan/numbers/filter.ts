import { cellQuantity, type Column, type Quantity, type Table } from '../../../../knowledge/index.js';
import type { Understanding } from '../../understand/understanding.js';
import type { Plan } from '../plan.js';
import { cellPlace } from './cell-place.js';
import { inUnit, readThresholds, type Threshold } from './thresholds.js';

/** "Which goods grew by more than 30 %?": the rows of a table beyond what the question bounds, or how many they are. */
export function planFilter({ question, periods }: Understanding, table: Table): Plan | null {
  const thresholds = readThresholds(question);
  const [first] = thresholds;
  if (!first || !ASKS_ROWS.test(question)) return null;
  const column = columnOf(first, table, periods.years);
  const unit = column && table.rows.map((row) => cellQuantity(table, row.index, column.index)).find(Boolean)?.unit;
  if (!column || !unit) return null;
  const terms = table.rows.map((row) => cellPlace(table, row, column));
  return {
    kind: 'answer',
    calls: [{ tool: 'filter-terms', input: { terms, limits: inUnit(thresholds, unit) } }],
    composition: { form: 'chosen', named: 'rows', counted: COUNTED.test(question) },
  };
}

const ASKS_ROWS = /哪些|哪几|什么|几[种类项个样]|多少[种类项个]|\b(?:which|what|how many)\b/iu;
const COUNTED = /几[种类项个样]|多少[种类项个]|\bhow many\b/iu;

/** Percents bound growth; amounts bound the values of the asked year, or of the latest. */
function columnOf({ quantity }: Threshold, { columns }: Table, years: readonly string[]): Column | undefined {
  if (quantity.unit.dimension.kind === 'percent') return columns.find(({ role }) => role === 'growth');
  const values = columns.filter(({ role, currency }) => role === 'value' && isMoneyOf(quantity, currency));
  return values.find(({ period }) => period !== null && years.includes(period)) ?? values.at(-1);
}

function isMoneyOf({ unit: { dimension } }: Quantity, currency: string | null): boolean {
  return dimension.kind === 'money' && dimension.currency === currency;
}
