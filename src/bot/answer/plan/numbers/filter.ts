import {
  cellQuantity,
  dimensionsEqual,
  Exact,
  type Column,
  type Quantity,
  type Row,
  type Table,
  type Unit,
} from '../../../../knowledge/index.js';
import { meets, type Term, type ToolRequest } from '../../../../tools/index.js';
import { assumedDirection } from '../../understand/direction.js';
import type { Understanding } from '../../understand/understanding.js';
import type { AnswerPlan } from '../plan.js';
import { cellPlace } from './cell-place.js';
import { comparedTerms } from './computation.js';
import { readModifiers } from './modifiers.js';
import { ROW_NOUNS } from './row-nouns.js';
import { inUnit, readThresholds, spelledOut, type Threshold } from './thresholds.js';

/** "Which goods grew by more than 30 %?": the rows of a table beyond what the question bounds, or how many they are. */
export function planFilter(understanding: Understanding, table: Table, among: readonly Row[]): AnswerPlan | null {
  const { question, periods, cues } = understanding;
  if (!ASKS_ROWS.test(question) || cues.has('highest') || cues.has('lowest')) return null;
  const [first] = readThresholds(question);
  const counted = COUNTED.test(question);
  const column = first ? columnOf(first, table, periods.years) : growthColumn(table);
  if (!column) return null;
  const limits = first ? limitsOn(column, understanding, table) : signLimits(understanding);
  if (limits.length === 0) return null;
  const terms = boundTerms(column, understanding, table, among);
  if (terms.length === 0) return null;
  return {
    kind: 'answer',
    calls: [{ tool: 'filter-terms', input: { terms, limits } }],
    composition: { form: 'chosen', named: 'rows', counted },
  };
}

/** What the bounds are held against: how much each row moved where that is what is bounded, else the column's cells. */
function boundTerms(
  column: Column,
  { question, language }: Understanding,
  table: Table,
  among: readonly Row[],
): Term[] {
  if (column.role === 'value' && MOVED_BY.test(spelledOut(question))) {
    const modifiers = new Set([...readModifiers(question, language), 'in-amounts' as const]);
    return [...comparedTerms({ table, rows: among, columns: [], modifiers })];
  }
  return among.map((row) => cellPlace(table, row, column));
}

/** Movement by an amount, and not to it: 多卖了一千亿以上, "gained more than 100 billion". */
const MOVED_BY =
  /(?:增加|增长|多[卖收赚挣出]|涨|减少|下降|少[卖收赚挣出]|跌)(?:口|入|钱)?了?(?:\s*(?:超过|不到|不足|不低于|不超过|至少|最多))?\s*[\d一二三四五六七八九十两百千万]|\b(?:gain(?:ed)?|add(?:ed)?|put on|gr[eo]w|rise|rose|increased?|up|fell|fall|drop(?:ped)?|lost|lose)(?: by)? (?:more than|over|less than|under|at least|at most|above|below|[\d¥$])/iu;

/** Which side of a row's number others are to lie on: 比玩具高的, "less than toys". */
const BEYOND: readonly (readonly [comparison: 'above' | 'below', said: RegExp])[] = [
  [
    'above',
    /比.{1,16}?[还更要都]*(?:高|多|大|快)|超过|高于|多于|大于|\b(?:more|higher|larger|greater|bigger|faster|quicker)\b.*\bthan\b|\b(?:exceed|above|beat|outpace|outgrow|outgrew|surpass)/iu,
  ],
  [
    'below',
    /比.{1,16}?[还更要都]*(?:低|少|小|慢)|低于|少于|小于|不及|不如|\b(?:less|lower|smaller|fewer|slower)\b.*\bthan\b|\bbelow\b/iu,
  ],
];

/** "Which goods exported less than toys?": the rows whose number lies beyond that of the one named. */
export function planBeyondRow(understanding: Understanding, table: Table, row: Row): AnswerPlan | null {
  const { question, language, periods } = understanding;
  const comparison = BEYOND.find(([, said]) => said.test(question))?.[0];
  if (comparison === undefined || !asksSeveral(question)) return null;
  const moves = readModifiers(question, language).has('growing');
  const column = moves ? growthColumn(table) : valueColumn(table, periods.years);
  const bound = column && row.cells[column.index]?.decimal;
  if (!column || bound === null || bound === undefined) return null;
  const terms = table.rows.map((one) => cellPlace(table, one, column));
  return {
    kind: 'answer',
    calls: [{ tool: 'filter-terms', input: { terms, limits: [{ comparison, value: bound }] } }],
    composition: { form: 'chosen', named: 'rows', counted: COUNTED.test(question) },
  };
}

