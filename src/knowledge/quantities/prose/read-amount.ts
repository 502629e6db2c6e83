import { Exact } from '../exact.js';
import type { Quantity } from '../quantity.js';
import { approximationBefore, currencyBefore, matchAfter, type WordMatch } from '../words/match-words.js';
import type { Approximation } from '../words/quantity-words.js';
import { readNumber } from './read-number.js';
import { readScaled, type Scaled } from './read-scaled.js';
import { foundAt, type Unclear, type Written } from './written.js';

/** A quantity in a text, with the words around it that belong to it. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly quantity: Quantity;
  readonly approximation: Approximation;
  /** What the words after it alone say. */
  readonly after: Approximation;
  readonly hasUnit: boolean;
}

/** A number with its sign and currency, before its unit. */
interface Head {
  readonly start: number;
  readonly negative: boolean;
  readonly prefix: Parameters<typeof readScaled>[2];
}

/** What stands before each mark that makes it a sign: the hyphen and the dash also join, as in COVID-19 and 2021-2022. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  '-': /^(?:\p{Script=Han}|[^\p{L}\p{N})\]%.-])?$/u,
  '−': /^[^\p{N})\]%−]?$/u,
  '–': /^[\s(（]?$/u,
};

function signBefore(text: string, at: number): boolean {
  return SIGNS[text[at - 1] ?? '']?.test(text[at - 2] ?? '') === true;
}

function currencyHead(text: string, at: number): Pick<Head, 'start' | 'prefix'> {
  const found = currencyBefore(text, at);
  return found === null
    ? { start: at, prefix: null }
    : { start: found.start, prefix: { currency: found.meaning, text: text.slice(found.start, at).trim() } };
}

/** A sign in words: 负5%, "minus 5%". */
const NEGATIVE = /(?:负|(?<![a-z])(?:minus|negative) )$/iu;

function signWord(text: string, start: number): string {
  return NEGATIVE.exec(text.slice(Math.max(0, start - 10), start))?.[0] ?? '';
}

/** The sign and currency before a number, in either order: -$5, $-5, RMB -5. */
function headOf(text: string, at: number): Head {
  const inner = signBefore(text, at) || (/[-−]/u.test(text[at - 1] ?? '') && currencyBefore(text, at - 1) !== null);
  const { start, prefix } = currencyHead(text, inner ? at - 1 : at);
  const word = inner ? '' : signWord(text, start);
  if (word !== '') {
    return { start: start - word.length, negative: true, prefix };
  }
  const outer = prefix !== null && !inner && signBefore(text, start);
  return { start: outer ? start - 1 : start, negative: inner || outer, prefix };
}

const HALF_MORE = /半/uy;

/** 三年半, 两倍半: half of the unit more. */
function addHalf(text: string, scaled: Scaled): Scaled {
  const { value, unit, decimals } = scaled.quantity;
  const divisible = ['calendar', 'duration', 'times'].includes(unit.dimension.kind);
  if (!divisible || decimals > 0 || foundAt(HALF_MORE, text, scaled.end) === null) {
    return scaled;
  }
  return { ...scaled, end: scaled.end + 1, quantity: { value: value.plus('0.5'), unit, decimals: 1 } };
}

const TENTH = /[一二三四五六七八九]/uy;

/** 三成五 is 3.5 成. */
function addTenth(text: string, scaled: Scaled): Scaled {
  const digit = text[scaled.end - 1] === '成' ? foundAt(TENTH, text, scaled.end)?.[0] : undefined;
  if (digit === undefined || scaled.quantity.decimals > 0) {
    return scaled;
  }
  const tenths = new Exact('一二三四五六七八九'.indexOf(digit) + 1).div(10);
  const value = scaled.quantity.value.plus(tenths);
  return { ...scaled, end: scaled.end + 1, quantity: { ...scaled.quantity, value, decimals: 1 } };
}

function isUnclear(read: Written | Unclear | Scaled): read is Unclear {
  return 'doubt' in read;
}

/** After a Chinese character the hyphen may join: 附件-2, but 增长-2.5%. */
function isJoined(text: string, start: number): boolean {
  return text[start] === '-' && /\p{Script=Han}/u.test(text[start - 1] ?? '');
}

function negated(quantity: Quantity): Quantity {
  return { ...quantity, value: quantity.value.neg() };
}

/** The quantity whose number starts here, or why it is none; null where no number starts. */
export function readAmount(text: string, at: number): Amount | (Unclear & { readonly start: number }) | null {
  const number = readNumber(text, at);
  if (number === null || isUnclear(number)) {
    return number === null ? null : { ...number, start: at };
  }
  const { start, negative, prefix } = headOf(text, at);
  const scaled = readScaled(text, number, prefix);
  if (isUnclear(scaled)) {
    return { ...scaled, start };
  }
  const whole = addTenth(text, addHalf(text, scaled));
  if (negative && isJoined(text, start) && !whole.hasUnit && whole.quantity.decimals === 0) {
    return { doubt: 'signs', start, end: whole.end };
  }
  return withWords(text, start, negative ? { ...whole, quantity: negated(whole.quantity) } : whole);
}

/** The word of approximation that follows, directly or after a space. */
function wordAfter(text: string, end: number): WordMatch<Approximation> | null {
  return matchAfter(text, end) ?? (text[end] === ' ' ? matchAfter(text, end + 1) : null);
}

/** What the words around a number say together; the ones before it count for more. */
function approximationOf(before: Approximation | undefined, over: boolean, after: Approximation): Approximation {
  return before ?? (over ? 'over' : after);
}

/** Adds the words around a quantity that say how exactly it is meant. */
export function withWords(text: string, start: number, scaled: Scaled): Amount {
  const { quantity, hasUnit, over } = scaled;
  const [before, following] = [approximationBefore(text, start), wordAfter(text, scaled.end)];
  const after = following?.meaning ?? 'exact';
  const approximation = approximationOf(before?.meaning, over, after);
  return {
    start: before?.start ?? start,
    end: following?.end ?? scaled.end,
    quantity,
    approximation,
    after,
    hasUnit,
  };
}
