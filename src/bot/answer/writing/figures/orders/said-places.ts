import { isWordIn, isWordOf, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import type { Rank } from '../facts/fact.js';

/** Places in an order that words name: one of them, or the first few from an end. */
export interface SaidPlaces {
  /** By what rows are set in order; "added the most" leaves open whether in percent or in amount. */
  readonly by: 'change' | 'growth' | 'move' | 'value';
  readonly end: Rank['order'];
  readonly first: number;
  readonly last: number;
  /** Where the words for it stand among the tokens, those that name it first. */
  readonly at: readonly number[];
}

const ENDS: Readonly<Partial<Record<Meaning, Rank['order']>>> = {
  fastest: 'highest',
  most: 'highest',
  least: 'lowest',
  slowest: 'lowest',
};
const PACES: ReadonlySet<Meaning> = new Set<Meaning>(['fastest', 'slowest']);
/** Behind an ordinal: 第三大, "fifth-lower" is no English. */
const DEGREES: Readonly<Partial<Record<Meaning, Rank['order']>>> = { more: 'highest', less: 'lowest' };
const MOVES: ReadonlySet<Meaning> = new Set<Meaning>(['fall', 'growth', 'move', 'of-growth', 'rise', 'year-on-year']);
const FALL: ReadonlySet<Meaning> = new Set<Meaning>(['fall']);
/** What is worked out of values has an order of its own: "the largest share". */
const OTHERS: ReadonlySet<Meaning> = new Set<Meaning>(['average', 'ratio', 'share', 'together', 'yearly']);
/** Between the words for a place and what it is by. */
const BETWEEN: ReadonlySet<Meaning> = new Set<Meaning>(['at', 'by', 'category', 'filler', 'of']);

/** The places that a text names, each with where it does. */
export function saidPlaces(tokens: readonly ClaimToken[]): readonly SaidPlaces[] {
  const extremes = tokens.flatMap((token, at) => extremeAt(token, at, tokens) ?? []);
  const used = new Set(extremes.flatMap(({ at }) => at));
  const others = tokens.flatMap((token, at) =>
    used.has(at) ? [] : (ordinalAt(token, at, tokens) ?? topAt(token, at, tokens) ?? []),
  );
  return [...extremes, ...others];
}

/** "The largest", "fifth-fastest", 倒数第二, "the three fastest-growing", 最大的前三个. */
function extremeAt(token: ClaimToken, at: number, tokens: readonly ClaimToken[]): SaidPlaces | null {
  const end = token.kind === 'word' ? ENDS[token.meaning] : undefined;
  if (!end) return null;
  const [before, behind] = [beside(at, -1, tokens), beside(at, 1, tokens)];
  const ordinal = [before, behind].find((place) => placeAt(place, tokens) !== null);
  const nth = ordinal === undefined ? null : placeAt(ordinal, tokens);
  if (ordinal !== undefined && nth !== null) return placesAt([nth, nth], end, [ordinal, at], tokens);
  const top = isWordOf(tokens[behind], 'top') ? [behind] : [];
  const count = [before, top[0] === undefined ? behind : beside(top[0], 1, tokens)].find(
    (place) => countAt(place, tokens) !== null,
  );
  const few = count === undefined ? null : countAt(count, tokens);
  if (count !== undefined && few !== null) return placesAt([1, few], end, [at, ...top, count], tokens);
  return placesAt([1, 1], end, [at], tokens);
}

/** "Ranked fifth", 排第三, 第三大. */
function ordinalAt(_: ClaimToken, at: number, tokens: readonly ClaimToken[]): SaidPlaces | null {
  const nth = placeAt(at, tokens);
  if (nth === null) return null;
  const [before, behind] = [beside(at, -1, tokens), beside(at, 1, tokens)];
  const degree = tokens[behind];
  const end = degree?.kind === 'word' ? DEGREES[degree.meaning] : undefined;
  if (end) return placesAt([nth, nth], end, [at, behind], tokens);
  const ranks = [before, behind].filter((place) => isWordOf(tokens[place], 'rank'));
  const isRanked = ranks.length > 0 || isWordIn(tokens[before], MOVES);
  return isRanked ? placesAt([nth, nth], 'highest', [...ranks, at], tokens) : null;
}

/** 前三名, "the top three". */
function topAt(token: ClaimToken, at: number, tokens: readonly ClaimToken[]): SaidPlaces | null {
  const count = beside(at, 1, tokens);
  const few = countAt(count, tokens);
  return isWordOf(token, 'top') && few !== null ? placesAt([1, few], 'highest', [at, count], tokens) : null;
}

/** The places with what they are by, also where "in percentage terms" says so; null where that is open: "fell the least". */
function placesAt(
  [first, last]: readonly [first: number, last: number],
  end: Rank['order'],
  unsorted: readonly number[],
  tokens: readonly ClaimToken[],
): SaidPlaces | null {
  const at = [...withRank(unsorted, tokens)].toSorted((one, other) => one - other);
  const places = { first, last, at };
  const isPace = at.some((place) => isWordIn(tokens[place], PACES));
  const [before, behind] = around(at, tokens);
  const measured = isWordIn(before, MOVES) ? before : behind;
  const isMove = isPace || isWordIn(measured, MOVES);
  if (!isMove)
    return [before, behind].some((token) => isWordIn(token, OTHERS)) ? null : { ...places, end, by: 'value' };
  if (!isPace && isWordIn(measured, FALL)) return end === 'highest' ? { ...places, end: 'lowest', by: 'move' } : null;
  const absolute = tokens.flatMap((token, place) => (isWordOf(token, 'absolute') ? [place] : []));
  if (absolute.length > 0) return { ...places, at: [...at, ...absolute], end, by: 'change' };
  const isGrowth = isPace || tokens.some((token) => isWordOf(token, 'of-growth'));
  return { ...places, end, by: isGrowth ? 'growth' : 'move' };
}

/** A word for ranking beside a place says no more than that it is one. */
function withRank(at: readonly number[], tokens: readonly ClaimToken[]): ReadonlySet<number> {
  const beyond = at.flatMap((place) => [beside(place, -1, tokens), beside(place, 1, tokens)]);
  return new Set([...at, ...beyond.filter((place) => isWordOf(tokens[place], 'rank'))]);
}

/** What stands nearest before and behind the words for a place in their clause, and may tell what it is by. */
function around(at: readonly number[], tokens: readonly ClaimToken[]): readonly (ClaimToken | undefined)[] {
  const [start, end] = [at[0] ?? 0, (at.at(-1) ?? 0) + 1];
  const isPast = (token: ClaimToken): boolean => !isWordIn(token, BETWEEN);
  return [tokens.slice(0, start).findLast(isPast), tokens.slice(end).find(isPast)];
}

/** The next place in a direction that says something. */
function beside(at: number, step: -1 | 1, tokens: readonly ClaimToken[]): number {
  const next = at + step;
  return isWordOf(tokens[next], 'filler') ? beside(next, step, tokens) : next;
}

function placeAt(at: number, tokens: readonly ClaimToken[]): number | null {
  const token = tokens[at];
  return token?.kind === 'number' && token.mention.kind === 'ordinal' ? token.mention.place.toNumber() : null;
}

/** A count of rows, and of nothing that a unit measures. */
function countAt(at: number, tokens: readonly ClaimToken[]): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.mention.kind !== 'amount' || token.mention.approximation !== 'exact')
    return null;
  const { value, unit } = token.mention.quantity;
  return unit.dimension.kind === 'count' && value.gt(1) ? value.toNumber() : null;
}
