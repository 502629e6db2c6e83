import { Exact } from '../exact.js';
import type { Dimension, Quantity, Unit } from '../quantity.js';
import { dimensionsEqual, readUnit } from '../read-unit.js';
import { matchMagnitude, matchMoneyLetter, matchUnit } from '../words/match-words.js';
import type { UnitEntry } from '../words/quantity-words.js';
import { readChineseNumber } from './read-chinese-number.js';
import { foundAt, type Unclear, type Written } from './written.js';

/** A number with its magnitudes and unit, before the words that make it approximate. */
export interface Scaled {
  readonly quantity: Quantity;
  readonly end: number;
  /** 多 or 余 between the number and its magnitude or unit: 30多家. */
  readonly over: boolean;
  /** Whether a unit is given beyond a magnitude. */
  readonly hasUnit: boolean;
}

interface Magnitude {
  readonly scale: Exact;
  readonly end: number;
}

const GAP = /[ \u00a0-](?=\p{L})|[ \u00a0](?=[%‰])|/uy;
const OVER = /[多余](?=[\p{L}])/uy;

function skipGap(text: string, at: number): number {
  return at + (foundAt(GAP, text, at)?.[0].length ?? 0);
}

/** The magnitude that follows, unless a longer unit does (千 in 千瓦时). */
function magnitudeAt(text: string, from: number, isMoney: boolean): Magnitude | null {
  const at = skipGap(text, from);
  const found =
    matchMagnitude(text, at) ??
    (isMoney ? matchMoneyLetter(text, at) : null) ??
    (at === from && /^k(?![A-Za-z])/u.test(text.slice(at, at + 2)) ? { meaning: new Exact(1000), end: at + 1 } : null);
  const longer = found === null || isMoney ? null : matchUnit(text, at);
  return found === null || (longer?.end ?? 0) > found.end ? null : { scale: found.meaning, end: found.end };
}

function magnitudesAt(text: string, from: number, isMoney: boolean): Magnitude {
  let sum: Magnitude = { scale: new Exact(1), end: from };
  for (let next = magnitudeAt(text, from, isMoney); next !== null; next = magnitudeAt(text, sum.end, isMoney)) {
    sum = { scale: sum.scale.times(next.scale), end: next.end };
  }
  return sum;
}

interface Part extends Written {
  readonly scale: Exact;
}

const DIGITS_ONLY = /\d{1,4}/uy;

/** 1亿2000万, 三万五千: smaller parts follow larger ones. The value is in the first magnitude. */
function addParts(text: string, first: Part): Part {
  let sum = first;
  while (sum.scale.gte(1000) && /[万亿]/u.test(text[sum.end - 1] ?? '')) {
    const next = partAt(text, sum.end);
    const smallest = sum.scale.times(new Exact(10).pow(-sum.decimals));
    if (next === null || next.scale.times(next.value).gte(smallest)) {
      return sum;
    }
    const decimals = Exact.log10(first.scale.div(next.scale)).toNumber();
    const value = sum.value.plus(next.value.times(next.scale).div(first.scale));
    sum = { value, scale: first.scale, decimals, end: next.end };
  }
  return sum;
}

/** A part with its own place: 2000万, 五千. Without one (三万五) it would be guessed. */
function partAt(text: string, at: number): Part | null {
  const digits = foundAt(DIGITS_ONLY, text, at)?.[0];
  const part =
    digits === undefined
      ? readChineseNumber(text, at)
      : { value: new Exact(digits), decimals: 0, end: at + digits.length };
  if (part === null || part.decimals > 0) {
    return null;
  }
  const magnitude = magnitudesAt(text, part.end, false);
  const placed = magnitude.end > part.end || /[十百千零]/u.test(text.slice(at, part.end)) || digits?.length === 4;
  return placed ? { ...part, scale: magnitude.scale, end: magnitude.end } : null;
}

/** A currency sign that the next number follows belongs to that one; an x between two numbers multiplies them. */
const NEXT_AMOUNT = /(?:[A-Z]{1,3})?[$€£¥₩₹] ?\d|[A-Z]{3} ?\d|[x×] ?\d/uy;

const PER = /\/| per (?=\S)/uy;

