import { cellQuantity, dimensionsEqual, type Column, type Quantity, type Table } from '../../../../knowledge/index.js';
import type { ToolRequest } from '../../../../tools/index.js';
import { assumedDirection } from '../../understand/direction.js';
import type { Understanding } from '../../understand/understanding.js';
import type { AnswerPlan } from '../plan.js';
import { cellPlace } from './cell-place.js';
import { inUnit, readThresholds, type Threshold } from './thresholds.js';

/** "Which goods grew by more than 30 %?": the rows of a table beyond what the question bounds, or how many they are. */
export function planFilter(understanding: Understanding, table: Table): AnswerPlan | null {
  const { question, periods, cues } = understanding;
  if (!ASKS_ROWS.test(question) || cues.has('highest') || cues.has('lowest')) return null;
  const [first] = readThresholds(question);
  const counted = COUNTED.test(question);
  const column = first ? columnOf(first, table, periods.years) : growthColumn(table);
  if (!column) return null;
  const limits = first ? limitsOn(column, understanding, table) : signLimits(understanding);
  if (limits.length === 0) return null;
  const terms = table.rows.map((row) => cellPlace(table, row, column));
  return {
    kind: 'answer',
    calls: [{ tool: 'filter-terms', input: { terms, limits } }],
    composition: { form: 'chosen', named: 'rows', counted },
  };
}

/** Whether a question keeps rows by their values: beyond a number, or by what did not grow or fall. */
export function setsBound(question: string): boolean {
  return readThresholds(question).length > 0 || NO_GROWTH.test(question) || NO_DECLINE.test(question);
}

type Limits = Extract<ToolRequest, { readonly tool: 'filter-terms' }>['input']['limits'];

/** The bounds that a question sets to a column, in the column's unit; [] where it sets none of its dimension. */
export function limitsOn(column: Column, { question }: Understanding, table: Table): Limits {
  const quantities = table.rows.map((row) => cellQuantity(table, row.index, column.index));
  const unit = quantities.find((quantity) => quantity !== null)?.unit;
  if (!unit) return [];
  const fit = readThresholds(question).filter(
    ({ quantity }) =>
      dimensionsEqual(quantity.unit.dimension, unit.dimension) ||
      (isBareMagnitude(quantity) && column.currency !== null),
  );
  return inUnit(fit, unit);
}

/** "How many fell?" counts what lies below zero; what did not grow lies at or below it. */
function signLimits({ cues, question, language }: Understanding): Limits {
  if (NO_GROWTH.test(question)) return [{ comparison: 'at-most', value: '0' }];
  if (NO_DECLINE.test(question)) return [{ comparison: 'at-least', value: '0' }];
  if (!COUNTS_ROWS.test(question)) return [];
  const moved = assumedDirection(question, language);
  if (cues.has('decline') || moved === 'fall') return [{ comparison: 'below', value: '0' }];
  return cues.has('growth') || moved === 'rise' ? [{ comparison: 'above', value: '0' }] : [];
}

const NO_GROWTH =
  /[没未](?:有|能|见)?(?:任何|实现)?(?:增长|上涨|上升|涨)|\b(?:no|not|never|without|failed to)(?: \w+){0,2} (?:growth|grow|rise|increase)\b/iu;
const NO_DECLINE =
  /[没未](?:有|见)?(?:下降|下跌|减少|下滑|跌)|\b(?:no|not|never|without)(?: \w+){0,2} (?:fall|decline|drop|decrease)\b/iu;

const ASKS_ROWS =
  /哪些|哪几|什么|几[种类项个样]|多少[种类项个]|的?(?:商品|品类|产品)(?:的?(?:数量|个数|总数))?[?。]?$|\b(?:which|what|how many|number of|list|name)\b|^(?:goods|products|commodities|items)\b/iu;
/** What is counted are the things that rows stand for. */
const COUNTS_ROWS =
  /(?<!哪)[几多]少?[种类项个样](?:商品|品类|产品|货物)|(?:商品|品类|产品|货物|[长升降跌涨加少滑])的?.{0,6}[几多]少?[种类项个样]|\b(?:how many|number of) (?:\w+ ){0,2}(?:goods|commodit|products|categories|items)/iu;
const COUNTED =
  /(?<!哪)几[种类项个样]|(?:商品|品类|产品)的?(?:数量|个数|总数)|多少[种类项个]|\bhow many\b|\bnumber of (?:goods|commodit|products|categories|items)/iu;

/** Percents bound growth; amounts bound the values of the asked year, or of the latest. */
function columnOf(
  { quantity }: Threshold,
  { columns }: Pick<Table, 'columns'>,
  years: readonly string[],
): Column | undefined {
  if (quantity.unit.dimension.kind === 'percent') return growthColumn({ columns });
  const values = columns.filter(({ role, currency }) => role === 'value' && isMoneyOf(quantity, currency));
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

function growthColumn({ columns }: Pick<Table, 'columns'>): Column | undefined {
  return columns.find(({ role }) => role === 'growth');
}
