import type { Row } from '../../../../../knowledge/index.js';
import { isWordOf, type ClaimToken } from '../../../../../tools/index.js';
import { rowsNamed } from '../sentence/named-rows.js';
import { isCategory } from '../sentence/row-count.js';
import type { SaidPlaces } from './said-places.js';

/** Whether a sentence says of just these rows that they are at places: of one the row nearest to its words, of several all that it names. */
export function areAt(rows: readonly Row[], { at }: SaidPlaces, tokens: readonly ClaimToken[]): boolean {
  const [row, other] = rows;
  if (other) {
    const named = new Set(tokens.flatMap(rowsNamed));
    return named.size === rows.length && rows.every((one) => named.has(one));
  }
  const nearest = rowBehind(Math.max(...at), tokens) ?? nearestTo(at[0] ?? 0, tokens);
  const isOwn = nearest >= 0 && rowsNamed(tokens[nearest]).every((one) => one === row);
  return row !== undefined && isOwn && isAlone(nearest, tokens);
}

/** Where a row is named right behind what it is called, alone or between marks: 最大品类机电产品, "the largest category, toys,". */
function rowBehind(at: number, tokens: readonly ClaimToken[]): number | null {
  const isOfPlace = (token: ClaimToken): boolean => isCategory(token) || isWordOf(token, 'filler');
  const next = tokens.findIndex((token, place) => place > at && !isOfPlace(token));
  if (rowsNamed(tokens[next]).length > 0) return next;
  const isBetween = tokens[next]?.kind === 'pause' && tokens[next + 2]?.kind === 'pause';
  return isBetween && rowsNamed(tokens[next + 1]).length > 0 ? next + 1 : null;
}

/** Where the row is named that words are said of: in their clause before or behind them, then in one before, then behind. */
function nearestTo(at: number, tokens: readonly ClaimToken[]): number {
  const start = tokens.slice(0, at).findLastIndex(isBreak) + 1;
  const pause = tokens.findIndex((token, place) => place > at && isBreak(token));
  const end = pause < 0 ? tokens.length : pause;
  const lastIn = (from: number, to: number): number =>
    tokens.findLastIndex((token, place) => place >= from && place < to && rowsNamed(token).length > 0);
  const firstIn = (from: number, to: number): number =>
    tokens.findIndex((token, place) => place >= from && place < to && rowsNamed(token).length > 0);
  const found = [lastIn(start, at), firstIn(at, end), lastIn(0, start), firstIn(end, tokens.length)];
  return found.find((place) => place >= 0) ?? -1;
}

/** "A, B and C had the fastest growth" says it of each of a list. */
function isAlone(at: number, tokens: readonly ClaimToken[]): boolean {
  const isListed = (token: ClaimToken): boolean =>
    token.kind === 'number' || token.kind === 'pause' || isWordOf(token, 'and');
  const [before, behind] = [
    tokens.slice(0, at).findLast((token) => !isListed(token)),
    tokens.slice(at + 1).find((token) => !isListed(token)),
  ];
  return [before, behind].every((token) => rowsNamed(token).length === 0);
}

function isBreak(token: ClaimToken): boolean {
  return token.kind === 'pause' || isWordOf(token, 'while');
}
