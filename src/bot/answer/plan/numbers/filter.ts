import type { Column, Row, Table } from '../../../../knowledge/index.js';
import type { Comparison, ToolRequest } from '../../../../tools/index.js';
import { assumedDirection } from '../../understand/direction.js';
import { asksHowMany, asksSeveral } from '../../understand/goods-asked.js';
import type { Understanding } from '../../understand/understanding.js';
import type { AnswerPlan } from '../plan.js';
import { conditionsOf, growthColumn, keptBy, termOf, type Condition, type Limits } from './conditions.js';
import { ROW_NOUNS } from './row-nouns.js';
import { readThresholds } from './thresholds.js';

/** "Which goods grew by more than 30 %?": the rows of a table beyond what the question bounds, or how many they are. */
export function planFilter(understanding: Understanding, table: Table, among: readonly Row[]): AnswerPlan | null {
  const { question, cues } = understanding;
  if (!ASKS_ROWS.test(question) || cues.has('highest') || cues.has('lowest')) return null;
  const bounds = conditionsOf(understanding, table);
  const conditions =
    bounds && bounds.length > 0
      ? [...bounds, ...fallBeside(bounds, understanding, table)]
      : bounds && bySign(understanding, table);
  return conditions && planKept(conditions, table, among, asksHowMany(question) ? 'counted' : 'named');
}

/** The rows that fulfil all conditions, with the number that each condition is held against. */
function planKept(
  conditions: readonly Condition[],
  table: Table,
  among: readonly Row[],
  wanted: 'counted' | 'named',
): AnswerPlan | null {
  const calls = conditions.flatMap(({ of, limits }): readonly ToolRequest[] => {
    const others = keptBy(
      conditions.filter((one) => one.of !== of),
      among,
      table,
    );
    const terms = others.flatMap((row) => termOf(of, row, table));
    return terms.length > 0 ? [{ tool: 'filter-terms', input: { terms, limits } }] : [];
  });
  if (calls.length === 0) return null;
  return {
    kind: 'answer',
    calls,
    composition: {
      form: 'chosen',
      named: 'rows',
      counted: wanted === 'counted',
      answering: keptBy(conditions, among, table).length,
    },
  };
}

/** What did not grow, or fell, where no amount is set. */
function bySign(understanding: Understanding, table: Table): readonly Condition[] {
  const column = growthColumn(table);
  const limits = signLimits(understanding);
  return column && limits.length > 0 ? [{ of: column, limits }] : [];
}

/** Words that ask: "how many failed to reach it, and how many fell?" are two questions. */
const ASKS_AGAIN = /[哪几]|多少|\b(?:how many|which|what)\b/giu;
/** "Fell short of 100 billion yuan" says no movement. */
const SHORT_OF = /\bf[ae]ll(?:en|ing|s)? short\b/giu;

/** "Which of those above 100 billion fell?": a condition beside those of values. */
function fallBeside(
  bounds: readonly Condition[],
  { question, language }: Understanding,
  table: Table,
): readonly Condition[] {
  const column = growthColumn(table);
  const isOfValues = bounds.every(({ of }) => of !== 'movement' && of !== column);
  const isOneQuestion = (question.match(ASKS_AGAIN) ?? []).length < 2;
  const falls = isOfValues && isOneQuestion && assumedDirection(question.replace(SHORT_OF, ' '), language) === 'fall';
  return column && falls ? [{ of: column, limits: [{ comparison: 'below', value: '0' }] }] : [];
}

/** Which side of a row's number others are to lie on: 比玩具高的, "less than toys". */
const BEYOND: readonly (readonly [comparison: Extract<Comparison, 'above' | 'below'>, said: RegExp])[] = [
  [
    'above',
    /比.{1,16}?[还更要都]*(?:高|多|大|快)|超过|高于|多于|大于|\b(?:more(?! slowly)|higher|larger|greater|bigger|faster|quicker)\b.*\bthan\b|\b(?:exceed|above|beat|outpace|outgrow|outgrew|surpass)/iu,
  ],
  [
    'below',
    /比.{1,16}?[还更要都]*(?:低|少|小|慢)|低于|少于|小于|不及|不如|\b(?:less|lower|smaller|fewer|slower|slowly)\b.*\bthan\b|\bbelow\b/iu,
  ],
];

/** "Which goods exported less than toys?": the rows whose number lies beyond that of the one named, once for each clause. */
export function planBeyondRow(understanding: Understanding, table: Table, row: Row): AnswerPlan | null {
  const { question } = understanding;
  if (!asksSeveral(question)) return null;
  const conditions = question
    .split(BEYOND_CLAUSES)
    .flatMap((clause) => beyondRow(clause, understanding.periods.years, table, row));
  return conditions.length === 0
    ? null
    : planKept(conditions, table, table.rows, asksHowMany(question) ? 'counted' : 'named');
}

/** Each of two comparisons with a row stands in a clause of its own. */
const BEYOND_CLAUSES = /[，。；、？?]|(?<!\d),|,(?!\d{3}(?!\d))|\b(?:but|and|yet|though|while)\b|但|[而并]?且|同时/iu;

