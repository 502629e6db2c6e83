import { isWordOf, type ClaimToken } from '../../../../tools/index.js';
import type { FigureSentence } from './figure-sentence.js';
import { isWholeColumn, type Operand } from './operand.js';
import { isCategory, isRowCount } from './row-count.js';

/** Where something is named: [start, end) among the tokens of a sentence. */
type Span = readonly [start: number, end: number];

/**
 * The sentence in which what names an operand of several rows is one name: "the combined exports of toys and footwear",
 * 玩具、鞋靴两类商品合计, and of all that a table lists "all goods in Table 2". Periods among these words come before it.
 */
export function withMentions(sentence: FigureSentence, operands: readonly Operand[]): FigureSentence {
  return operands.filter(({ cells }) => cells.length > 1).reduce(withMention, sentence);
}

function withMention(sentence: FigureSentence, operand: Operand): FigureSentence {
  const span = listed(sentence, operand) ?? (isWholeColumn(operand) ? wholeTable(sentence, operand) : null);
  if (!span) return sentence;
  const { tokens } = sentence;
  const [start, end] = widened(span, sentence, operand);
  const inside = tokens.slice(start, end);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return sentence;
  const name: ClaimToken = {
    kind: 'name',
    targets: [{ kind: 'row', source: operand.table, row: operand.row, extent: 'whole' }],
    start: first.start,
    end: last.end,
  };
  const periods = inside.filter(({ kind }) => kind === 'period');
  return sentence.withTokens([...tokens.slice(0, start), ...periods, name, ...tokens.slice(end)]);
}

/** A list of all rows of an operand, each of them once, with nothing but what they are measured by among them. */
function listed(sentence: FigureSentence, { cells }: Operand): Span | null {
  const rows = cells.map(({ row }) => row);
  const { tokens } = sentence;
  for (let start = 0; start < tokens.length; start += 1) {
    const named = new Set();
    for (let at = start; at < tokens.length; at += 1) {
      const token = tokens[at];
      const row = token && sentence.rowOf(token, rows);
      if (row && named.has(row)) break;
      if (row) named.add(row);
      if (named.size === rows.length) return [start, at + 1];
      if (named.size === 0 || !token || !(row || joins(token, sentence))) break;
    }
  }
  return null;
}

/** Between the rows of a list. */
function joins(token: ClaimToken, sentence: FigureSentence): boolean {
  return (
    token.kind === 'pause' ||
    isWordOf(token, 'and') ||
    isWordOf(token, 'of') ||
    isOf(token, sentence) ||
    sentence.isContext(token)
  );
}

const OF = /^(?:的|those|that)$/iu;
const IN_TABLE = /^(?:表中|表列|所列|列出|listed|(?:the )?table)$/iu;
/** 全表 is read as a word and a name. */
const TABLE = /^(?:全|表|在|in|中|里|for|over)$/iu;

function isOf(token: ClaimToken, sentence: FigureSentence): boolean {
  return OF.test(sentence.written(token));
}

/** Words for all that a table lists: what it is, that it is all, and where. */
function wholeTable(sentence: FigureSentence, operand: Operand): Span | null {
  const { tokens } = sentence;
  for (let start = 0; start < tokens.length; start += 1) {
    let end = start;
    while (isOfWhole(end, sentence, operand)) end += 1;
    if (end > start && saysWhole([start, end], sentence, operand)) return [start, end];
    start = end;
  }
  return null;
}

function isOfWhole(at: number, sentence: FigureSentence, operand: Operand): boolean {
  const token = sentence.tokens[at];
  if (!token || token.kind === 'pause') return false;
  const written = sentence.written(token);
  return (
    isOfTable(token, operand) ||
    isWordOf(token, 'all') ||
    IN_TABLE.test(written) ||
    TABLE.test(written) ||
    isAround(at, sentence, operand)
  );
}

/** 表2 of its own number. */
function isOfTable(token: ClaimToken, { table }: Operand): boolean {
  return token.kind === 'address' && table.name.endsWith(`-${token.number}`);
}

/** It is named by where it is listed, or how many there are; and as goods, or as their total. */
function saysWhole([start, end]: Span, sentence: FigureSentence, operand: Operand): boolean {
  const inside = sentence.tokens.slice(start, end);
  const has = (is: (token: ClaimToken, at: number) => boolean): boolean =>
    inside.some((token, at) => is(token, start + at));
  const isNamed = has(
    (token) =>
      isOfTable(token, operand) ||
      /^(?:表|the table|table)$/iu.test(sentence.written(token)) ||
      IN_TABLE.test(sentence.written(token)),
  );
  const isCounted = has((_, at) => isRowCount(at, operand.cells.length, sentence));
  const isAll = has((token) => isWordOf(token, 'all') || sentence.written(token) === '全');
  return (isNamed && (isAll || isCounted || has(isCategory) || has((token) => isTotal(token, sentence)))) || isCounted;
}

/** What a mention has at its edges: that it is a total, how many there are of what, and what is measured. */
function isAround(at: number, sentence: FigureSentence, { cells }: Operand): boolean {
  const token = sentence.tokens[at];
  if (!token) return false;
  return (
    isTotal(token, sentence) ||
    isCategory(token) ||
    isOf(token, sentence) ||
    isWordOf(token, 'of') ||
    sentence.isContext(token) ||
    isRowCount(at, cells.length, sentence) ||
    isThoseSo(at, cells.length, sentence)
  );
}

const NUMERALS = '零一二三四五六七八九十';

/** 三者: so many of them. */
function isThoseSo(at: number, rows: number, sentence: FigureSentence): boolean {
  const [before, token, next] = [at - 1, at, at + 1].map((place) => {
    const one = sentence.tokens[place];
    return one ? sentence.written(one) : '';
  });
  const count = NUMERALS[rows] ?? '';
  return (token === count && next === '者') || (before === count && token === '者');
}

/** Words for what several come to. */
export function isTotal(token: ClaimToken, sentence: FigureSentence): boolean {
  return (
    isWordOf(token, 'together') ||
    /^(?:总和|总额|出口总额|(?:grand )?total(?: of)?|grand)$/iu.test(sentence.written(token))
  );
}

/** Whether a sentence says of several that they are taken together. */
export function saysTotalOf(sentence: FigureSentence): boolean {
  return sentence.tokens.some((token) => isTotal(token, sentence));
}

/** With the words around it that say that it is a total, or of what; "of" before them leads to it. */
function widened([start, end]: Span, sentence: FigureSentence, operand: Operand): Span {
  let [first, behind] = [start, end];
  while (first > 0 && isAround(first - 1, sentence, operand)) first -= 1;
  while (first < start && isWordOf(sentence.tokens[first], 'of')) first += 1;
  while (isAround(behind, sentence, operand) || isDated(behind, sentence, operand)) behind += 1;
  return [first, behind];
}

/** LIST 2022年出口额之和: a period before what is still of the mention. */
function isDated(at: number, sentence: FigureSentence, operand: Operand): boolean {
  return (
    sentence.tokens[at]?.kind === 'period' && isAround(at + 1, sentence, operand) && isAround(at + 2, sentence, operand)
  );
}
