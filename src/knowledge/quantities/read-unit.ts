import { toAsciiNumerals } from './ascii-digits.js';
import { Exact } from './exact.js';
import type { Dimension, Unit } from './quantity.js';
import { matchMagnitude, matchMoneyLetter, matchUnit } from './words/match-words.js';
import type { UnitEntry } from './words/quantity-words.js';

/** A share of something is still a percent: "% of GDP". */
const SHARE = /^(?<unit>(?:%|percent|per cent)) of .*$/iu;

/** Words between the parts of a unit that say nothing: "$ in thousands", 单位：亿元. */
const FILLER = /(?:[\s,:()[\]'-]+|in(?![a-z])|of(?![a-z])|单位)+/iuy;

/** Thousands as accountants write them: $'000, 000s. */
const ZEROS = /'?000(?:'?s)?(?![\d])/iuy;

/** "USDm", "RMBbn": a currency code that runs into a magnitude. */
const JOINED = /\b(?<code>RMB|CNY|USD|EUR|GBP|HKD|JPY)(?=(?:k|mm?n?|bn?|tn?)\b)/giu;

interface Parts {
  readonly entry: UnitEntry | null;
  readonly scale: Exact;
  /** Where the first unread sign stands. */
  readonly end: number;
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** Two spellings of one currency may stand together: "RMB yuan". */
function agrees(known: UnitEntry | null, found: UnitEntry): boolean {
  return known === null || (known.dimension.kind === 'money' && dimensionsEqual(known.dimension, found.dimension));
}

/** The magnitude that starts here, unless a longer unit does (千 in 千瓦); beside a currency also a letter. */
function readMagnitude(text: string, { entry, scale, end: at }: Parts): Parts | null {
  const letter = entry?.dimension.kind === 'money' ? matchMoneyLetter(text, at) : null;
  const magnitude = letter ?? matchMagnitude(text, at);
  const isUnit = letter === null && (matchUnit(text, at)?.end ?? 0) > (magnitude?.end ?? 0);
  return magnitude === null || isUnit ? null : { entry, scale: scale.times(magnitude.meaning), end: magnitude.end };
}

/** The next part of a unit: a magnitude or the unit proper; null at anything else. */
function readPart(text: string, parts: Parts): Parts | null {
  const { entry, scale, end: at } = parts;
  const zeros = skip(ZEROS, text, at);
  if (zeros > at) {
    return { entry, scale: scale.times(1000), end: zeros };
  }
  const unit = matchUnit(text, at);
  const proper =
    unit !== null && agrees(entry, unit.meaning)
      ? { entry: unit.meaning, scale: entry === null ? scale.times(unit.meaning.scale) : scale, end: unit.end }
      : null;
  return readMagnitude(text, parts) ?? proper;
}

function readParts(text: string): Parts {
  let parts: Parts = { entry: null, scale: new Exact(1), end: skip(FILLER, text, 0) };
  for (let next: Parts | null = readPart(text, parts); next !== null; next = readPart(text, parts)) {
    parts = { ...next, end: skip(FILLER, text, next.end) };
  }
  return parts;
}

function kindOf(dimension: Dimension): string {
  if (dimension.kind === 'money') {
    return dimension.currency;
  }
  return dimension.kind === 'count' ? dimension.noun : dimension.kind;
}

/** What stands for the things counted by, in a rate: one name for one size of one dimension. */
function nameOf(dimension: Dimension, scale: Exact): string {
  const kind = kindOf(dimension);
  return scale.eq(1) ? kind : `${scale.toFixed()} ${kind}`;
}

/** Whether two dimensions are the same, so that their quantities may be compared and added. */
export function dimensionsEqual(left: Dimension, right: Dimension): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** A unit of one thing for each of another: 元/吨, "yuan per tonne". */
function rateOf(of: Parts, per: string, text: string): Unit {
  const divisor = readUnit(per);
  const dimension = of.entry?.dimension ?? { kind: 'count', noun: '' };
  return {
    text,
    dimension: {
      kind: 'rate',
      of: nameOf(dimension, new Exact(1)),
      per: nameOf(divisor.dimension, divisor.scale),
    },
    scale: of.scale,
  };
}

/** A qualification after a unit, which leaves the unit as it is: 亿元（现价）, "yuan at 2020 prices". */
const QUALIFICATION = /^(?:at |现价|不变价|当年价)/iu;

/**
 * Reads a unit as a heading, caption or sentence spells it: 亿元 is CNY at 100,000,000, "$ in thousands" USD at 1,000.
 * What it does not know is a noun that is counted, after its magnitudes: 万头 counts 头 by 10,000.
 *
 * @example
 * ```ts source="./quantities.examples.ts#unit"
 * const { dimension, scale } = readUnit('$ in thousands');
 * assert.deepEqual(dimension, { kind: 'money', currency: 'USD' });
 * assert.equal(scale.toFixed(), '1000');
 * ```
 */
export function readUnit(spelling: string): Unit {
  const text = spelling.trim();
  const ascii = toAsciiNumerals(text).replace(JOINED, '$<code> ').replace(SHARE, '$<unit>');
  const parts = readParts(ascii);
  const rest = ascii.slice(parts.end).trim();
  const per = /^(?:\/|per(?![a-z]))\s*(?<per>\S.*)$/iu.exec(rest)?.groups?.['per'];
  if (per !== undefined && parts.entry !== null) {
    return rateOf(parts, per, text);
  }
  if (parts.entry !== null && (rest === '' || QUALIFICATION.test(rest))) {
    return { text, dimension: parts.entry.dimension, scale: parts.scale };
  }
  return parts.entry === null
    ? { text, dimension: { kind: 'count', noun: rest }, scale: parts.scale }
    : { text, dimension: { kind: 'count', noun: text }, scale: new Exact(1) };
}
