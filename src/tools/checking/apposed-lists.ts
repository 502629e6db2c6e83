import { isContextName, isSubjectName } from './tokens/is-name-of.js';
import { isMark } from './tokens/is-mark.js';
import { isWordIn, isWordOf } from './tokens/is-word-of.js';
import type { Token } from './tokens/token.js';
import type { Meaning } from './words/meanings.js';

/** The first few of an order, with which they are in brackets, and the sentence with these in their place. */
export interface ApposedList {
  /** What says which rows they are, "the three fastest-growing goods", and the rows. */
  readonly list: readonly Token[];
  readonly sentence: readonly Token[];
}

/** Words of which what stands before the brackets is made. */
const OF_ORDER: ReadonlySet<Meaning> = new Set<Meaning>([
  'top',
  'most',
  'fastest',
  'growth',
  'category',
  'rank',
  'filler',
  'amount',
]);
/** The words among them that say which rows are the first. */
const FIRST: ReadonlySet<Meaning> = new Set<Meaning>(['top', 'most', 'fastest']);

/**
 * 增速前三名（稀土、成品油、铝材）的…, "exports of the three fastest-growing goods (rare earths, …) were": two claims, that these
 * are the first ones, and what is said of them. Null where a sentence has no such list.
 */
export function apposedList(tokens: readonly Token[]): ApposedList | null {
  const open = tokens.findIndex((token) => isMark(token, '('));
  const close = tokens.findIndex((token) => isMark(token, ')'));
  const named = tokens.slice(open + 1, close);
  if (open < 0 || close < open || !isList(named)) return null;
  const start = startOf(tokens, open);
  const order = tokens.slice(start, open);
  const isOrder = order.some(isCount) && order.some((token) => isWordIn(token, FIRST));
  if (!isOrder) return null;
  const rows = named.filter(({ kind }) => kind !== 'pause');
  return { list: [...order, ...rows], sentence: [...tokens.slice(0, start), ...rows, ...tokens.slice(close + 1)] };
}

/** Where the words of an order begin that end at a place. */
function startOf(tokens: readonly Token[], end: number): number {
  let start = end;
  while (start > 0 && isOfOrder(tokens[start - 1])) start -= 1;
  while (start < end && isWordOf(tokens[start], 'filler')) start += 1;
  return start;
}

function isOfOrder(token: Token | undefined): boolean {
  if (!token) return false;
  return isCount(token) || token.kind === 'categories' || isContextName(token) || isWordIn(token, OF_ORDER);
}

/** So many goods, or places: 前五名. */
function isCount(token: Token): boolean {
  if (token.kind === 'categories') return token.count !== null;
  const isAmount = token.kind === 'number' && token.mention.kind === 'amount';
  return isAmount && token.mention.quantity.unit.dimension.kind === 'count';
}

function isList(tokens: readonly Token[]): boolean {
  const isNamed = tokens.filter(isSubjectName).length > 1;
  return isNamed && tokens.every((token) => isSubjectName(token) || isMark(token, ',') || isWordOf(token, 'and'));
}
