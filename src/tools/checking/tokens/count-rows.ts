import { isSubjectName } from './is-name-of.js';
import { countOf } from './count-categories.js';
import { isWordOf } from './is-word-of.js';
import { nextPlace } from './next-place.js';
import type { Token } from './token.js';

type Categories = Extract<Token, { readonly kind: 'categories' }>;

/**
 * How many rows there are of which something is said, where that stands apart from what they are: 商品共7项, "the number of
 * goods … is 7", and none: 没有一项商品, "none of the goods".
 */
export function withRowCounts(tokens: readonly Token[], sentence: string): readonly Token[] {
  const told = withTrailing(withNone(tokens, sentence), sentence);
  return withNumberOf(told, sentence).filter((token, at, all) => !isOfCount(token, all, at, sentence));
}

/** 共计7项, "eight goods both rose and": words that stand by a count and say nothing more. */
function isOfCount(token: Token, tokens: readonly Token[], at: number, sentence: string): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (isWordOf(token, 'together')) return next?.kind === 'categories' && next.count !== null;
  const isBoth = /^both$/iu.test(written(token, sentence)) && before?.kind === 'categories';
  return isBoth && before.count !== PAIR && next?.kind !== 'period';
}

/** Of two rows "both" may be each of them. */
const PAIR = 2;

const NONE = /^(?:no|none|没有|没|无)$/iu;

/** No rows are a count of nought; "none of the 17 goods" says of how many. */
function withNone(tokens: readonly Token[], sentence: string): readonly Token[] {
  const read: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    const rows = token && NONE.test(written(token, sentence)) ? rowsBehind(tokens, at) : null;
    if (token && rows) {
      read.push({ kind: 'categories', count: 0, start: token.start, end: token.end });
      if ((rows.token.count ?? 1) > 1) read.push(rows.token);
      at = rows.at;
    } else if (token) read.push(token);
  }
  return read;
}

const SILENT = ['filler', 'of', 'all'] as const;

/** The word for what rows are, behind words that say nothing; not the others beside one that is named. */
function rowsBehind(tokens: readonly Token[], at: number): { readonly token: Categories; readonly at: number } | null {
  const place = nextPlace(tokens, at, (one) => !SILENT.some((meaning) => isWordOf(one, meaning)));
  const token = tokens[place];
  return token?.kind === 'categories' && !isWordOf(tokens[place - 1], 'rest') ? { token, at: place } : null;
}

/** 商品共7项, 有3个, "came to 7 in all": a count of what was named before, with no row in between. */
function withTrailing(tokens: readonly Token[], sentence: string): readonly Token[] {
  return tokens.map((token, at) => {
    if (token.kind !== 'number') return token;
    const counted = tokens.slice(0, at).findLastIndex(({ kind }) => kind === 'categories');
    const isOfRow = tokens.slice(Math.max(0, counted), at).some(isSubjectName);
    const isCount = counted < 0 ? isPlain(tokens, token, sentence) : isTrailing(token, sentence);
    return isCount && !isOfRow ? asCount(token) : token;
  });
}

function isTrailing(token: Token, sentence: string): boolean {
  const isOfItems = /[项个]$/u.test(written(token, sentence));
  return (
    isOfItems || /\b(?:comes?|came|amount(?:s|ed)?|number(?:s|ed)?) (?:to )?$/iu.test(sentence.slice(0, token.start))
  );
}

/** 出口额超过1万亿元的共3项: so many of what no word is said for. */
function isPlain(tokens: readonly Token[], token: Token, sentence: string): boolean {
  const isCounted = /的(?:[，,]\s*)?(?:[一总合]?共)?(?:计|有)?\s*$/u.test(sentence.slice(0, token.start));
  return isCounted && written(token, sentence).endsWith('项') && !tokens.some(isSubjectName);
}

/** "The number of", before what rows are; 数量 behind it. */
const NUMBER_BEFORE = /\b(?:the )?number of (?:all )?(?:the )?$/iu;
const NUMBER_BEHIND = /^(?:的)?(?:数量|数目|个数|项数|总数|数)/u;

function withNumberOf(tokens: readonly Token[], sentence: string): readonly Token[] {
  const rows = tokens.find((token) => token.kind === 'categories' && token.count === null);
  const number = tokens.findLast(({ kind }) => kind !== 'pause' && kind !== 'period');
  const count = number && asCount(number);
  const words = rows && numberWords(rows, sentence);
  if (!words || count?.kind !== 'categories') return tokens;
  const between = tokens.filter(({ start, end }) => start >= words.end && end <= count.start);
  if (isOfMovedCount(between, written(count, sentence))) return tokens;
  return tokens.flatMap((token) => {
    if (token.start >= words.start && token.end <= words.end) return [];
    return token === number ? [count] : [token];
  });
}

/** Where the words for a number of rows stand, beside what they are; null where there are none. */
function numberWords({ start, end }: Token, sentence: string): { readonly start: number; readonly end: number } | null {
  const before = NUMBER_BEFORE.exec(sentence.slice(0, start))?.[0].length ?? 0;
  if (before > 0) return { start: start - before, end: start };
  const behind = NUMBER_BEHIND.exec(sentence.slice(end))?.[0].length ?? 0;
  return behind > 0 ? { start: end, end: end + behind } : null;
}

/** 数量增加了16类, "the number of goods rose to 16": what moved is how many there are. */
function isOfMovedCount(between: readonly Token[], count: string): boolean {
  const isMoved = MOVES.some((meaning) => between.some((token) => isWordOf(token, meaning)));
  // In Chinese what the goods do stands before them, in English behind them.
  const isHan = /\p{Script=Han}/u.test(count);
  return isMoved && (isHan || isWordOf(between.at(-1), 'to') || isWordOf(between.at(-1), 'by'));
}

const MOVES = ['rise', 'fall', 'move'] as const;

function asCount(token: Token): Token {
  if (token.kind !== 'number') return token;
  const count = countOf(token);
  return count === null ? token : { kind: 'categories', count, start: token.start, end: token.end };
}

function written({ start, end }: Token, sentence: string): string {
  return sentence.slice(start, end);
}
