import { isContextName } from './is-name-of.js';
import type { Token } from './token.js';
import { isWordOf } from './is-word-of.js';
import { nextPlace } from './next-place.js';

type Categories = Extract<Token, { readonly kind: 'categories' }>;
type NumberToken = Extract<Token, { readonly kind: 'number' }>;

/**
 * Joins a count with what is counted, 17类商品, "17 product categories", and what is counted out of them, "sixteen of
 * the 17 categories", each to one token.
 */
export function withCategories(written: readonly Token[], sentence: string): readonly Token[] {
  const tokens = written.map((token, at) => (isOneOut(written, at, sentence) ? oneOf(token) : token));
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = categoriesAt(tokens, at) ?? partAt(tokens, at);
    const token = tokens[at];
    if (found) joined.push(found.token);
    else if (token) joined.push(token);
    at = found?.next ?? at + 1;
  }
  const isCounted = joined.some(
    (token, at) => token.kind === 'categories' && (token.count !== null || isWordOf(joined[at - 1], 'of')),
  );
  return isCounted ? joined.map((token, at) => (isBareCount(joined, at) ? countToken(token) : token)) : joined;
}

/** "Only one of the 17 categories fell": a count, where no row is named before that is one of them. */
function isOneOut(tokens: readonly Token[], at: number, sentence: string): boolean {
  const token = tokens[at];
  if (!token || !/^one of\b/iu.test(sentence.slice(token.start, token.end))) return false;
  const whole = nextPlace(tokens, at, (next) => !isWordOf(next, 'filler') && !isWordOf(next, 'all'));
  const isFirst = tokens.slice(0, at).every(({ kind }) => kind !== 'name');
  return isFirst && whole > 0 && categoriesAt(tokens, whole) !== null;
}

function oneOf({ start, end }: Token): Token {
  return { kind: 'categories', count: 1, start, end };
}

/** "Of the 17 categories, 16 posted growth": a bare count before what is said of them. */
function isBareCount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || countOf(token) === null) return false;
  const next = tokens[nextPlace(tokens, at, (one) => !isWordOf(one, 'filler') && !isWordOf(one, 'all'))];
  return PREDICATES.some((meaning) => isWordOf(next, meaning));
}

const PREDICATES = ['rise', 'fall', 'growth', 'year-on-year', 'more', 'less'] as const;

interface Joined {
  readonly token: Categories;
  readonly next: number;
}

/** A count with its noun, or the noun alone. */
function categoriesAt(tokens: readonly Token[], at: number): Joined | null {
  const token = tokens[at];
  if (!token) return null;
  const count = countOf(token);
  const nouns = nounsFrom(tokens, count === null ? at : at + 1);
  const isKind = token.kind === 'number' && (isOfKinds(token) || isAllItems(tokens, at));
  if (nouns === null && !isKind) return null;
  const next = nouns ?? at + 1;
  return { token: { kind: 'categories', count, start: token.start, end: tokens[next - 1]?.end ?? token.end }, next };
}

/** "Sixteen of" before a noun that is counted: so many of them. */
function partAt(tokens: readonly Token[], at: number): Joined | null {
  const [token, of] = [tokens[at], tokens[at + 1]];
  const count = token ? countOf(token) : null;
  if (!token || count === null || !of || !isWordOf(of, 'of')) return null;
  const whole = nextPlace(tokens, at + 1, (one) => !isWordOf(one, 'filler') && !isWordOf(one, 'all'));
  const isWhole = whole > 0 && categoriesAt(tokens, whole) !== null;
  return isWhole ? { token: { kind: 'categories', count, start: token.start, end: of.end }, next: at + 2 } : null;
}

/** Where the words for what is counted end, among words that say nothing; null where none is there. */
function nounsFrom(tokens: readonly Token[], from: number): number | null {
  let end: number | null = null;
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token && (isWordOf(token, 'category') || (isSaidOf(tokens[from - 1]) && isEntity(token)))) end = at + 1;
    else if (!token || !isContextName(token)) return end;
  }
  return end;
}

/** Behind a count, or "number of": what rows are then is said as their table says it. */
function isSaidOf(before: Token | undefined): boolean {
  return before !== undefined && (countOf(before) !== null || isWordOf(before, 'of') || isWordOf(before, 'all'));
}

/** "Departments", in a table that says so of its rows. */
function isEntity(token: Token): boolean {
  return token.kind === 'name' && token.targets.some((target) => target.kind === 'context' && target.isEntity === true);
}

/** 全部17项: so many of what is listed, where 17项 alone may be of anything. */
function isAllItems(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const isItem = token?.kind === 'number' && token.mention.kind === 'amount' && nounOf(token.mention) === 'item';
  return isItem && isWordOf(tokens[at - 1], 'all') && countOf(token) !== null;
}

function nounOf({ quantity }: Extract<NumberToken['mention'], { readonly kind: 'amount' }>): string | null {
  const { dimension } = quantity.unit;
  return dimension.kind === 'count' ? dimension.noun : null;
}

function countToken(token: Token): Token {
  return { kind: 'categories', count: countOf(token), start: token.start, end: token.end };
}

/** How many of no unit, of kinds or of items a number counts; null where it counts none of these. */
export function countOf(token: Token): number | null {
  if (token.kind !== 'number' || token.mention.kind !== 'amount' || token.mention.approximation !== 'exact')
    return null;
  const { value, unit } = token.mention.quantity;
  const isCount =
    unit.dimension.kind === 'count' && ['', KIND, 'item'].includes(unit.dimension.noun) && unit.scale.eq(1);
  return isCount && value.isInteger() && value.gte(0) ? value.toNumber() : null;
}

/** The noun of 类 and 种. */
const KIND = 'kind';

function isOfKinds({ mention }: NumberToken): boolean {
  if (mention.kind !== 'amount' || mention.approximation !== 'exact') return false;
  const { dimension } = mention.quantity.unit;
  return dimension.kind === 'count' && dimension.noun === KIND;
}
