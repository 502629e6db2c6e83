import type { Column, Language, Row, Table } from '../../../../knowledge/index.js';
import type { Term, ToolRequest } from '../../../../tools/index.js';
import type { Understanding } from '../../understand/understanding.js';
import { cellPlace } from './cell-place.js';
import type { PlannedComputation } from './computation.js';
import { ends, periodColumns } from './period-columns.js';
import { conversions } from './plan-numbers.js';
import { readModifiers } from './modifiers.js';
import { readOperation, type Operation } from './operation.js';
import { isOfWhole, WHOLE_WORDS } from './whole-words.js';

/**
 * "What do all goods in the table add up to?", "what share of the total is steel?": computed over every row. Null where
 * the question asks for nothing to be made of all rows, or chooses among them.
 */
export function planWholeTable(
  understanding: Understanding,
  table: Table,
  parts: readonly Row[],
): PlannedComputation | null {
  if (WHOLE_WORDS[understanding.language].counting.test(understanding.question)) return null;
  // A share of the whole is that of rows, named or chosen.
  if (parts.length === 0 && asksShare(understanding)) return null;
  if (parts.length > 0) return planShares(understanding, table, parts);
  const calls = totalCalls(understanding, table);
  if (calls.length === 0) return null;
  return {
    calls: [...calls, ...conversions(calls, understanding, table)],
    composition: { form: 'computations', scope: 'listed-rows' },
  };
}

/** Shares of the whole: of each named row by itself where each is asked for, else of all of them taken together. */
function planShares(understanding: Understanding, table: Table, parts: readonly Row[]): PlannedComputation | null {
  const groups = asksOfEach(understanding) ? parts.map((row) => [row]) : [parts];
  const calls = groups.flatMap((group) => shareCalls(understanding, table, group));
  return calls.length === 0
    ? null
    : {
        calls: [...calls, ...conversions(calls, understanding, table)],
        composition: { form: 'computations', scope: 'listed-rows' },
      };
}

/** Whether a share is asked of a row without saying of what, or of all rows: no other whole is named. */
export function asksShareOfWhole(understanding: Understanding, table: Table): boolean {
  const { question, language } = understanding;
  if (!asksShare(understanding) || understanding.places.length > 0) return false;
  if (WHOLE_WORDS[language].elsewhere.test(question)) return false;
  if (isOfWhole(understanding, table)) return true;
  return !namesTwice(understanding) && (BARE_SHARE.test(question) || asksSharesOfRows(understanding));
}

function asksShare(understanding: Understanding): boolean {
  const { question, language } = understanding;
  const operation = readOperation(question, language);
  if (operation === 'percent-share' || operation === 'ratio') return true;
  // "What do A and B make of the whole table, in percent?": nothing moves.
  const isInPercent =
    operation === 'growth' && MADE_OF.test(question) && !readModifiers(question, language).has('growing');
  return isInPercent || movesShare(understanding, operation);
}

/** "What share does each of A and B have?", A和B一共占多少: neither is the whole of the other. */
function asksSharesOfRows(understanding: Understanding): boolean {
  const { question, language, names } = understanding;
  return (
    names.length > 1 &&
    !namesWhole(understanding) &&
    (JOINT_SHARE[language].test(question) || asksOfEach(understanding))
  );
}

/** A share of things taken together that a question ends with: nothing behind it says of what. */
const JOINT_SHARE: Readonly<Record<Language, RegExp>> = {
  zh: /(?:一共|总共|合计|共计|合起来|加起来|一起).{0,4}占(?:了|到)?(?:多少|几成|多大|百分之[几多]少?)[^占]{0,4}$/u,
  en: /\b(?:shares?|percentage|proportion) (?:do|did|does|have|had)\b.*\b(?:together|combined|jointly)\b/iu,
};

/** A row behind the word for a share is what the others are set against: 稀土和玩具各占机电产品的多少. */
function namesWhole({ question, names, language }: Understanding): boolean {
  const said = language === 'zh' ? question.indexOf('占') : -1;
  return said >= 0 && names.some(({ form }) => question.indexOf(form, said) > said);
}

/** What is asked of rows one by one. */
const EACH: Readonly<Record<Language, RegExp>> = {
  zh: /各(?![种类项个国省地行])|分别|每[一]?[种类项个]/u,
  en: /\b(?:each|respective(?:ly)?|individual(?:ly)?|separately)\b/iu,
};

