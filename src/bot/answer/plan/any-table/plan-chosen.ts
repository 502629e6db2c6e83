import {
  cellQuantity,
  Exact,
  inPeriod,
  type AskedPeriod,
  type Point,
  type Series,
  type SeriesIndex,
} from '../../../../knowledge/index.js';
import type { ToolRequest } from '../../../../tools/index.js';
import { rankedTerms } from './deductions.js';
import { familyOf } from './families.js';
import { chooseOne, isMiss, type Miss, type Scope } from './operand.js';
import type { Planned } from './plan-computed.js';
import type { Limit } from './limits.js';
import type { Linker } from './linker.js';
import { wordingOf, type Axis, type Reading } from './reading.js';
import { asksMovement, planMoved } from './plan-moved.js';
import { placeOf } from './resolved.js';
import { hasUnreadOperation } from './unread-operation.js';

type Extreme = Extract<Reading, { readonly kind: 'extreme' }>;
type Beyond = Extract<Reading, { readonly kind: 'beyond' }>;

/** The numbers among which a question chooses, and whether rows or columns tell them apart. */
export interface Field {
  readonly series: readonly Series[];
  readonly points: readonly Point[];
  readonly score: number;
}

/** The highest or the lowest number of a row or of a column; of what moved most, how it moved. */
export function planExtreme(
  { axis, order, of, phrase }: Extreme,
  linker: Linker,
  scope: Scope,
  question: string,
): Planned | Miss {
  const wordings = [...new Set([phrase, wordingOf(of)])];
  const [field, other] = wordings.map((one) => fieldOf(axis, one, linker, { ...scope, context: one }));
  const found = field && !isMiss(field) ? field : (other ?? field ?? { code: 'unmatched' });
  if (isMiss(found) || hasUnreadOperation(question, found.series)) {
    const miss: Miss = isMiss(found) ? found : { code: 'unmatched' };
    return asksMovement(question) ? planMoved({ axis, order, of }, linker, scope, question) : miss;
  }
  const call: ToolRequest = {
    tool: 'rank-terms',
    input: { terms: [...rankedTerms(found.points, linker.index)], order, limit: 1 },
  };
  return chosen(call, found, axis, false);
}

/** The numbers beyond a limit, or all that are held. */
export function planBeyond({ axis, limit, of, counted }: Beyond, linker: Linker, scope: Scope): Planned | Miss {
  const field = fieldOf(axis, of, linker, scope);
  if (isMiss(field)) return field;
  const value = limit && inUnitOf(limit, field.points);
  if (limit && value === null) return { code: 'unmatched' };
  const limits = limit && value !== null ? [{ comparison: limit.comparison, value }] : [];
  const call: ToolRequest = { tool: 'filter-terms', input: { terms: field.points.map(placeOf), limits } };
  return chosen(call, field, axis, counted);
}

/**
 * A bound with a scale of its own in the unit of the numbers. Where they print no scale, a bound lies among the numbers
 * that it is asked of: as printed, or in full. Null where neither or both do: "5 million" beside 4,804.
 */
function inUnitOf({ value, scale }: Limit, points: readonly Point[]): string | null {
  const quantities = points.map(({ table, row, column }) => cellQuantity(table, row.index, column.index));
  const unit = quantities.find((one) => one !== null)?.unit;
  if (scale === null || !unit) return value;
  const full = new Exact(value).times(scale);
  if (unit.scale.gt(1)) return full.div(unit.scale).toFixed();
  const sizes = quantities.flatMap((one) => (one === null ? [] : [one.value.abs()]));
  const [fitting, other] = [new Exact(value), full].filter((bound) => liesAmong(bound.abs(), sizes));
  return fitting && !other ? fitting.toFixed() : null;
}

/** A bound may lie this many times beyond the largest number, or below the smallest. */
const REACH = 10;

function liesAmong(bound: Exact, sizes: readonly Exact[]): boolean {
  return sizes.some((size) => size.lte(bound.times(REACH)) && size.gte(bound.div(REACH)));
}

function chosen(call: ToolRequest, { points, score }: Field, axis: Axis, counted: boolean): Planned {
  const areRows = new Set(points.map(({ row }) => row.index)).size > 1;
  const entries = areRows ? 'rows' : 'columns';
  const named = axis === 'period' ? 'periods' : entries;
  return { calls: [call], composition: { form: 'chosen', named, counted }, score };
}

export function fieldOf(axis: Axis, phrase: string, linker: Linker, scope: Scope): Field | Miss {
  return axis === 'period' ? overPeriods(phrase, linker, scope) : overEntries(phrase, linker.index, scope);
}

/** A series over its periods; over the asked ones, where more than one is named. */
function overPeriods(phrase: string, linker: Linker, scope: Scope): Field | Miss {
  const asked = scope.periods;
  const found = chooseOne(linker.find(phrase, { ...scope, periods: [] }, []));
  if (isMiss(found)) return found;
  const all = found.series.points.filter(({ period }) => period !== null);
  const within = asked.length > 1 || asked[0]?.to ? asked.flatMap((period) => inPeriod(all, period)) : all;
  return within.length < 2 ? { code: 'unmatched' } : { series: [found.series], points: within, score: found.score };
}

/** The entries of a column that the phrase names, or the columns of a row. */
function overEntries(phrase: string, index: SeriesIndex, scope: Scope): Field | Miss {
  const family = familyOf(phrase, index);
  if (!family) return { code: 'unmatched' };
  const points = family.series.flatMap((series) => pointIn(series, scope.periods));
  const isWhole = points.length === family.series.length && points.length > 1;
  return isWhole ? { series: family.series, points, score: family.score } : { code: 'unmatched' };
}

function pointIn(series: Series, periods: readonly AskedPeriod[]): readonly Point[] {
  const points = periods.length === 0 ? series.points : periods.flatMap((period) => inPeriod(series.points, period));
  return points.length === 1 ? points : [];
}
