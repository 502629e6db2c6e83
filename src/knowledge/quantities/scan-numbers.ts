import { toAsciiNumerals } from './ascii-digits.js';
import { parseDecimal } from './parse-decimal.js';

/** A number written in digits inside a text. */
export interface WrittenNumber {
  /** As written, sign and thousands separators included; a percent or currency sign stays outside. */
  readonly raw: string;
  /** The exact decimal, canonical ASCII. */
  readonly decimal: string;
  /** Where `raw` stands: [start, end) in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

type Span = readonly [start: number, end: number];

/** Three or more parts between points are an address or a date ("2.3.1"), otherwise one number. */
const DIGITS = /(?<dotted>\d+(?:\.\d+){2,})|(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/gu;

/** A minus is a sign only where it joins nothing: in "2021-2022" and "COVID-19" it does. */
function hasSign(ascii: string, digit: number): boolean {
  return ascii[digit - 1] === '-' && !/[\p{L}\p{N})\]%.-]/u.test(ascii[digit - 2] ?? '');
}

/** Each part of an address counts as a number of its own, so that no digit goes unseen. */
function partsOf(dotted: string, offset: number): readonly Span[] {
  return Array.from(dotted.matchAll(/\d+/gu), ({ 0: part, index }) => [offset + index, offset + index + part.length]);
}

function spansOf(ascii: string): readonly Span[] {
  return Array.from(ascii.matchAll(DIGITS)).flatMap(({ 0: digits, index, groups }): readonly Span[] => {
    if (/\p{Script=Latin}/u.test(ascii[index - 1] ?? '')) {
      return [];
    }
    if (groups?.['dotted'] !== undefined) {
      return partsOf(digits, index);
    }
    return [[hasSign(ascii, index) ? index - 1 : index, index + digits.length]];
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
  return spansOf(ascii).flatMap(([start, end]) => {
    const decimal = parseDecimal(ascii.slice(start, end));
    return decimal === null ? [] : [{ raw: text.slice(start, end), decimal, start, end }];
  });
}
