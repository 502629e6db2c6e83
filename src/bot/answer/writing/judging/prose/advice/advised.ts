import type { Language } from '../../../../../../knowledge/index.js';
import { MANNER, VERB } from '../verbs.zh.js';
import { advisedBy as advisedEn } from './advice.en.js';
import { advisedBy as advisedZh } from './advice.zh.js';

/** Somebody is told what to do: 中国应加快构建体系. */
const TOLD = new RegExp(String.raw`^(?<who>[\p{Script=Han}]{2,12}?)(?<![不否是也都])应当?(?=${MANNER}*${VERB})`, 'u');

/** What a sentence, or what it says by its grammar, advises: with 应, with 建议, with "should". */
export function advisedBy(sentence: string, stated: readonly string[], language: Language): readonly string[] {
  if (language === 'en') return advisedEn(sentence);
  return [...advisedZh(sentence), ...stated.flatMap((text) => (TOLD.test(text) ? [text.replace(TOLD, '建议$1')] : []))];
}

/** Marks of what is done, or was. */
const DONE: Readonly<Record<Language, RegExp>> = {
  zh: /了|已|着(?![力重眼手])|(?<!通)过(?![程度剩])|正在|曾/u,
  en: /\b(?:was|were|has|have|had|been)\b/iu,
};

/** Whether what is only advised is told as done: 支持了甲, for 支持甲. */
export function isToldAsDone(told: string, advice: string, language: Language): boolean {
  return DONE[language].test(told) && !DONE[language].test(advice);
}
