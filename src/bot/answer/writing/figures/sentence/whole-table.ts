import { isWordOf, type ClaimToken } from '../../../../../tools/index.js';
import { isAround, isTotal, type Span } from './around-mention.js';
import type { FigureSentence } from './figure-sentence.js';
import type { Operand } from '../facts/operand.js';
import { isCategory, isRowCount } from './row-count.js';

const LISTED = /^(?:表中|表列|所列|列出|listed|(?:the )?table|表)$/iu;
/** What the rows of a table are called by as such. */
const ROWS = /^(?:行|项|rows?|items?|entries)$/iu;
/** "In all rows" is read as one filler and a noun. */
const ALL = /^(?:全|in all)$/iu;
/** Between these; 全表 is read as a word and a name. */
const BETWEEN = /^(?:全|在|in|in all|中|里|for|over|across|taken|按|以)$/iu;

/** One by one: a share of each row would be another one than that of their total. */
const EACH = /^(?:每|each|every|any)/iu;
/** Words for all that a table lists: what it is, that it is all, and where. */
export function wholeTable(sentence: FigureSentence, operand: Operand): Span | null {
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
  if (!token) return false;
  const written = sentence.written(token);
  return (
    isOfTable(token, operand) ||
    isWordOf(token, 'all') ||
    [LISTED, ROWS, BETWEEN].some((words) => words.test(written)) ||
    isCounted(at, sentence, operand) ||
    isInBrackets(at, sentence) ||
    isAround(at, sentence, operand)
  );
}

/** 表2 of its own number. */
function isOfTable(token: ClaimToken, { table }: Operand): boolean {
  return token.kind === 'address' && table.name.endsWith(`-${token.number}`);
}

/** It is named by where it is listed, or how many there are; and as goods, as rows, or as their total. */
function saysWhole([start, end]: Span, sentence: FigureSentence, operand: Operand): boolean {
  const inside = sentence.tokens.slice(start, end);
  const has = (is: (token: ClaimToken, at: number) => boolean): boolean =>
    inside.some((token, at) => is(token, start + at));
  const isTogether = has((token) => isTotal(token, sentence));
  if (has((token) => EACH.test(sentence.written(token)))) return false;
  if (inside.filter((token) => isWordOf(token, 'all')).length > 1) return false;
  if (has((_, at) => isCounted(at, sentence, operand))) return true;
  const isNamed = has((token) => isOfTable(token, operand) || LISTED.test(sentence.written(token)));
  const isAll = has((token) => isWordOf(token, 'all') || ALL.test(sentence.written(token)));
  return isNamed && (isAll || isTogether || has(isCategory));
}

/** "The 17 goods", "the 17 rows". */
function isCounted(at: number, sentence: FigureSentence, { cells }: Operand): boolean {
  const [token, next] = sentence.tokens.slice(at, at + 2);
  const isOfRows = next !== undefined && ROWS.test(sentence.written(next));
  return (
    isRowCount(at, cells.length, sentence) || (isOfRows && token?.kind === 'number' && isJust(token, cells.length))
  );
}

function isJust({ mention }: FigureSentence['numbers'][number], rows: number): boolean {
  if (mention.kind !== 'amount' || mention.approximation !== 'exact') return false;
  return mention.quantity.unit.text === '' && mention.quantity.value.eq(rows);
}

/** 表中全部行（2022 年）合计: a bracket, a period, and a bracket. */
function isInBrackets(at: number, { tokens }: FigureSentence): boolean {
  return [at - 2, at - 1, at].some((first) => {
    const [open, period, close] = first < 0 ? [] : tokens.slice(first, first + 3);
    return isMark(open, /^[(（]$/u) && period?.kind === 'period' && isMark(close, /^[)）]$/u);
  });
}

function isMark(token: ClaimToken | undefined, mark: RegExp): boolean {
  return token?.kind === 'pause' && mark.test(token.mark);
}
