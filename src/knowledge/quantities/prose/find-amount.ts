import { Exact } from '../exact.js';
import { readUnit } from '../read-unit.js';
import { matchUnit } from '../words/match-words.js';
import type { Found } from './find-other.js';
import type { MentionMeaning } from './mention.js';
import { type Amount, readAmount, withWords } from './read-amount.js';
import { changeOf } from './read-change.js';
import { FRACTION_START, readFraction, readSpokenPercent } from './read-fraction.js';
import { readNeighbours } from './read-neighbours.js';
import { NUMBER_START } from './read-number.js';
import { readRange } from './read-range.js';

const START = new RegExp(`${FRACTION_START.source}|${NUMBER_START.source}`, 'giu');

/** A whole number given without a unit, for what has only its words to add. */
function dressed(text: string, start: number, end: number): Amount {
  const quantity = { value: new Exact(0), unit: readUnit(''), decimals: 0 };
  return withWords(text, start, { quantity, end, over: false, hasUnit: true });
}

function found(amount: Amount, meaning: MentionMeaning): Found {
  return { start: amount.start, end: amount.end, meaning };
}

function readShare(text: string, at: number): Found | null {
  const percent = readSpokenPercent(text, at);
  if (percent !== null) {
    const amount = withWords(text, at, { ...percent, over: false, hasUnit: true });
    return found(amount, { kind: 'amount', quantity: percent.quantity, approximation: amount.approximation });
  }
  const fraction = readFraction(text, at);
  if (fraction === null) {
    return null;
  }
  const { numerator, denominator } = fraction;
  const amount = dressed(text, at, fraction.end);
  const isOver = text[at] === '过';
  const approximation = isOver ? 'over' : amount.approximation;
  return found(amount, { kind: 'fraction', numerator, denominator, approximation });
}

/** Half a year, a month, an hour: 半年. */
function readHalf(text: string, at: number): Found | null {
  const unit = text[at] === '半' ? matchUnit(text, at + 1) : null;
  if (unit === null || !['calendar', 'duration'].includes(unit.meaning.dimension.kind)) {
    return null;
  }
  const quantity = { value: new Exact('0.5'), unit: readUnit(text.slice(at + 1, unit.end)), decimals: 1 };
  const amount = withWords(text, at, { quantity, end: unit.end, over: false, hasUnit: true });
  return found(amount, { kind: 'amount', quantity, approximation: amount.approximation });
}

function readPair(text: string, at: number): Found | null {
  const pair = readNeighbours(text, at);
  if (pair === null) {
    return null;
  }
  const amount = dressed(text, at, pair.end);
  const approximation = amount.approximation === 'exact' ? 'about' : amount.approximation;
  return found(amount, { kind: 'range', low: pair.low, high: pair.high, approximation });
}

/** A single numeral in words without a unit, and "one" or 一 with a counted noun, are mostly no numbers. */
function isIdle(text: string, at: number, { quantity, hasUnit, end }: Amount): boolean {
  const isDigit = /\d/u.test(text[at] ?? '');
  const { kind } = quantity.unit.dimension;
  const plain = quantity.unit.scale.eq(1) && !hasUnit;
  if (isDigit || (!plain && !quantity.value.eq(1))) {
    return false;
  }
  if (quantity.value.eq(1) && quantity.unit.scale.lt(100)) {
    return plain || ['count', 'calendar', 'duration'].includes(kind);
  }
  return plain && !/[a-z]/iu.test(text[at] ?? '') && !/[十百千点].|.[十百千点]/u.test(text.slice(at, end));
}

/** Where a line or a Markdown heading begins. */
const OPENING = /(?:^|\n)(?<marks>#{0,6}) ?$/u;

/** "2.2 Methods" at the start of a line, "# 1 Introduction" in a heading. */
function isHeading(text: string, at: number, { quantity, hasUnit, end }: Amount): boolean {
  const opening = OPENING.exec(text.slice(Math.max(0, at - 8), at));
  const opensLine = opening !== null && (at < 8 || opening.index > 0 || text[at - 8] === '\n');
  const marked = (opening?.groups?.['marks'] ?? '') !== '' || quantity.decimals > 0;
  return opensLine && marked && !hasUnit && /^\.? +\p{L}/u.test(text.slice(end, end + 4));
}

/** "(5.3)" is a negative number or an aside. */
function isBracketed(text: string, { start, end, hasUnit }: Amount): boolean {
  return !hasUnit && text[start - 1] === '(' && text[end] === ')';
}

function readQuantity(text: string, at: number): Found | null {
  const read = readAmount(text, at);
  if (read === null) {
    return null;
  }
  if ('doubt' in read) {
    return { start: read.start, end: read.end, meaning: { kind: 'unclear', doubt: read.doubt } };
  }
  if (/^[-−]{2}$/u.test(text.slice(Math.max(0, at - 2), at))) {
    return { start: at - 2, end: read.end, meaning: { kind: 'unclear', doubt: 'signs' } };
  }
  if (isHeading(text, at, read)) {
    return found(read, { kind: 'address' });
  }
  return readRange(text, read) ?? (isIdle(text, at, read) ? null : movedOrPlain(text, read));
}

function movedOrPlain(text: string, amount: Amount): Found {
  const change = changeOf(text, amount);
  if (change !== null) {
    return { start: change.start, end: amount.end, meaning: change.meaning };
  }
  const { quantity, approximation } = amount;
  return found(
    amount,
    isBracketed(text, amount) ? { kind: 'unclear', doubt: 'brackets' } : { kind: 'amount', quantity, approximation },
  );
}

/** The next quantity from a place on whose number starts before a limit. */
export function findAmount(text: string, from: number): Found | null {
  START.lastIndex = from;
  for (let match = START.exec(text); match !== null; match = START.exec(text)) {
    const at = match.index;
    const read = readShare(text, at) ?? readHalf(text, at) ?? readPair(text, at) ?? readQuantity(text, at);
    if (read !== null) {
      return read;
    }
    START.lastIndex = at + 1;
  }
  return null;
}
