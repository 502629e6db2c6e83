import type { Dice } from '../telling/dice.js';
import { exchanged, quantitiesIn, type Written } from '../telling/figures-in-text.js';
import type { Tongue } from '../telling/evidence.js';
import { lieIn, type Alteration, type Lie } from '../telling/lie.js';
import { inChinese, inEnglish } from '../telling/spelled.js';

/** Changes one quantity of a sentence. */
function inQuantity(change: (written: Written, dice: Dice, language: Tongue) => string | null): Alteration {
  return (sentence, { language }, dice) => {
    for (const written of dice.shuffle(quantitiesIn(sentence))) {
      const words = change(written, dice, language);
      if (words !== null && words !== written.text) return exchanged(sentence, written, words);
    }
    return null;
  };
}

/** Another digit in one place; the first one stays no zero. */
function otherDigit(text: string, dice: Dice): string {
  const places = [...text].flatMap((character, at) => (/\d/u.test(character) ? [at] : []));
  const at = dice.pick(places);
  const digit = (Number(text[at]) + 1 + Math.floor(dice.roll() * 8)) % 10;
  return exchanged(text, { start: at, end: at + 1 }, String(at === places[0] && digit === 0 ? 9 : digit));
}

/** Two neighbouring digits exchanged, as a slip of the pen has it; null where they are all alike. */
function transposed(text: string, dice: Dice): string | null {
  const places = [...text].flatMap((_, at) => {
    const [a = '', b = ''] = text.slice(at, at + 2);
    return /\d/u.test(a) && /\d/u.test(b) && a !== b && !(at === 0 && b === '0') ? [at] : [];
  });
  if (places.length === 0) return null;
  const at = dice.pick(places);
  return exchanged(text, { start: at, end: at + 2 }, `${text[at + 1]}${text[at]}`);
}

/** Ten or a hundred times as much, or as little. */
function scaled(text: string, dice: Dice): string {
  const value = Number(text.replace('−', '-').replaceAll(',', ''));
  return String(Number((value * dice.pick([10, 100, 0.1, 0.01])).toPrecision(12))).replace('-', '−');
}

const inWords = (text: string, language: Tongue): string => (language === 'zh' ? inChinese(text) : inEnglish(text));

const fullWidth = (text: string): string =>
  text.replaceAll(/[\d.]/gu, (one) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0));

/** Digits of other scripts and shapes. */
const SCRIPTS: readonly string[] = [
  '٠١٢٣٤٥٦٧٨٩',
  '०१२३४५६७८९',
  '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗',
  '⁰¹²³⁴⁵⁶⁷⁸⁹',
  '〇〡〢〣〤〥〦〧〨〩',
  '⓪①②③④⑤⑥⑦⑧⑨',
];

const inScript = (text: string, script: string): string =>
  text.replaceAll(/\d/gu, (digit) => [...script][Number(digit)] ?? digit);

/** Characters that are not seen, and letters that look like digits. */
const HIDDEN: ReadonlyArray<(text: string) => string> = [
  (text) => [...text].join('\u200b'),
  (text) => [...text].join('\u2060'),
  (text) => text.replace(/\d/u, (digit) => `${digit}\u00ad`),
  (text) => text.replaceAll('0', 'O').replaceAll('1', 'l'),
  (text) => text.replaceAll('.', '\u00b7'),
  (text) => text.replaceAll('.', ','),
  (text) => text.replace(/\d/u, (digit) => `<b>${digit}</b>`),
];

const RANGES: Readonly<Record<Tongue, ReadonlyArray<(text: string) => string>>> = {
  zh: [
    (text) => `${text} 至 ${scaledUp(text, 1.6)} `,
    (text) => `${scaledUp(text, 0.4)}～${scaledUp(text, 1.3)}`,
    (text) => `超过 ${scaledUp(text, 1.2)}`,
    (text) => `近 ${scaledUp(text, 1.5)}`,
    (text) => `不到 ${scaledUp(text, 0.7)}`,
  ],
  en: [
    (text) => `between ${text} and ${scaledUp(text, 1.6)}`,
    (text) => `${scaledUp(text, 0.4)}–${scaledUp(text, 1.3)}`,
    (text) => `more than ${scaledUp(text, 1.2)}`,
    (text) => `nearly ${scaledUp(text, 1.5)}`,
    (text) => `less than ${scaledUp(text, 0.7)}`,
  ],
};

const scaledUp = (text: string, factor: number): string =>
  String(Number((Number(text.replace('−', '-').replaceAll(',', '')) * factor).toPrecision(2))).replace('-', '−');

/** Lies about how much, however the number is written. */
export const NUMBER_LIES = {
  digit: lieIn(inQuantity(({ text }, dice) => otherDigit(text, dice))),
  'digits exchanged': lieIn(inQuantity(({ text }, dice) => transposed(text, dice))),
  'scale by ten': lieIn(inQuantity(({ text }, dice) => scaled(text, dice))),
  'number in words': lieIn(inQuantity(({ text }, dice, language) => inWords(otherDigit(text, dice), language))),
  'number in full width': lieIn(inQuantity(({ text }, dice) => fullWidth(otherDigit(text, dice)))),
  'number in another script': lieIn(
    inQuantity(({ text }, dice) => inScript(otherDigit(text, dice), dice.pick(SCRIPTS))),
  ),
  'hidden characters': lieIn(inQuantity(({ text }, dice) => dice.pick(HIDDEN)(otherDigit(text, dice)))),
  range: lieIn(inQuantity(({ text }, dice, language) => dice.pick(RANGES[language])(text))),
} as const satisfies Record<string, Lie>;
