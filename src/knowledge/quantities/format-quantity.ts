import type { Language } from '../language/language.js';
import { Exact } from './exact.js';
import type { Dimension, Quantity } from './quantity.js';
import { printedUnit, type PrintedUnit } from './unit-words.js';

type Magnitude = readonly [word: string, places: number];

/** Magnitudes that each language prints, the largest first. */
const MAGNITUDES: Readonly<Record<Language, readonly Magnitude[]>> = {
  zh: [
    ['万亿', 12],
    ['亿', 8],
    ['万', 4],
    ['', 0],
  ],
  en: [
    [' trillion', 12],
    [' billion', 9],
    [' million', 6],
    ['', 0],
  ],
};

/** Magnitudes for numbers too coarse for the others: 2.5 万吨 is "25 thousand tonnes", not 25,000. */
const COARSE: Readonly<Record<Language, readonly Magnitude[]>> = {
  zh: [
    ['千万', 7],
    ['百万', 6],
  ],
  en: [[' thousand', 3]],
};

const PLAIN: Magnitude = ['', 0];

/** No one writes 万% or "million years and a half". */
const WITHOUT_MAGNITUDE: readonly Dimension['kind'][] = [
  'calendar',
  'duration',
  'percent',
  'percentage-point',
  'times',
];

function thousands(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+(?!\d))/gu, ',');
}

function printNumber(value: Exact, decimals: number): string {
  const [integer = '', fraction] = value.toFixed(Math.max(0, decimals, value.decimalPlaces())).split('.');
  return fraction === undefined ? thousands(integer) : `${thousands(integer)}.${fraction}`;
}

/**
 * The largest magnitude that the value reaches and the precision allows: 7 亿元 is "0.7 billion yuan", since
 * "700 million" would claim two digits more than are known.
 */
function chooseMagnitude(base: Exact, decimals: number, language: Language): Magnitude {
  const honest = (magnitudes: readonly Magnitude[]): readonly Magnitude[] =>
    magnitudes.filter(([, places]) => decimals + places >= 0);
  const isReached = ([, places]: Magnitude): boolean => base.abs().gte(new Exact(10).pow(places));
  const [usual, coarse] = [honest(MAGNITUDES[language]), honest(COARSE[language])];
  return usual.find(isReached) ?? coarse.find(isReached) ?? usual.at(-1) ?? MAGNITUDES[language][0] ?? PLAIN;
}

function joined(number: string, magnitude: string, word: string, language: Language): string {
  const space = language === 'en' && /^[\p{L}]/u.test(word) ? ' ' : '';
  return `${number}${magnitude}${space}${word}`;
}

function printIn({ value, unit, decimals }: Quantity, printed: PrintedUnit, language: Language): string {
  const base = value.times(unit.scale).div(printed.scale);
  const precision = decimals - Exact.log10(unit.scale.div(printed.scale)).toNumber();
  const isPlain = WITHOUT_MAGNITUDE.includes(unit.dimension.kind);
  const [word, places] = isPlain ? PLAIN : chooseMagnitude(base, precision, language);
  const number = base.div(new Exact(10).pow(places));
  const isOne = places === 0 && number.abs().eq(1);
  return joined(printNumber(number, precision + places), word, isOne ? printed.singular : printed.word, language);
}

/**
 * The quantity in words of a language, exactly converted and with the precision it has: 70.7 亿元 is "7.07 billion
 * yuan". More digits than its decimals are printed only where its value holds them; nothing is rounded. A unit that
 * the language has no word for keeps its source's spelling.
 *
 * @example
 * ```ts source="./quantities.examples.ts#format"
 * const exports = { value: new Exact('70.7'), unit: readUnit('亿元'), decimals: 1 };
 * assert.equal(formatQuantity(exports, 'zh'), '70.7亿元');
 * assert.equal(formatQuantity(exports, 'en'), '7.07 billion yuan');
 * ```
 */
export function formatQuantity(quantity: Quantity, language: Language): string {
  const printed = quantity.unit.dimension.kind === 'rate' ? null : printedUnit(quantity.unit, language);
  return printed === null
    ? joined(printNumber(quantity.value, quantity.decimals), '', quantity.unit.text, language)
    : printIn(quantity, printed, language);
}
