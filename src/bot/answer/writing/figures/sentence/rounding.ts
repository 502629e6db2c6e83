import type { Language } from '../../../../../knowledge/index.js';
import type { Figure } from '../../../../reply/reply.js';
import { readRounding } from '../../../understand/rounding.js';
import type { Reading } from '../../reading/held-words.js';

/** The formula of a number that is rounded, and of nothing else, is what it was. */
const WAS = /^−?[\d.]+$/u;

/** Words that say that a number is rounded, and not to what. */
const ROUNDED: Readonly<Record<Language, RegExp>> = {
  zh: /经?四舍五入(?:之?后)?[，,]?/u,
  en: /^(?:rounded|after rounding|with rounding),?\s*|,?\s+(?:when|if|once|after being) rounded(?=[.,;]|$)/iu,
};
/** Behind words that say to what it is: 取整后为. */
const AFTER = /\s*之?后(?=[，,为是])[，,]?/u;

/** Whether a figure is one number of a source with fewer digits. */
export function isRounded({ formula, display }: Figure): boolean {
  return formula !== null && WAS.test(formula) && !display.includes(formula);
}

/** A sentence on a rounded number without the words that say so; null where none does, or rounds otherwise than was asked. */
export function withoutRounding(text: string, { question, language }: Reading): string | null {
  if (readRounding(text, language)?.rounding) return withoutAskedRounding(text, { question, language });
  const rest = text.replace(ROUNDED[language], '');
  return rest === text ? null : rest;
}

/** A sentence without words that round to the digits that were asked for; null where it rounds to others. */
export function withoutAskedRounding(
  text: string,
  { question, language }: Pick<Reading, 'language' | 'question'>,
): string | null {
  const [said, asked] = [text, question].map((one) => readRounding(one, language));
  if (!said?.rounding) return text;
  const isAsked = JSON.stringify(said.rounding) === JSON.stringify(asked?.rounding);
  return isAsked ? said.rest.replace(AFTER, '') : null;
}
