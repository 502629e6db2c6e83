import type { Row } from '../../../../../knowledge/index.js';
import { isWordIn, isWordOf, type CellEvidence, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import { isCategory } from '../sentence/row-count.js';
import { columnOf, valueOf } from './column-order.js';

/** Rows by what they have in common: so many of one end of the order by growth, or all that went one way. */
export interface SaidSet {
  readonly way: 'fastest' | 'slowest' | 'fall' | 'rise';
  /** Null of all that went one way. */
  readonly count: number | null;
  /** Where it is named: [start, end) among tokens. */
  readonly span: readonly [start: number, end: number];
}

const WAYS = ['fastest', 'slowest', 'fall', 'rise'] as const satisfies readonly Meaning[];
/** 增速前五名, "the top five goods by growth". */
const OF_GROWTH: ReadonlySet<Meaning> = new Set<Meaning>(['growth', 'of-growth']);
const WITHIN: ReadonlySet<Meaning> = new Set<Meaning>([...WAYS, ...OF_GROWTH, 'rank', 'top', 'category']);
/** What goods are in a table, and what joins them to what they have in common. */
const ROWS = /^(?:rows?|items?|行|项)$/iu;
const JOINS = /^(?:that|which|的)$/iu;

/** The set that the words right before a place name; null where they name none. */
export function setBefore(end: number, tokens: readonly ClaimToken[], text: string): SaidSet | null {
  let start = end;
  while (start > 0 && isWithin(tokens[start - 1], text)) start -= 1;
  return setIn([start, end], tokens, text);
}

/** The sets that a text names anywhere. */
export function setsIn(tokens: readonly ClaimToken[], text: string): readonly SaidSet[] {
  return tokens.flatMap((token, at) => {
    const isEnd = isWithin(token, text) && !isWithin(tokens[at + 1], text);
    const set = isEnd ? setBefore(at + 1, tokens, text) : null;
    return set ?? [];
  });
}

function setIn([start, end]: SaidSet['span'], tokens: readonly ClaimToken[], text: string): SaidSet | null {
  const inside = tokens.slice(start, end);
  const [number, other] = inside.flatMap((token) => (token.kind === 'number' ? countOf(token) : []));
  const [way, second] = waysIn(inside);
  if (way === undefined || second !== undefined || other !== undefined) return null;
  const isOfWay = way === 'fall' || way === 'rise';
  const isNamed = inside.some((token) => isCategory(token) || ROWS.test(written(token, text)));
  return number === undefined && !(isOfWay && isNamed) ? null : { way, count: number ?? null, span: [start, end] };
}

function waysIn(inside: readonly ClaimToken[]): readonly SaidSet['way'][] {
  const isTop = inside.some((token) => isWordOf(token, 'top')) && inside.some((token) => isWordIn(token, OF_GROWTH));
  return [
    ...WAYS.filter((way) => inside.some((token) => isWordOf(token, way))),
    ...(isTop ? (['fastest'] as const) : []),
  ];
}

function isWithin(token: ClaimToken | undefined, text: string): boolean {
  if (!token) return false;
  if (token.kind === 'number') return countOf(token).length > 0;
  const words = written(token, text);
  return isCategory(token) || isWordIn(token, WITHIN) || ROWS.test(words) || JOINS.test(words);
}

/** A count of rows; none where a number measures something. */
function countOf({ mention }: Extract<ClaimToken, { kind: 'number' }>): readonly number[] {
  const isCount = mention.kind === 'amount' && mention.approximation === 'exact';
  return isCount && mention.quantity.unit.dimension.kind === 'count' ? [mention.quantity.value.toNumber()] : [];
}

function written({ start, end }: ClaimToken, text: string): string {
  return text.slice(start, end).trim();
}

/** Whether some rows are all that a set holds, by the rates that their table publishes. */
export function isSetOf({ way, count }: SaidSet, rows: readonly Row[], [cell]: readonly CellEvidence[]): boolean {
  const [growth, other] = cell?.table.columns.filter(({ role }) => role === 'growth') ?? [];
  if (!cell || !growth || other || (count !== null && count !== rows.length)) return false;
  const column = columnOf({ ...cell, column: growth });
  const held = new Set(membersOf(way, rows.length, column).map(({ row }) => row));
  return held.size === rows.length && rows.every((row) => held.has(row));
}

/** Those of a column by their way; none where the last of them is level with the next. */
function membersOf(way: SaidSet['way'], count: number, column: readonly CellEvidence[]): readonly CellEvidence[] {
  if (way === 'fall' || way === 'rise') return column.filter((one) => valueOf(one) * (way === 'rise' ? 1 : -1) > 0);
  const ordered = way === 'fastest' ? column : column.toReversed();
  const [last, next] = ordered.slice(count - 1, count + 1).map(valueOf);
  return last === next ? [] : ordered.slice(0, count);
}
