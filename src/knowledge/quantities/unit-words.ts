import type { Language } from '../language/language.js';
import { Exact } from './exact.js';
import type { Dimension, Unit } from './quantity.js';
import { dimensionsEqual } from './read-unit.js';
import type { UnitEntry } from './words/quantity-words.js';
import { SYMBOLS } from './words/symbols.js';
import { UNITS_EN } from './words/words.en.js';
import { UNITS_ZH } from './words/words.zh.js';

/** A unit as one language prints it, without magnitudes. */
export interface PrintedUnit {
  /** The plural where the language has one; "" for bare numbers. */
  readonly word: string;
  /** The form beside 1. */
  readonly singular: string;
  /** Factor to the dimension's base unit. */
  readonly scale: Exact;
}

const PERCENT = SYMBOLS.filter(({ dimension }) => dimension.kind === 'percent');
const WORDS: Readonly<Record<Language, readonly UnitEntry[]>> = {
  zh: [...PERCENT, ...UNITS_ZH, ...SYMBOLS],
  en: [...PERCENT, ...UNITS_EN, ...SYMBOLS],
};

/** Whether one unit is another, or it with a magnitude. */
function isPowerOfTen(factor: Exact): boolean {
  return Exact.log10(factor).isInteger();
}

function hasWordIn(text: string, { words }: UnitEntry): boolean {
  return words.some((word) => text.toLowerCase().endsWith(word.toLowerCase()));
}

/** The unit that the spelling ends in, in either language, so that kWh are not printed as MWh. */
function spelt({ text, dimension, scale }: Unit): UnitEntry | undefined {
  return [...UNITS_ZH, ...UNITS_EN, ...SYMBOLS].find(
    (entry) =>
      dimensionsEqual(entry.dimension, dimension) && hasWordIn(text, entry) && isPowerOfTen(scale.div(entry.scale)),
  );
}

/** Of the units that differ from this one by a power of ten: the one it spells, else the largest not above it. */
function chooseEntry(unit: Unit, language: Language): UnitEntry | undefined {
  const fitting = WORDS[language].filter(
    ({ dimension, scale }) => dimensionsEqual(dimension, unit.dimension) && isPowerOfTen(unit.scale.div(scale)),
  );
  const own = spelt(unit);
  const largestFirst = fitting.toSorted((left, right) => new Exact(right.scale).cmp(left.scale));
  return (
    fitting.find(({ scale }) => scale === own?.scale) ??
    largestFirst.find(({ scale }) => unit.scale.gte(scale)) ??
    largestFirst.at(-1)
  );
}

function nounOf(dimension: Dimension): string | null {
  return dimension.kind === 'count' ? dimension.noun : null;
}

/** How a language prints a unit: its own word, else the noun that is counted; null where neither is known. */
export function printedUnit(unit: Unit, language: Language): PrintedUnit | null {
  const noun = nounOf(unit.dimension);
  if (noun === '') {
    return { word: '', singular: '', scale: new Exact(1) };
  }
  const entry = chooseEntry(unit, language);
  const word = entry?.words[0] ?? noun;
  if (word === null) {
    return null;
  }
  const singular =
    entry?.words.find((other) => word === `${other}s` || (other !== word && word === other.replace(/y$/u, 'ies'))) ??
    word;
  return { word, singular, scale: new Exact(entry?.scale ?? 1) };
}
