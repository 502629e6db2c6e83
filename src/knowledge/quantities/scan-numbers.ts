import { toAsciiNumerals } from './ascii-digits.js';
import { parseDecimal } from './parse-decimal.js';

/** A number written in digits inside a text. */
export interface WrittenNumber {
  /**
   * As written, sign and thousands separators included; a percent sign stays outside, and so does a currency but where it
   * parts the number from its sign: "−$94".
   */
  readonly raw: string;
  /** The exact decimal, canonical ASCII. */
  readonly decimal: string;
  /** Where `raw` stands: [start, end) in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Where a number stands, and where its digits begin, which a currency may part from its sign. */
type Span = readonly [start: number, end: number, digits: number];

/** Three or more parts between points are an address or a date ("2.3.1"), otherwise one number. */
const DIGITS = /(?<dotted>\d+(?:\.\d+){2,})|(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/gu;

/** A minus is a sign only where it joins nothing: in "2021-2022" and "COVID-19" it does. */
function hasSign(ascii: string, digit: number): boolean {
  return ascii[digit - 1] === '-' && !/[\p{L}\p{N})\]%.-]/u.test(ascii[digit - 2] ?? '');
}

/** A minus, a currency, and right behind it the digits. */
const SIGNED_CURRENCY = /-(?:\p{Lu}{0,2}[$€£¥₹₩]|(?:RMB|CNY|USD|EUR|GBP|HKD|JPY)\s?)$/u;
/** Characters of the longest of these. */
const MOST_BEFORE = 5;

/** Where the sign of an amount stands before its currency; -1 where none does. */
function signBefore(ascii: string, digit: number): number {
  const before = ascii.slice(Math.max(0, digit - MOST_BEFORE), digit);
  const found = SIGNED_CURRENCY.exec(before);
  const at = found ? digit - before.length + found.index : -1;
  return at >= 0 && hasSign(ascii, at + 1) ? at : -1;
}

/** Each part of an address counts as a number of its own, so that no digit goes unseen. */
function partsOf(dotted: string, offset: number): readonly Span[] {
  return Array.from(dotted.matchAll(/\d+/gu), ({ 0: part, index }) => [
    offset + index,
    offset + index + part.length,
    offset + index,
  ]);
}

function spansOf(ascii: string): readonly Span[] {
  return Array.from(ascii.matchAll(DIGITS)).flatMap(({ 0: digits, index, groups }): readonly Span[] => {
    const end = index + digits.length;
    const sign = signBefore(ascii, index);
    if (sign >= 0 && groups?.['dotted'] === undefined) return [[sign, end, index]];
    if (/\p{Script=Latin}/u.test(ascii[index - 1] ?? '')) {
      return [];
    }
    if (groups?.['dotted'] !== undefined) {
      return partsOf(digits, index);
    }
    const start = hasSign(ascii, index) ? index - 1 : index;
    return [[start, end, start]];
  });
}

/**
 * Every number written in Arabic digits, ASCII or full-width, in order. Digits inside a Latin word ("C2M") are part of
 * its name; digits that open one ("5G", "20km") count. Chinese numerals are not read yet.
 *
 * @example
 * ```ts source="./quantities.examples.ts#scan"
 * const numbers = scanNumbers('C2M grew by 12.5 in 2,022');
 * assert.deepEqual(
 *   numbers.map(({ decimal }) => decimal),
 *   ['12.5', '2022'],
 * );
 * ```
 */
export function scanNumbers(text: string): readonly WrittenNumber[] {
  const ascii = toAsciiNumerals(text);
  return spansOf(ascii).flatMap(([start, end, digits]) => {
    const decimal = parseDecimal(`${digits > start ? '-' : ''}${ascii.slice(digits, end)}`);
    return decimal === null ? [] : [{ raw: text.slice(start, end), decimal, start, end }];
  });
}
