import { chineseNumbers, englishNumbers } from './number-words.js';
import { plainDigits } from './plain-digits.js';

/** A number of a text with what it is a number of: yuan and other units in full, `plain` where none follows. */
export interface Amount {
  readonly value: number;
  readonly unit: string;
  readonly text: string;
}

const DIGITS = /(?<![\d.])-?\d+(?:,\d{3})*(?:\.\d+)?/gu;

/** Factors that stand behind a number, the longer ones first. */
const SCALES: ReadonlyArray<readonly [RegExp, number]> = [
  [/^\s*万亿/u, 1e12],
  [/^\s*千亿/u, 1e11],
  [/^\s*百亿/u, 1e10],
  [/^\s*十亿/u, 1e9],
  [/^\s*亿/u, 1e8],
  [/^\s*千万/u, 1e7],
  [/^\s*百万/u, 1e6],
  [/^\s*万/u, 1e4],
  [/^\s*hundred million\b/iu, 1e8],
  [/^\s*(?:trillion|trn)\b/iu, 1e12],
  [/^\s*(?:billion|bn)\b/iu, 1e9],
  [/^\s*(?:million|mn)\b/iu, 1e6],
  [/^\s*thousand\b/iu, 1e3],
];

/** Units by the words for them. */
const UNITS: ReadonlyArray<readonly [RegExp, string]> = [
  [/^\s*(?:美元|US dollars|dollars)/iu, 'dollar'],
  [/^\s*(?:欧元|euros)/iu, 'euro'],
  [/^\s*(?:日元|yen)/iu, 'yen'],
  [/^\s*港元/u, 'Hong Kong dollar'],
  [/^\s*(?:元|yuan|RMB)/iu, 'yuan'],
  [/^\s*(?:吨|tonnes|tons)/iu, 'tonne'],
  [/^\s*(?:个?百分点|percentage points|pp\b)/iu, 'point'],
  [/^\s*(?:个?基点|basis points)/iu, 'basis point'],
  [/^\s*‰/u, 'per mille'],
  [/^\s*(?:%|percent|per cent)/iu, 'percent'],
  [/^\s*成/u, 'tenth'],
  [/^\s*(?:倍|times|x\b|-fold|fold)/iu, 'times'],
  [/^\s*(?:分之)/u, 'fraction'],
  [/^\s*(?:件|units|pieces)/iu, 'piece'],
];

/** Every number of a text, in digits of any script, Chinese numerals or English words. */
export function amountsOf(source: string): readonly Amount[] {
  const text = plainDigits(source);
  const digits = [...text.matchAll(DIGITS)].map(({ index, 0: run }) => ({
    value: Number(run.replaceAll(',', '')),
    start: index,
    end: index + run.length,
  }));
  return [...digits, ...chineseNumbers(text), ...englishNumbers(text)].map(({ value, start, end }) =>
    measured(value, text.slice(start, end), text.slice(end)),
  );
}

function measured(value: number, number: string, after: string): Amount {
  const [scale, factor] = SCALES.find(([pattern]) => pattern.test(after)) ?? [null, 1];
  const rest = scale === null ? after : after.replace(scale, '');
  const [found, unit] = UNITS.find(([pattern]) => pattern.test(rest)) ?? [null, 'plain'];
  const between = after.length - rest.length + (found?.exec(rest)?.[0].length ?? 0);
  return { value: value * factor, unit, text: `${number}${after.slice(0, between)}` };
}

/** What is said in words of amounts without a number. */
const SHARES =
  /翻了?一?番|翻倍|一半|\b(?:doubled|tripled|halved|twice|half|(?:one|a|two|three) (?:third|quarter|fifth)s?|dozens?)\b/giu;

/** Words for an amount, as they stand: doubled, 一半, a third. */
export function shareWords(text: string): readonly string[] {
  return [...text.matchAll(SHARES)].map(([words]) => words.toLowerCase());
}

const CLOSE = 1e-9;

/** Whether an amount is among others, whatever the spelling and the scale; one without a unit fits any of its value. */
export function isAmong({ value, unit }: Amount, others: readonly Amount[]): boolean {
  return others.some(
    (other) =>
      Math.abs(other.value - value) <= CLOSE * Math.max(1, Math.abs(value)) &&
      (other.unit === unit || unit === 'plain'),
  );
}
