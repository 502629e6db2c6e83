import {
  cellQuantity,
  Exact,
  type Column,
  type Quantity,
  type Row,
  type Table,
  type Unit,
} from '../../../../knowledge/index.js';
import { meets, type Term, type ToolRequest } from '../../../../tools/index.js';
import type { Understanding } from '../../understand/understanding.js';
import { cellPlace } from './cell-place.js';
import { ends } from './period-columns.js';
import { inUnit, readThresholds, type Threshold } from './thresholds.js';

export type Limits = Extract<ToolRequest, { readonly tool: 'filter-terms' }>['input']['limits'];

/** A column's numbers, or what each row moved by. */
export type Measure = Column | 'movement';

/** What a question sets to the rows that it asks for: of a column's numbers, or of what each row moved by. */
export interface Condition {
  readonly of: Measure;
  /** In the unit of what is held against them. */
  readonly limits: Limits;
}

/** The conditions that a question sets by amounts, one for each of them; null where a bound is of no column. */
export function conditionsOf({ question, periods }: Understanding, table: Table): readonly Condition[] | null {
  const bounds = readThresholds(question).filter((threshold) => !isCount(threshold));
  const found = bounds.map((threshold) => conditionOf(threshold, table, periods.years));
  return found.every((condition) => condition !== null) ? joined(found) : null;
}

/** "Top three" bounds nothing: it is how many are asked for. */
function isCount({ quantity }: Threshold): boolean {
  return quantity.unit.dimension.kind === 'count' && !isBareMagnitude(quantity);
}

function conditionOf(threshold: Threshold, table: Table, years: readonly string[]): Condition | null {
  const column = columnOf(threshold, table, years);
  const unit = column && unitIn(column, table);
  if (!column || !unit) return null;
  const isMoved = column.role === 'value' && MOVED_BY.test(threshold.before) && ends({ table, columns: [] }) !== null;
  return { of: isMoved ? 'movement' : column, limits: inUnit([threshold], unit) };
}

/** Both ends of a range are one condition. */
function joined(conditions: readonly Condition[]): readonly Condition[] {
  const measures = [...new Set(conditions.map((condition) => condition.of))];
  return measures.map((of) => ({
    of,
    limits: conditions.filter((condition) => condition.of === of).flatMap(({ limits }) => limits),
  }));
}

/** Movement by an amount, and not to it: 多卖了一千亿以上, "gained more than 100 billion"; what stands before it. */
const MOVED_BY =
  /(?:增加|增长|多[卖收赚挣出]|涨|减少|下降|少[卖收赚挣出]|跌)(?:口|入|钱)?(?:的?(?:金|数)?额)?了?\s*(?:超过|不到|不足|不低于|不超过|至少|最多|在|介于)?\s*$|\b(?:gain(?:ed)?|add(?:ed)?|put on|gr[eo]w|rise|rose|increased?|up|fell|fall|drop(?:ped)?|lost|lose)(?: by)?(?: more than| over| less than| under| at least| at most| above| below| between| some)?\s*$/iu;

/** Percents bound growth; amounts bound the values of the year that stands with them, of the asked year, or of the latest. */
function columnOf({ quantity, clause }: Threshold, { columns }: Table, years: readonly string[]): Column | undefined {
  if (quantity.unit.dimension.kind === 'percent') return growthColumn({ columns });
  const values = columns.filter(({ role, currency }) => role === 'value' && isMoneyOf(quantity, currency));
  const [own, other] = values.filter(({ period }) => period !== null && clause.includes(period));
  if (own && !other) return own;
  return values.find(({ period }) => period !== null && years.includes(period)) ?? values.at(-1);
}

function isMoneyOf(quantity: Quantity, currency: string | null): boolean {
  const { dimension } = quantity.unit;
  return isBareMagnitude(quantity) ? currency !== null : dimension.kind === 'money' && dimension.currency === currency;
}

/** 超过3000亿, "over 300 billion": of a column of money the currency may be left out. */
function isBareMagnitude({ unit: { dimension, scale } }: Quantity): boolean {
  return dimension.kind === 'count' && dimension.noun === '' && scale.gt(1);
}

function unitIn(column: Column, table: Table): Unit | undefined {
  const quantities = table.rows.map((row) => cellQuantity(table, row.index, column.index));
  return quantities.find((quantity) => quantity !== null)?.unit;
}

/** The column of growth that a table publishes. */
export function growthColumn({ columns }: Pick<Table, 'columns'>): Column | undefined {
  return columns.find(({ role }) => role === 'growth');
}

/** The rows that fulfil every condition. */
export function keptBy(conditions: readonly Condition[], rows: readonly Row[], table: Table): readonly Row[] {
  return rows.filter((row) => conditions.every((condition) => fulfils(row, condition, table)));
}

function fulfils(row: Row, { of, limits }: Condition, table: Table): boolean {
  const value = numberOf(row, of, table);
  return value !== null && meets(value, [...limits]);
}

/** A row's number by a measure; null where it has none. */
export function numberOf(row: Row, of: Measure, table: Table): Exact | null {
  return of === 'movement' ? movementOf(row, table) : numberAt(row, of);
}

function numberAt({ cells }: Row, { index }: Column): Exact | null {
  const decimal = cells[index]?.decimal;
  return typeof decimal === 'string' ? new Exact(decimal) : null;
}

function movementOf(row: Row, table: Table): Exact | null {
  const [from, to] = (ends({ table, columns: [] }) ?? []).map((column) => numberAt(row, column));
  return from && to ? to.minus(from) : null;
}

/** What a condition is held against in a row, as computing tools take it. */
export function termOf(of: Measure, row: Row, table: Table): readonly Term[] {
  if (of !== 'movement') return [cellPlace(table, row, of)];
  const [first, last] = ends({ table, columns: [] }) ?? [];
  return first && last ? [{ difference: [cellPlace(table, row, last), cellPlace(table, row, first)] }] : [];
}