/** Where the unit and what it is reckoned by end: 元/吨, "yuan per tonne". */
function unitEnd(text: string, from: number): number {
  const at = skipGap(text, from);
  const unit = matchUnit(text, at);
  if (unit === null || foundAt(NEXT_AMOUNT, text, at) !== null) {
    return from;
  }
  const twice = unit.meaning.dimension.kind === 'money' ? matchUnit(text, skipGap(text, unit.end)) : null;
  const end = twice !== null && dimensionsEqual(twice.meaning.dimension, unit.meaning.dimension) ? twice.end : unit.end;
  const per = foundAt(PER, text, end);
  const divisor = per === null ? null : matchUnit(text, end + per[0].length);
  return divisor?.end ?? end;
}

/** The unit as the source spells it, its parts from before and after the number. */
function spelling(...parts: readonly string[]): string {
  return parts
    .map((part) => part.replace(/^-/u, '').trim())
    .filter((part) => part !== '')
    .reduce((all, part) => (/[A-Za-z]$/u.test(all) && /^[A-Za-z]/u.test(part) ? `${all} ${part}` : all + part), '');
}

/** A currency before the number together with what follows it. */
export interface Prefix {
  readonly currency: UnitEntry;
  /** As spelt: "US$", "RMB". */
  readonly text: string;
}

/** The unit after a number, and where it ends; null where none follows. */
interface Following {
  readonly unit: Unit;
  readonly end: number;
}

function unitAfter(text: string, from: number): Following | null {
  const end = unitEnd(text, from);
  return end === from ? null : { unit: readUnit(text.slice(from, end).replace(/^[ -]/u, '')), end };
}

/** "$500 per tonne": what the currency before the number is reckoned by. */
function rateAfter(text: string, from: number, prefix: Prefix): Following | null {
  const per = foundAt(PER, text, from);
  const divisor = per === null ? null : matchUnit(text, from + per[0].length);
  return divisor === null
    ? null
    : { unit: readUnit(`${prefix.text}${text.slice(from, divisor.end)}`), end: divisor.end };
}

type Joined = { readonly following: Following | null; readonly dimension: Dimension } | Unclear;

/** The unit after a number that a currency stands before: none, the same currency again, or what a price is reckoned by. */
function joinPrefix(text: string, from: number, prefix: Prefix): Joined {
  const { dimension } = prefix.currency;
  const rate = rateAfter(text, from, prefix);
  if (rate !== null) {
    return { following: rate, dimension: rate.unit.dimension };
  }
  const following = unitAfter(text, from);
  if (following === null || dimensionsEqual(following.unit.dimension, dimension)) {
    return { following, dimension };
  }
  // Another kind of unit belongs to what comes next; another currency contradicts the first.
  return following.unit.dimension.kind === 'money'
    ? { doubt: 'currencies', end: following.end }
    : { following: null, dimension };
}

function joinUnit(text: string, from: number, prefix: Prefix | null): Joined {
  if (prefix !== null) {
    return joinPrefix(text, from, prefix);
  }
  const following = unitAfter(text, from);
  return { following, dimension: following?.unit.dimension ?? { kind: 'count', noun: '' } };
}

/** Reads "billion yuan" or 万亿元 after a number, with the currency that stands before it. */
export function readScaled(text: string, number: Written, prefix: Prefix | null): Scaled | Unclear {
  const over = foundAt(OVER, text, number.end) !== null;
  const from = over ? number.end + 1 : number.end;
  const magnitude = magnitudesAt(text, from, prefix !== null);
  const sum = addParts(text, { ...number, scale: magnitude.scale, end: magnitude.end });
  const joined = joinUnit(text, sum.end, prefix);
  if ('doubt' in joined) {
    return joined;
  }
  const { following, dimension } = joined;
  const end = following?.end ?? sum.end;
  const spelt = spelling(prefix?.text ?? '', text.slice(from, magnitude.end), text.slice(sum.end, end));
  const unit = { text: spelt, dimension, scale: sum.scale.times(following?.unit.scale ?? 1) };
  const hasUnit = following !== null || prefix !== null;
  return { quantity: { value: sum.value, unit, decimals: sum.decimals }, end, over, hasUnit };
}
