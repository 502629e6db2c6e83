import { Exact, formatQuantity, readUnit, type Language, type Quantity } from '../../knowledge/index.js';
import { messagesIn } from '../messages/catalogue.js';
import { indicatorMessages } from '../messages/indicators.js';

type Unit = Quantity['unit'];

const HAN = /\p{Script=Han}/u;
const LATIN_WORD = /\p{Script=Latin}{2}/u;

/** Equal for units that can share an axis: one dimension at one scale. */
export function unitKey({ dimension, scale }: Unit): string {
  return JSON.stringify([dimension, scale.toFixed()]);
}

/**
 * A unit as an axis names it: as the source spells it, with its meaning where that is in the other language, or leaves
 * a scale to the caption: "亿元 (100 million yuan)", "$ (million US dollars)".
 */
export function unitTitle(unit: Unit, language: Language): string {
  const { chart } = messagesIn(indicatorMessages, language);
  const isScaled = !readUnit(unit.text).scale.eq(unit.scale);
  const words = isForeign(unit, language) || isScaled ? meaningOf(unit, language) : null;
  if (unit.text === '') return words ?? chart.noUnit;
  return chart.unit(unit.text, words === unit.text ? null : words);
}

/** A unit in the words of a language; as the source spells it where that says it: "100 million yuan", "%", "t". */
export function unitWords(unit: Unit, language: Language): string {
  return isForeign(unit, language) ? meaningOf(unit, language) : unit.text;
}

function isForeign({ text }: Unit, language: Language): boolean {
  return language === 'en' ? HAN.test(text) : LATIN_WORD.test(text);
}

/** Zeros between the words for magnitudes: thousand, million, billion; 万, 亿, 万亿. */
const MAGNITUDE_STEP = { en: 3, zh: 4 } as const;

/** One of the unit, in the words of a language, in the largest magnitude that needs no fraction. */
function meaningOf(unit: Unit, language: Language): string {
  const places = Exact.log10(unit.scale);
  const decimals = places.isInteger() ? places.toNumber() % MAGNITUDE_STEP[language] : 0;
  return formatQuantity({ value: new Exact(1), unit, decimals }, language).replace(/^1(?!\d|,)\s*/u, '');
}
