import { claimTokens, type ClaimToken, type Meaning } from '../../../../../tools/index.js';
import { rowsNamed } from './named-rows.js';
import type { Reading } from '../../reading/held-words.js';

const MOVING: readonly Meaning[] = ['fall', 'growth', 'move', 'rise'];

/**
 * A part of a sentence with what it takes over from the parts before it: the row, the period and the word for a move
 * that it does not have itself ("toys grew by 9.1%, steel by 22.3%"). Where these have several, nothing is taken over; no
 * move that goes no way: "the largest increase was that of toys, which came to 5".
 */
export function completed(part: string, before: string, { corpus }: Reading): string {
  if (before === '') return part;
  const [own, known] = [claimTokens(part, corpus, undefined), claimTokens(before, corpus, undefined)];
  const kinds = known.some(isMeasure) ? [isRow, isPeriod, isMove] : [isRow, isPeriod];
  const taken = kinds.flatMap((is) => (own.some(is) ? [] : onlyOne(known.filter(is), before)));
  return [...taken, part].join(' ');
}

/** The words of tokens that are all one word. */
function onlyOne(tokens: readonly ClaimToken[], text: string): readonly string[] {
  const [word, other] = new Set(tokens.map(({ start, end }) => text.slice(start, end).replace(/\s/gu, '')));
  const [first] = tokens;
  return word === undefined || other !== undefined || !first ? [] : [text.slice(first.start, first.end)];
}

function isRow(token: ClaimToken): boolean {
  return rowsNamed(token).length > 0;
}

function isPeriod({ kind }: ClaimToken): boolean {
  return kind === 'period';
}

function isMeasure(token: ClaimToken): boolean {
  return token.kind === 'number' && token.mention.kind !== 'ordinal';
}

function isMove(token: ClaimToken): boolean {
  return token.kind === 'word' && MOVING.includes(token.meaning);
}
