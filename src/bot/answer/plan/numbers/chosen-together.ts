import type { Column, Language, Row, Table } from '../../../../knowledge/index.js';
import type { Term, ToolRequest } from '../../../../tools/index.js';
import { assumedDirection } from '../../understand/direction.js';
import type { Understanding } from '../../understand/understanding.js';
import type { AnswerPlan } from '../plan.js';
import { cellPlace } from './cell-place.js';
import { conditionsOf, growthColumn, keptBy, type Condition } from './conditions.js';
import { operationsSaid, type Operation } from './operation.js';
import { ends, periodColumns } from './period-columns.js';
import { isOfWhole, WHOLE_WORDS } from './whole-words.js';

/**
 * "What do the goods that grew by more than 30 % add up to?": the rows that conditions keep, taken as one. Null where
 * nothing is made of them together, or where no condition is set.
 */
export function planKeptTogether(asked: Understanding, table: Table, among: readonly Row[]): AnswerPlan | null {
  const { question, cues } = asked;
  if (cues.has('highest') || cues.has('lowest') || WHOLE_WORDS[asked.language].counting.test(question)) return null;
  const conditions = conditionsOf(asked, table);
  const all = conditions && [...conditions, ...byMovement(asked, table)];
  const kept = all && all.length > 0 ? keptBy(all, among, table) : [];
  return kept.length > 0 ? planTogether(asked, table, kept) : null;
}

/** The rows said by which way they moved: "the goods that fell", 下降的商品. */
const MOVED_ROWS: Readonly<Record<Language, RegExp>> = {
  zh: /(?:增长|上涨|上升|增加|下降|下跌|下滑|减少|萎缩)了?的(?:那些|这些|几[种个类])?(?:商品|品类|产品|货物|项目)/u,
  en: /\b(?:that|which|whose exports) (?:\w+ ){0,2}(?:gr[eo]w|rose|rise|increased?|gained|fell|fall|declined?|dropped|shrank)\b(?! by\b)/iu,
};

function byMovement({ question, language }: Understanding, table: Table): readonly Condition[] {
  const column = growthColumn(table);
  const said = MOVED_ROWS[language].exec(question)?.[0];
  const direction = said === undefined ? null : assumedDirection(said, language);
  if (!column || direction === null) return [];
  return [{ of: column, limits: [{ comparison: direction === 'fall' ? 'below' : 'above', value: '0' }] }];
}

/** What is made of rows that were chosen, whichever way: their sum, average, growth together, or share of all. */
export function planTogether(asked: Understanding, table: Table, kept: readonly Row[]): AnswerPlan | null {
  const made = madeOf(asked, table);
  const calls = made === null ? [] : CALLS[made](asked, table, kept);
  return calls.length === 0 ? null : { kind: 'answer', calls, composition: { form: 'computations' } };
}

/** What may be made of rows together, the most particular first. */
const MADE = ['percent-share', 'average', 'sum'] as const satisfies readonly Operation[];

function madeOf(asked: Understanding, table: Table): (typeof MADE)[number] | null {
  const { question, language } = asked;
  const said = operationsSaid(question, language);
  const made = MADE.find((operation) => said.has(operation));
  // A share of the whole table alone is known: another whole is not held.
  if (made === 'percent-share') return isOfWhole(asked, table) ? made : null;
  return made ?? (WHOLE_WORDS[language].total.test(question) ? 'sum' : null);
}

type Made = (asked: Understanding, table: Table, kept: readonly Row[]) => readonly ToolRequest[];

const CALLS: Readonly<Record<(typeof MADE)[number], Made>> = {
  average: (asked, table, kept) =>
    averagedColumns(asked, table).map((column) => ({
      tool: 'average',
      input: { terms: cellsOf(kept, column, table) },
    })),
  'percent-share': (asked, table, kept) =>
    valueColumns(asked, table).map((column) => ({
      tool: 'ratio',
      input: { part: together(kept, column, table), whole: together(table.rows, column, table), as: 'percent' },
    })),
  sum: (asked, table, kept) =>
    valueColumns(asked, table).map((column) => ({ tool: 'sum', input: { terms: cellsOf(kept, column, table) } })),
};

/** The asked years, or the latest. */
function valueColumns({ periods }: Understanding, table: Table): readonly Column[] {
  const asked = table.columns.filter(
    ({ role, period }) => role === 'value' && period !== null && periods.years.includes(period),
  );
  const columns = periodColumns(table, asked);
  return asked.length > 0 ? columns : columns.slice(-1);
}

/** Rates of growth are averaged where growth is asked, and values otherwise. */
function averagedColumns(asked: Understanding, table: Table): readonly Column[] {
  const growth = growthColumn(table);
  const isOfRates = AVERAGE_RATE[asked.language].test(asked.question);
  return isOfRates && growth && ends({ table, columns: [] }) ? [growth] : valueColumns(asked, table);
}

/** The growth that is averaged, and not the growth that rows were chosen by. */
const AVERAGE_RATE: Readonly<Record<Language, RegExp>> = {
  zh: /平均的?(?:同比)?(?:增[速幅长]|涨幅|增长率)|(?:增[速幅]|涨幅|增长率)的?(?:简单|算术)?(?:平均|均值)/u,
  en: /\b(?:average|mean) (?:annual |yearly )?(?:rate of )?growth\b|\bgrowth (?:rates? )?(?:on average|average)\b|\baverage of (?:the |their )?(?:\w+ )?growth\b/iu,
};

function cellsOf(rows: readonly Row[], column: Column, table: Table): Term[] {
  return rows
    .filter((row) => typeof row.cells[column.index]?.decimal === 'string')
    .map((row) => cellPlace(table, row, column));
}

function together(rows: readonly Row[], column: Column, table: Table): Term {
  const cells = cellsOf(rows, column, table);
  const [only] = cells;
  return only && cells.length === 1 ? only : { sum: cells };
}
