import { Exact, type Unit } from '../../../knowledge/index.js';
import type { Computed } from '../../computing/computation.js';
import type { Sign } from '../assertion.js';
import { INDEX_POINT } from '../tokens/read-points.js';
import { fitsApproximately, isArguable } from './approximate.js';
import type { StatedNumber } from './stated-number.js';

/** How a stated number stands to a published or computed one. */
export type Comparison =
  | { readonly kind: 'fits' }
  | { readonly kind: 'other-number' | 'direction' | 'loose' | 'percent-point' | 'unit' | 'other-unit' }
  /** Stated as this power of ten times what it is. */
  | { readonly kind: 'scale'; readonly factor: Exact };

/**
 * Compares a stated number with a figure, exactly converted. An exact one fits where the figure, rounded half up to the
 * decimals that the claim prints, is it: 67.5355 % is stated rightly as 67.54, 67.5 and 68 %, not as 67 %. Zero is only
 * stated rightly of zero. Approximate ones have the rules of {@link fitsApproximately}.
 */
export function compareNumber(
  stated: StatedNumber,
  { value, unit }: Pick<Computed, 'unit' | 'value'>,
  sign: Sign,
): Comparison {
  const factors = factorsBetween(unit, stated.quantity.unit);
  if (factors.length === 0) return acrossUnits(stated, value, unit);
  const oriented = factors.map((factor) => orient(value.times(factor), sign));
  if (oriented.some((one) => fits(one, stated))) return { kind: 'fits' };
  const [main = value] = oriented;
  if (!main.isZero() && fits(main.negated(), stated)) return { kind: 'direction' };
  const power = stated.approximation === 'exact' ? powerBetween(main, stated.quantity.value) : null;
  if (power) return { kind: 'scale', factor: power };
  return { kind: isArguable(main, stated) || isNearWord(main, stated) ? 'loose' : 'other-number' };
}

/** Whether a figure lies above or below a stated number, as its approximate word takes the number itself in; null where they cannot be compared. */
export function liesBeyond(stated: StatedNumber, { value, unit }: Computed, side: 'above' | 'below'): boolean | null {
  const [factor, second] = factorsBetween(unit, stated.quantity.unit);
  // Of no unit on either side both readings are one.
  if (!factor || (second && !second.eq(factor))) return null;
  if (stated.approximation === 'double-digit') return fitsApproximately(value.times(factor), stated);
  const order = value.times(factor).cmp(stated.quantity.value);
  const isEnd = stated.approximation === 'at-least' || stated.approximation === 'at-most';
  return order === 0 ? isEnd : order > 0 === (side === 'above');
}

function orient(value: Exact, sign: Sign): Exact {
  if (sign === 'negative') return value.negated();
  return sign === 'either' ? value.abs() : value;
}

/**
 * Factors by which a figure may be brought into the stated unit; none where it cannot. A claim that names no unit means
 * that of the source: the number as printed, or written out in full.
 */
function factorsBetween(found: Unit, stated: Unit): readonly Exact[] {
  const factor = found.scale.div(stated.scale);
  if (isBare(stated) && !isRelative(found)) return stated.scale.eq(1) ? [new Exact(1), factor] : [factor];
  if (isPoint(stated)) return isPlain(found) ? [factor] : [];
  return sameDimension(found, stated) ? [factor] : [];
}

function isBare({ dimension }: Unit): boolean {
  return dimension.kind === 'count' && dimension.noun === '';
}

/** A figure that its source gives no unit: what an index counts. */
function isPlain(unit: Unit): boolean {
  return isBare(unit) && unit.text === '';
}

function isPoint({ dimension }: Unit): boolean {
  return dimension.kind === 'count' && dimension.noun === INDEX_POINT;
}

/** Numbers that say nothing without their sign: percents, points, times. */
function isRelative({ dimension }: Unit): boolean {
  return dimension.kind === 'percent' || dimension.kind === 'percentage-point' || dimension.kind === 'times';
}

function sameDimension(left: Unit, right: Unit): boolean {
  return JSON.stringify(left.dimension) === JSON.stringify(right.dimension);
}

/** The same digits under another unit are a mistaken unit; other digits may be true of something else. */
function acrossUnits({ quantity }: StatedNumber, value: Exact, unit: Unit): Comparison {
  const sameDigits = !quantity.value.isZero() && roundsTo(value.abs(), quantity.value.abs(), quantity.decimals);
  if (isPlain(unit)) return { kind: 'other-unit' };
  if (!sameDigits && powerBetween(value.abs(), quantity.value.abs()) === null) return { kind: 'other-unit' };
  const kinds = [unit.dimension.kind, quantity.unit.dimension.kind].toSorted().join(' ');
  return { kind: kinds === 'percent percentage-point' ? 'percent-point' : 'unit' };
}

/** The largest distance, as a share, of a factor said in a word or in whole times: "doubled" for 1.96 times. */
const WORD_SHARE = 0.05;

/** Up to here a word is neither fair nor false: "by half" is said of 53.9 %, and not by everybody. */
const ARGUABLE_WORD_SHARE = 0.15;

function isNearWord(value: Exact, { quantity, isWord }: StatedNumber): boolean {
  return isWord && value.minus(quantity.value).abs().lte(quantity.value.abs().times(ARGUABLE_WORD_SHARE));
}

function fits(value: Exact, stated: StatedNumber): boolean {
  const { quantity, approximation, isWord } = stated;
  if (approximation !== 'exact' && !(isWord && approximation === 'about')) return fitsApproximately(value, stated);
  const isCoarse = isWord || (quantity.unit.dimension.kind === 'times' && quantity.decimals === 0);
  if (isCoarse) return value.minus(quantity.value).abs().lte(quantity.value.times(WORD_SHARE));
  if (quantity.value.isZero()) return value.isZero();
  return roundsTo(value, quantity.value, quantity.decimals);
}

function roundsTo(value: Exact, stated: Exact, decimals: number): boolean {
  return value.toDecimalPlaces(Math.max(0, decimals), Exact.ROUND_HALF_UP).eq(stated);
}

/** Digits that a mistaken power of ten has to share with the right number. */
const LEAST_DIGITS = 2;

/** The power of ten that a stated number is off by, where its digits are right; null where they are not. */
function powerBetween(value: Exact, stated: Exact): Exact | null {
  if (value.isZero() || stated.isZero() || value.isNegative() !== stated.isNegative()) return null;
  const power = Exact.log10(stated.div(value)).round();
  const factor = new Exact(10).pow(power);
  const digits = Math.max(LEAST_DIGITS, stated.precision());
  return !power.isZero() && value.toSignificantDigits(digits, Exact.ROUND_HALF_UP).eq(stated.div(factor))
    ? factor
    : null;
}
