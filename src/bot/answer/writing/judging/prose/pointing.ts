import { pointsBack, type Language } from '../../../../../knowledge/index.js';
import { isLed } from './leads.js';

/** Something that another sentence names. */
const POINTING: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:[这那该其它他她此]|上述|前者|后者|两者|二者)/u,
  en: /^(?:this|these|that|those|such|it|its|they|their|them|he|she|his|her|we|our|which|who|whose|both|the (?:former|latter))\b/iu,
};

/** Whether a sentence is of the paper itself, which is the same wherever it is named. */
export function namesItself(text: string): boolean {
  return /^this (?:paper|study|article)\b/iu.test(text);
}

/** Whether a sentence begins with what another one names. */
export function pointsAway(text: string, language: Language): boolean {
  if (namesItself(text)) return false;
  return POINTING[language].test(text) || (pointsBack(text) && !isLed(text, language));
}

/** What is said besides, whatever stands before it. */
const BESIDE: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:同时|与此同时|此外|另外)[，,]/u,
  en: /^(?:at the same time|in addition), /iu,
};

/** Whether a sentence is no more than set beside the one before it, and of itself says nothing of that. */
export function isSetBeside(sentence: string, language: Language): boolean {
  const bare = sentence.replace(BESIDE[language], '');
  return bare !== sentence && (namesItself(bare) || !pointsBack(bare));
}
