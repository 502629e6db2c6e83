import { Exact, type Approximation } from '../../../knowledge/index.js';
import type { StatedNumber } from './stated-number.js';

/** "Nearly 40 %" is at most a tenth below: 37.1 % is, 33 % is not. */
const NEARLY_SHARE = 0.1;
/** "About 3,200" lies within a twentieth, and is what the value rounds to at the digits shown. */
const ABOUT_SHARE = 0.05;

/** Beyond a third comes two fifths, beyond a half three fifths: a fifth more is what "more than a third" reaches to. */
const NEXT_PART = 0.2;

/** Whole powers of ten have no round number before them but nought: half of them is where "under" ends. */
const LEAST_UNDER = 0.5;

function isNear(value: Exact, stated: Exact): boolean {
  return value.abs().gte(stated.abs().times(LEAST_UNDER));
}

/** From ten to below a hundred. */
function isOfTwoDigits(value: Exact): boolean {
  return value.gte(10) && value.lt(100);
}

/** Where a value must lie for an approximate statement to be fair. */
type Test = (value: Exact, stated: RoundNumber) => boolean;

/** A stated number with the round numbers beside it. */
interface RoundNumber {
  readonly value: Exact;
  /** What the last digit counts that is shown for more than its place: 10 in 40, 100 in 3,200, 0.1 in 7.0. */
  readonly step: Exact;
  readonly next: Exact;
  readonly before: Exact;
}

/**
 * Approximate words. Each leaves out what a reader would take for another round number:
 * - nearly, just under: below, by at most {@link NEARLY_SHARE} and by less than the last digit shown counts
 * - just over: the same above it
 * - over, more than, at least: above, and below the next round number: "over 20 %" is not said of 67 %
 * - under, at most: below, not below the round number before, and by {@link LEAST_UNDER} at least: 9 % is not "under 100 %"
 * - about: within {@link ABOUT_SHARE}, and what the value rounds to at the digits shown
 */
const FAIR: Readonly<Record<Approximation, Test>> = {
  exact: (value, stated) => value.eq(stated.value),
  nearly: (value, { value: stated, step }) =>
    value.lt(stated) && value.gte(stated.times(1 - NEARLY_SHARE)) && value.gt(stated.minus(step)),
  over: (value, { value: stated, next }) => value.gt(stated) && value.lt(next),
  'just-over': (value, { value: stated, step }) =>
    value.gt(stated) && value.lte(stated.times(1 + NEARLY_SHARE)) && value.lt(stated.plus(step)),
  'double-digit': isOfTwoDigits,
  'at-least': (value, { value: stated, next }) => value.gte(stated) && value.lt(next),
  under: (value, { value: stated, before }) => value.lt(stated) && value.gte(before) && isNear(value, stated),
  'at-most': (value, { value: stated, before }) => value.lte(stated) && value.gte(before) && isNear(value, stated),
  about: (value, { value: stated, step }) =>
    value.minus(stated).abs().lte(stated.abs().times(ABOUT_SHARE)) &&
    value.div(step).toDecimalPlaces(0, Exact.ROUND_HALF_UP).times(step).eq(stated),
};

/** Whether a value is what an approximate statement says, by the rules of {@link FAIR}. */
export function fitsApproximately(value: Exact, { quantity, approximation, isWord }: StatedNumber): boolean {
  const stated = quantity.value;
  // Between a half and a third there is no last digit: a tenth of it stands for one.
  const step = isWord ? stated.times(NEARLY_SHARE) : stepOf(stated, quantity.decimals);
  const round = isWord ? stated.times(NEXT_PART) : roundStep(stated, step);
  return FAIR[approximation](value, { value: stated, step, next: stated.plus(round), before: stated.minus(round) });
}

function stepOf(stated: Exact, decimals: number): Exact {
  if (decimals > 0 || stated.isZero()) return new Exact(10).pow(-decimals);
  const zeros = /0*$/u.exec(stated.abs().toFixed(0))?.[0].length ?? 0;
  return new Exact(10).pow(zeros);
}

/** Fives are round too: after 65 comes 70. */
function roundStep(stated: Exact, step: Exact): Exact {
  const isFive = stated.abs().div(step).mod(10).eq(5) && stated.abs().gte(10);
  return isFive ? step.times(5) : step;
}

/** Beyond this share an approximate word is false, not only loose. */
const FALSE_SHARE = 0.1;

/** Whether an approximate statement that is not fair is not false either: "over 20 %" of 67 %. */
export function isArguable(value: Exact, { quantity: { value: stated }, approximation }: StatedNumber): boolean {
  switch (approximation) {
    case 'exact':
    case 'double-digit':
      return false;
    case 'about':
      return value.minus(stated).abs().lte(stated.abs().times(FALSE_SHARE));
    case 'nearly':
      return value.lt(stated) && value.gte(stated.times(1 - 2 * FALSE_SHARE));
    case 'just-over':
      return value.gt(stated) && value.lte(stated.times(1 + 2 * FALSE_SHARE));
    case 'over':
    case 'at-least':
      return value.gt(stated);
    default:
      return value.lt(stated);
  }
}