/** Whether goods are asked for, and not which of two: "which goods", 哪些商品. */
export function asksSeveral(question: string): boolean {
  return ASKS_SEVERAL.test(question);
}

const ASKS_SEVERAL =
  /(?:哪些|哪几[种类个]|什么|[几多]少?[种类个])(?:商品|品类|产品|货物)|有哪些|\b(?:which|what|how many) (?:\w+ ){0,2}(?:goods|commodities|products|items|categories)\b/iu;

function valueColumn({ columns }: Table, years: readonly string[]): Column | undefined {
  const values = columns.filter(({ role }) => role === 'value');
  return values.find(({ period }) => period !== null && years.includes(period)) ?? values.at(-1);
}

/** Whether a question keeps rows by their values: beyond a number, or by what did not grow or fall. */
export function setsBound(question: string): boolean {
  return readThresholds(question).length > 0 || NO_GROWTH.test(question) || NO_DECLINE.test(question);
}

type Limits = Extract<ToolRequest, { readonly tool: 'filter-terms' }>['input']['limits'];

/** The bounds that a question sets to a column, in the column's unit; [] where it sets none of its dimension. */
export function limitsOn(column: Column, { question }: Understanding, table: Table): Limits {
  const unit = unitIn(column, table);
  if (!unit) return [];
  const fit = readThresholds(question).filter(
    ({ quantity }) =>
      dimensionsEqual(quantity.unit.dimension, unit.dimension) ||
      (isBareMagnitude(quantity) && column.currency !== null),
  );
  return inUnit(fit, unit);
}

/**
 * The rows that fulfil what a question sets to other columns than the one it ranks by: "of those above 1 trillion yuan,
 * which grew slowest?". Null where a bound is of no column, so that it would be passed over.
 */
export function boundedBy(
  { question, periods }: Understanding,
  table: Table,
  ranked: Column,
  among: readonly Row[],
): readonly Row[] | null {
  let kept = among;
  for (const threshold of readThresholds(question)) {
    // "Top three" bounds nothing: it is how many are asked for.
    if (isCount(threshold)) continue;
    const column = columnOf(threshold, table, periods.years);
    if (!column) return null;
    // Bounds of the ranked column are held against its numbers as these are ranked.
    if (column.role === ranked.role) continue;
    const unit = unitIn(column, table);
    if (!unit) return null;
    const limits = inUnit([threshold], unit);
    kept = kept.filter((row) => meetsAll(row.cells[column.index]?.decimal, limits));
  }
  return kept;
}

function isCount({ quantity }: Threshold): boolean {
  return quantity.unit.dimension.kind === 'count' && !isBareMagnitude(quantity);
}

function meetsAll(decimal: string | null | undefined, limits: Limits): boolean {
  return typeof decimal === 'string' && meets(new Exact(decimal), [...limits]);
}

function unitIn(column: Column, table: Table): Unit | undefined {
  const quantities = table.rows.map((row) => cellQuantity(table, row.index, column.index));
  return quantities.find((quantity) => quantity !== null)?.unit;
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

const ASKS_ROWS = new RegExp(
  String.raw`哪些|哪几|什么|有谁|是谁|谁(?=[的超突破过不没])|列[出一个]|[给把].*列|几[种类项个样]|多少[种类项个]|的?(?:${ROW_NOUNS.zh})(?:的?(?:数量|个数|总数))?[?。]?$|挑[选出]|[筛选找]出|\b(?:which|what|who|how many|number of|list|name|(?:pull|pick|single|dig|filter) out|find|show me|give me)\b|^(?:every|any|no)(?:thing|one)?\b|^(?:all |the )?(?:${ROW_NOUNS.en})\b`,
  'iu',
);
/** What is counted are the things that rows stand for. */
const COUNTS_ROWS =
  /(?<!哪)[几多]少?[种类项个样](?:商品|品类|产品|货物)|(?:商品|品类|产品|货物|[长升降跌涨加少滑])的?.{0,6}[几多]少?[种类项个样]|\b(?:how many|number of) (?:\w+ ){0,2}(?:goods|commodit|products|categories|items|lines|rows|entries)/iu;
const COUNTED =
  /(?<!哪)几[种类项个样]|(?:商品|品类|产品)的?(?:数量|个数|总数)|多少[种类项个]|\bhow many\b|\bnumber of (?:\w+ ){0,2}(?:goods|commodit|products|categories|items)/iu;

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
