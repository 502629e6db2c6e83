import type { Column, Language, Row, Table } from '../../../../knowledge/index.js';
import type { Term, ToolRequest } from '../../../../tools/index.js';
import { readSmallNumber } from '../../understand/small-numbers.js';
import type { Understanding } from '../../understand/understanding.js';
import { cellPlace } from './cell-place.js';
import { periodColumns, type PlannedComputation } from './computation.js';
import { conversions } from './plan-numbers.js';
import { readOperation } from './operation.js';

/** Words for all rows of a table, and for what they come to. */
interface WholeWords {
  readonly listed: RegExp;
  /** "The 17 goods": all of them only where the table has as many. */
  readonly numbered: RegExp;
  readonly total: RegExp;
  readonly average: RegExp;
  readonly counting: RegExp;
  /** Another whole than the table: the country's exports, the world's. */
  readonly elsewhere: RegExp;
}

const WORDS: Readonly<Record<Language, WholeWords>> = {
  zh: {
    listed:
      /(?:全部|所有|每一?|各|全体|所列|列出|上述)(?:这些)?[种类个项]?(?:的)?(?:重点)?(?:出口)?(?:商品|品类|产品|货物|类别)|全表|整[张个]表|表\s*\d?\s*(?:中|里|内)?(?:的)?(?:商品|各项|各行|\d{4}年|[当同该那]年)?(?:的)?(?:出口)?(?:总?额|数值)?(?:合计|总计|总额|总和|总量|总出口|加总|之和|加起来|相加)/u,
    numbered: /([\d一二三四五六七八九十]+)[种类个项](?:重点)?(?:出口)?(?:商品|品类|产品|货物|类别)/u,
    total: /合计|总计|总额|总和|总量|总出口|加起来|一共|总共|之和|加总|相加|累计/u,
    average: /平均|均值/u,
    counting: /(?:多少|几)[种类项个行]/u,
    elsewhere: /占.{0,6}(?:全球|世界|国际|全国|我国|中国|国内|GDP)/iu,
  },
  en: {
    listed:
      /\b(?:all|every|each|entire|whole|overall|across)\b(?:\W+[\w-]+){0,4}?\W+(?:goods|commodit\w+|products?|items?|categor\w+|rows|table|exports)\b|\blisted (?:\w+ ){0,2}(?:goods|commodit\w+|products|items|exports)\b|\btable(?: \d)?(?:['’]s)? (?:\d{4} )?(?:grand )?(?:total|sum|average|mean)\b|\b(?:total|sum|average|mean)\b(?:\W+\w+){0,4}?\W+table\b/iu,
    numbered: /\b(\d+|[a-z]+) (?:\w+ )?(?:goods|commodities|products|items|categories)\b/iu,
    total: /\b(?:totals?|sum|add(?:s|ed)? up|combined|together|altogether|overall|aggregate|whole|entire)\b/iu,
    average: /\b(?:average[ds]?|mean)\b/iu,
    counting: /\bhow many\b/iu,
    elsewhere: /\b(?:national|nationwide|country['’]s|china['’]s|chinese|world(?:['’]s|wide)?|global|gdp)\b/iu,
  },
};

/** Whether a question speaks of all rows of a table together, or each of them alike. */
export function isOfWhole({ question, language }: Understanding, { rows }: Table): boolean {
  const { listed, numbered, elsewhere } = WORDS[language];
  if (elsewhere.test(question)) return false;
  if (listed.test(question)) return true;
  const count = numbered.exec(question)?.[1];
  return count !== undefined && readSmallNumber(count) === rows.length;
}

/**
 * "What do all goods in the table add up to?", "what share of the total is steel?": computed over every row. Null where
 * the question asks for nothing to be made of all rows, or chooses among them.
 */
export function planWholeTable(
  understanding: Understanding,
  table: Table,
  parts: readonly Row[],
): PlannedComputation | null {
  if (WORDS[understanding.language].counting.test(understanding.question)) return null;
  const calls = parts.length > 0 ? shareCalls(understanding, table, parts) : totalCalls(understanding, table);
  if (calls.length === 0) return null;
  return {
    calls: [...calls, ...conversions(calls, understanding, table)],
    composition: { form: 'computations', scope: 'listed-rows' },
  };
}

/** Whether a share is asked of a row without saying of what, or of all rows: no other whole is named. */
export function asksShareOfWhole(understanding: Understanding, table: Table): boolean {
  const { question, language } = understanding;
  const operation = readOperation(question, language);
  if (operation !== 'percent-share' && operation !== 'ratio') return false;
  if (WORDS[language].elsewhere.test(question)) return false;
  return isOfWhole(understanding, table) || BARE_SHARE.test(question);
}

/** A share of nothing said: 占比多少, "what is its share?". */
const BARE_SHARE = /占比|所占(?:的)?(?:比重|比例|份额)|\bshare\W*$|\bshare in (?:20|19)\d\d\W*$/iu;

/** The named rows, taken together, over all rows of the asked year. */
function shareCalls(understanding: Understanding, table: Table, parts: readonly Row[]): readonly ToolRequest[] {
  if (!asksShareOfWhole(understanding, table)) return [];
  const column = askedColumns(understanding, table).at(-1);
  if (!column) return [];
  const cells = parts.map((row) => cellPlace(table, row, column));
  const [only] = cells;
  const part: Term = only && cells.length === 1 ? only : { sum: cells };
  return [{ tool: 'ratio', input: { part, whole: allOf(table, column), as: 'percent' } }];
}

function totalCalls(understanding: Understanding, table: Table): readonly ToolRequest[] {
  const { question, language, cues } = understanding;
  const { total, average } = WORDS[language];
  const chooses = cues.has('highest') || cues.has('lowest') || cues.has('list');
  if (average.test(question)) return chooses ? [] : averageCalls(understanding, table);
  if (!total.test(question) || (chooses && !SAYS_SUM.test(question))) return [];
  return movedCalls(understanding, table) ?? askedColumns(understanding, table).map((column) => sumOf(table, column));
}

/** "What are all exports added up?" lists nothing, though it asks with the words for a list. */
const SAYS_SUM = /合计|总额|加起来|总和|\b(?:totals?|sum|add(?:s|ed)? up)\b/iu;

function averageCalls(understanding: Understanding, table: Table): readonly ToolRequest[] {
  const growth = table.columns.find(({ role }) => role === 'growth');
  const asksGrowth = understanding.cues.has('growth') || GROWTH_COLUMN.test(understanding.question);
  const columns = asksGrowth && growth ? [growth] : askedColumns(understanding, table);
  return columns.map((column) => ({ tool: 'average', input: { terms: cellsOf(table, column) } }));
}

const GROWTH_COLUMN = /增减|增[速幅长]|\bgrowth\b/iu;

/** How the total moved from the first asked year to the last; null where no movement is asked. */
function movedCalls({ question, language }: Understanding, table: Table): readonly ToolRequest[] | null {
  const [first, last] = [periodColumns(table, []).at(0), periodColumns(table, []).at(-1)];
  if (!first || !last || first === last) return null;
  const [before, after] = [allOf(table, first), allOf(table, last)];
  switch (readOperation(question, language)) {
    case 'growth':
      return [{ tool: 'growth-rate', input: { base: before, value: after } }];
    case 'change':
    case 'difference':
      return [{ tool: 'change', input: { earlier: before, later: after } }];
    case 'times':
      return [{ tool: 'ratio', input: { part: after, whole: before, as: 'times' } }];
    default:
      return null;
  }
}

/** The columns of the asked years, or all that hold values. */
function askedColumns({ periods }: Understanding, table: Table): readonly Column[] {
  return periodColumns(
    table,
    table.columns.filter(({ role, period }) => role === 'value' && period !== null && periods.years.includes(period)),
  );
}

function sumOf(table: Table, column: Column): ToolRequest {
  return { tool: 'sum', input: { terms: cellsOf(table, column) } };
}

function allOf(table: Table, column: Column): Term {
  return { sum: cellsOf(table, column) };
}

function cellsOf(table: Table, column: Column): Term[] {
  return table.rows.map((row) => cellPlace(table, row, column));
}
