import { askedPeriods, withoutPeriods } from '../../../../knowledge/index.js';
import { splits } from './list-parts.js';

/** Two things set against each other. */
export interface Pair {
  readonly left: string;
  readonly right: string;
}

/** The two things of "in X between A and B", X said of both; [] where A or B is a period alone. */
export function pairsOf(text: string): readonly Pair[] {
  const { x = '', ab = '' } = /^(?<x>.*?)\b(?:between|when comparing)\b (?<ab>.+)$/iu.exec(text)?.groups ?? {};
  return splits(ab.replace(/ (?:to|with|compared to) /iu, ' and ')).flatMap(([a, b]) =>
    isPeriod(a) || isPeriod(b) ? [] : [{ left: `${x} ${a}`, right: `${x} ${b}` }],
  );
}

/** "Between land and improvements in 2018 and 2019": what stands last is a period alone, so that the name may hold "and". */
export function endsInPeriods(text: string): boolean {
  return splits(text).some(([first, last]) => isPeriod(last) && askedPeriods(first).length > 0);
}

/** "The difference in the low and medium risk": two things joined by "and", neither of them a period. */
export function listedPairs(text: string): readonly Pair[] {
  const { list = '' } = /^\s*(?:in|of)\b(?<list>.+)$/iu.exec(text)?.groups ?? {};
  const [first, second] = askedPeriods(text);
  if (second || first?.to) return [];
  return splits(list).flatMap(([left, right]) => (isPeriod(right) ? [] : [{ left, right }]));
}

/** A quarter of a year that another phrase names. */
const QUARTER = /\b(?:first|second|third|fourth)(?: quarters?)?\b|\bQ[1-4]\b/iu;

/** A phrase that is nothing but periods: "fiscal years 2018 and 2019". */
export function isPeriod(text: string): boolean {
  return (
    (askedPeriods(text).length > 0 || QUARTER.test(text)) &&
    withoutPeriods(text)
      .replace(QUARTER, ' ')
      .replace(/\b(?:the|fiscal|years?|ended|end|of|both|periods?|in|and|as|at|from|to)\b|[\s,()–-]/giu, '') === ''
  );
}