function asksOfEach({ question, language, names }: Understanding): boolean {
  return names.length > 1 && EACH[language].test(question);
}

/** What parts are of a whole, without a word for a share. */
const MADE_OF = /\b(?:make|makes|made|of|out of) (?:up )?(?:\w+ ){0,3}(?:whole|table|total|column)\b|占/iu;

/** Operations from one year to another; the points between two shares are one. */
const MOVING: ReadonlySet<Operation | null> = new Set<Operation | null>([
  'change',
  'difference',
  'growth',
  'point-difference',
]);

const SHARE_NOUN = /占比|比重|份额|占.{0,8}比例|\b(?:share|portion|proportion|slice)\b/iu;

/** "By how many points did its share of the total move?" */
function movesShare({ question }: Understanding, operation: Operation | null): boolean {
  return MOVING.has(operation) && SHARE_NOUN.test(question);
}

/** "Of A and B, what share is A?" names A twice: its whole is the two. */
function namesTwice({ names }: Understanding): boolean {
  const places = names.flatMap(({ target }) => (target.kind === 'row' ? [target.rowIndex] : []));
  return new Set(places).size < places.length && new Set(places).size > 1;
}

/** A share of nothing said: 占比多少, "what is its share?". */
const BARE_SHARE =
  /占比|所占(?:的)?(?:比重|比例|份额)|(?<!占.*)的(?:份额|比重)|\b(?:share|part|portion|slice|percent(?:age)?|proportion) of the (?:overall |grand |20\d\d )?(?:totals?|whole)\b|\bshare\W*$|\bshare in (?:20|19)\d\d\W*$/iu;

/** The named rows, taken together, over all rows of each asked year; where the share moved, by how much first. */
function shareCalls(understanding: Understanding, table: Table, parts: readonly Row[]): readonly ToolRequest[] {
  if (!asksShareOfWhole(understanding, table)) return [];
  const operation = readOperation(understanding.question, understanding.language);
  const moves = movesShare(understanding, operation);
  const columns = askedColumns(understanding, table);
  const asked = moves || understanding.periods.years.length > 1 ? columns : columns.slice(-1);
  const increments = incrementShares(understanding, table, parts);
  if (increments.length > 0) return increments;
  const shares = asked.map((column) => [togetherIn(table, column, parts), allOf(table, column)] as const);
  const calls = shares.map(([part, whole]): ToolRequest => ({ tool: 'ratio', input: { part, whole, as: 'percent' } }));
  const [first, last] = [shares.at(0), shares.at(-1)];
  if (!moves || !first || !last || first === last) return calls;
  return [
    { tool: 'difference', input: { minuend: { share: [...last] }, subtrahend: { share: [...first] } } },
    ...calls,
  ];
}

/** "What part of the table's increase came from machinery?": what the rows moved by over what all moved by. */
function incrementShares(
  { question, language }: Understanding,
  table: Table,
  parts: readonly Row[],
): readonly ToolRequest[] {
  const period = ends({ table, columns: [] });
  const modifiers = readModifiers(question, language);
  if (!period || !modifiers.has('increments') || readOperation(question, language) === 'point-difference') return [];
  const [first, last] = period;
  const part: Term = { difference: [togetherIn(table, last, parts), togetherIn(table, first, parts)] };
  const whole: Term = { difference: [allOf(table, last), allOf(table, first)] };
  return [{ tool: 'ratio', input: { part, whole, as: 'percent' } }];
}

function togetherIn(table: Table, column: Column, rows: readonly Row[]): Term {
  const cells = rows.map((row) => cellPlace(table, row, column));
  const [only] = cells;
  return only && cells.length === 1 ? only : { sum: cells };
}

function totalCalls(understanding: Understanding, table: Table): readonly ToolRequest[] {
  const { question, language, cues } = understanding;
  const { total, average, asOne } = WHOLE_WORDS[language];
  const chooses = cues.has('highest') || cues.has('lowest') || cues.has('list');
  if (average.test(question)) return chooses ? [] : averageCalls(understanding, table);
  if (!(total.test(question) || asOne.test(question)) || (chooses && !SAYS_SUM.test(question))) return [];
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
    case 'compound-growth':
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