/** Growth is compared, not values. */
const OF_GROWTH =
  /增长|增[速幅]|涨|快|慢|\b(?:gr[eo]w|growth|growing|grown|outpaced?|outgr[eo]w|faster|slow(?:er|ly)|quicker|rose|rise)\b/iu;

function beyondRow(clause: string, years: readonly string[], table: Table, row: Row): readonly Condition[] {
  const comparison = BEYOND.find(([, said]) => said.test(clause))?.[0];
  const column = OF_GROWTH.test(clause) ? growthColumn(table) : valueColumn(table, years);
  const value = column && row.cells[column.index]?.decimal;
  return comparison && column && typeof value === 'string' ? [{ of: column, limits: [{ comparison, value }] }] : [];
}

/** Whether goods are asked for that lie beyond another one. */
export function comparesRows(question: string): boolean {
  return asksSeveral(question) && BEYOND.some(([, said]) => said.test(question));
}

function valueColumn({ columns }: Table, years: readonly string[]): Column | undefined {
  const values = columns.filter(({ role }) => role === 'value');
  return values.find(({ period }) => period !== null && years.includes(period)) ?? values.at(-1);
}

/** Whether a question keeps rows by their values: beyond a number, or by which way they went. */
export function setsBound(question: string): boolean {
  return (
    readThresholds(question).length > 0 || [NO_GROWTH, NO_DECLINE, LISTS_RISEN].some((said) => said.test(question))
  );
}

/** The bounds that a question sets to what it ranks: to a column, or to what each row moved by. */
export function limitsOn(of: Condition['of'], understanding: Understanding, table: Table): Limits {
  return (conditionsOf(understanding, table) ?? []).filter((one) => one.of === of).flatMap(({ limits }) => limits);
}

/**
 * The rows that fulfil what a question sets to others than what it ranks by: "of those above 1 trillion yuan, which grew
 * slowest?". Null where a bound is of no column, so that it would be passed over.
 */
export function boundedBy(
  understanding: Understanding,
  table: Table,
  ranked: Condition['of'],
  among: readonly Row[],
): readonly Row[] | null {
  const conditions = conditionsOf(understanding, table);
  return (
    conditions &&
    keptBy(
      conditions.filter(({ of }) => of !== ranked),
      among,
      table,
    )
  );
}

/** "How many fell?" counts what lies below zero; what did not grow lies at or below it. */
function signLimits({ cues, question, language }: Understanding): Limits {
  if (NO_GROWTH.test(question)) return [{ comparison: 'at-most', value: '0' }];
  if (NO_DECLINE.test(question)) return [{ comparison: 'at-least', value: '0' }];
  if (!COUNTS_ROWS.test(question) && !LISTS_RISEN.test(question)) return [];
  const moved = assumedDirection(question, language);
  if (cues.has('decline') || moved === 'fall') return [{ comparison: 'below', value: '0' }];
  return cues.has('growth') || moved === 'rise' ? [{ comparison: 'above', value: '0' }] : [];
}

const NO_GROWTH =
  /[没未](?:有|能|见)?(?:任何|实现)?(?:增长|上涨|上升|涨)|\b(?:no|not|never|without|failed to)(?: \w+){0,2} (?:growth|grow|rise|increase)\b/iu;
const NO_DECLINE =
  /[没未](?:有|见)?(?:下降|下跌|减少|下滑|跌)|\b(?:no|not|never|without)(?: \w+){0,2} (?:fall|decline|drop|decrease)\b/iu;

const ASKS_ROWS = new RegExp(
  String.raw`哪些|哪几|哪一?[种类个项]|什么|有谁|是谁|谁(?=[的超突破过不没])|列[出一个]|[给把].*列|几[种类项个样]|多少[种类项个]|的?(?:${ROW_NOUNS.zh})(?:的?(?:数量|个数|总数))?[?。]?$|挑[选出]|[筛选找]出|\b(?:which|what|who|how many|number of|list|name|(?:pull|pick|single|dig|filter) out|find|show me|give me)\b|^(?:every|any|no)(?:thing|one)?\b|^(?:all |the )?(?:${ROW_NOUNS.en})\b`,
  'iu',
);
/** All that rose, and nothing else, is asked for: 哪些商品出口增长了, "which goods grew in 2022?". */
const LISTS_RISEN = new RegExp(
  String.raw`(?:哪些|哪几[种类项个样]|列出)(?:${ROW_NOUNS.zh})?(?:的?出口额?)?(?:在?20\d\d年)?(?:的?出口额?)?(?:同比|实现)?了?(?:增长|增加|上升|上涨)了?[？?。]?$|\b(?:which|what) (?:${ROW_NOUNS.en}|exports)(?: of (?:${ROW_NOUNS.en}))? (?:gr[eo]w|rose|increased|went up)(?: in 20\d\d)?[?.]?$`,
  'iu',
);
/** What is counted are the things that rows stand for. */
const COUNTS_ROWS =
  /(?<!哪)[几多]少?[种类项个样](?:商品|品类|产品|货物)|(?:商品|品类|产品|货物|[长升降跌涨加少滑])的?.{0,6}[几多]少?[种类项个样]|\b(?:how many|number of) (?:\w+ ){0,2}(?:goods|commodit|products|categories|items|lines|rows|entries)/iu;
