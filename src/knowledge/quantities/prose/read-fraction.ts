import { Exact } from '../exact.js';
import type { Quantity } from '../quantity.js';
import { readUnit } from '../read-unit.js';
import { readChineseNumber } from './read-chinese-number.js';
import { readDigits } from './read-digits.js';
import { foundAt, type Written } from './written.js';

/** Parts of a whole, before the words that make them approximate. */
export interface Fraction {
  readonly numerator: Exact;
  readonly denominator: Exact;
  readonly end: number;
}

/** A share said with 百分之, 千分之 or 万分之, which is a quantity in percent. */
export interface SpokenPercent {
  readonly quantity: Quantity;
  readonly end: number;
}

/** Where parts of a whole may start. */
export const FRACTION_START =
  /[百千万]分之|(?:[二三四五六七八九十]|\d{1,3})分之[一二三四五六七八九十\d]|(?<!另)一半|半数|过半|(?<![A-Za-z])(?:half|(?:a|one|two|three|four|five|seven|nine)[ -](?:third|quarter|fourth|fifth|sixth|eighth|tenth)s?)(?![A-Za-z])/giu;

const HALF = /一半|半数|过半|half(?![A-Za-z])/iuy;
const ENGLISH =
  /(?<numerator>a|one|two|three|four|five|seven|nine)[ -](?<denominator>third|quarter|fourth|fifth|sixth|eighth|tenth)s?(?![A-Za-z])/iuy;

const NUMERATORS: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  nine: 9,
};

const DENOMINATORS: Readonly<Record<string, number>> = {
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
};

function readEither(text: string, at: number): Written | null {
  const digits = readDigits(text, at);
  return digits !== null && 'value' in digits ? digits : readChineseNumber(text, at);
}

const OF_WHOLE = /(?<whole>[百千万])分之(?<sign>[-负])?/uy;
const PERCENTS: Readonly<Record<string, string>> = { 百: '1', 千: '0.1', 万: '0.01' };

/** 百分之五点八四 as 5.84 percent. */
export function readSpokenPercent(text: string, at: number): SpokenPercent | null {
  const match = foundAt(OF_WHOLE, text, at);
  const number = match === null ? null : readEither(text, at + match[0].length);
  if (match === null || number === null) {
    return null;
  }
  const unit = {
    ...readUnit('%'),
    text: `${match.groups?.['whole']}分之`,
    scale: new Exact(PERCENTS[match.groups?.['whole'] ?? ''] ?? 1),
  };
  const value = match.groups?.['sign'] === undefined ? number.value : number.value.neg();
  return { quantity: { value, unit, decimals: number.decimals }, end: number.end };
}

function readChineseFraction(text: string, at: number): Fraction | null {
  const denominator = readEither(text, at);
  if (denominator === null || text.slice(denominator.end, denominator.end + 2) !== '分之') {
    return null;
  }
  const numerator = readEither(text, denominator.end + 2);
  return numerator === null ? null : { numerator: numerator.value, denominator: denominator.value, end: numerator.end };
}

/** 三分之一, 一半, "two thirds", "half", which no decimal holds exactly. */
export function readFraction(text: string, at: number): Fraction | null {
  const half = foundAt(HALF, text, at)?.[0];
  if (half !== undefined) {
    return { numerator: new Exact(1), denominator: new Exact(2), end: at + half.length };
  }
  const english = foundAt(ENGLISH, text, at);
  if (english === null) {
    return readChineseFraction(text, at);
  }
  const { numerator = '', denominator = '' } = english.groups ?? {};
  return {
    numerator: new Exact(NUMERATORS[numerator.toLowerCase()] ?? 1),
    denominator: new Exact(DENOMINATORS[denominator.toLowerCase()] ?? 1),
    end: at + english[0].length,
  };
}
