import type { Language } from '../../../../../../knowledge/index.js';
import { BARE_EN, IMPERATIVE_EN, MANNER_EN } from '../verbs.en.js';
import { leadOf } from '../leads.js';
import { MANNER, VERB } from '../verbs.zh.js';
import { advisedBy as advisedEn } from './advice.en.js';
import { advisedBy as advisedZh } from './advice.zh.js';
import { askedFor } from './asked-for.en.js';

/** Somebody is told what to do: 中国应加快构建体系. */
const TOLD = new RegExp(String.raw`^(?<who>[\p{Script=Han}]{2,12}?)(?<![不否是也都])应当?(?=${MANNER}*${VERB})`, 'u');

/** What a sentence, or what it says by its grammar, advises: with 应, with 建议, with "should". */
export function advisedBy(sentence: string, stated: readonly string[], language: Language): readonly string[] {
  const lead = leadOf(sentence, language);
  const rest = sentence.slice(lead.length);
  if (language === 'en') return [...advisedEn(rest), ...askedFor(rest, stated)].map((one) => `${lead}${one}`);
  return [
    ...advisedZh(rest).map((one) => `${lead}${one}`),
    ...stated.flatMap((text) => (TOLD.test(text) ? [text.replace(TOLD, '建议$1'), `建议${text}`] : [])),
  ];
}

/** It begins with what is done: behind another part it would be said of the subject there. */
const NAMES_NOBODY: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(`^${MANNER}*${VERB}`, 'u'),
  en: new RegExp(`^${MANNER_EN}*(?:${IMPERATIVE_EN}|${BARE_EN}) `, 'iu'),
};

/** What advice is told with. */
const ADVISED: Readonly<Record<Language, RegExp>> = {
  zh: /应|建议/u,
  en: /\b(?:should|(?:is|are|needs) to be)\b/iu,
};

/** Whether a part of a sentence says what to do, or what is done, and not who. */
export function namesNobody(part: string, language: Language): boolean {
  return NAMES_NOBODY[language].test(part.trim());
}

/** Marks of what is done, is being done, or was. */
const DONE: Readonly<Record<Language, RegExp>> = {
  zh: /了|已|着(?![力重眼手])|(?<!通)过(?![程度剩])|正在|曾/gu,
  en: new RegExp(String.raw`\b(?:is|are|was|were|has|have|had|been)\b|^${MANNER_EN}*\p{L}+ing\b`, 'giu'),
};
/** Marks of what is done that no clause has for the sake of its rhythm alone. */
const ALREADY: Readonly<Record<Language, RegExp>> = { zh: /已|曾/gu, en: /\balready\b/giu };

/** Whether what a source does not say is done, or names nobody who does it, is told as done: 支持了甲, for 支持甲. */
export function isToldAsDone(told: string, held: string, language: Language): boolean {
  const count = (text: string, marks: RegExp): number => Array.from(text.matchAll(marks)).length;
  const adds = (marks: RegExp): boolean => count(told, marks) > count(held, marks);
  return adds(ALREADY[language]) || (advises(held, language) && adds(DONE[language]));
}

/** Whether what a source says begins with what should be done; what forms of itself is no deed. */
function advises(held: string, language: Language): boolean {
  return (namesNobody(held, language) && !held.startsWith('形成')) || ADVISED[language].test(held);
}
