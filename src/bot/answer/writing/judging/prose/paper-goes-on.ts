import type { Language } from '../../../../../knowledge/index.js';
import { namesItself } from './pointing.js';

/** A sentence of a paper on what it does itself, with its name. */
const ITSELF_ZH = /^(?<name>本次研究|本研究|本文)(?=针对|对|从|分析|研究|探讨|考察)/u;
/** What it did besides, which names it no more. */
const BESIDES: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:同时|此外)[，,](?=(?:分析|研究|探讨|考察|梳理|阐述|总结)了)/u,
  en: /^(?:at the same time|in addition), it (?=(?:analy[sz]e[sd]|examine[sd]|explore[sd]|studie[sd]|discusse[sd]|built|builds)\b)/iu,
};
const NAMES: Readonly<Record<Language, readonly string[]>> = {
  zh: ['文章', '论文', '本文', '该文'],
  en: ['the study', 'the paper', 'this study', 'the article'],
};

/**
 * What a paper did besides what the sentence before says that it did, with its name again: 本次研究对甲进行了分析。同时，分析了乙
 * as 本次研究同时分析了乙, "this study analysed A. At the same time, it analysed B" as "this study also analysed B".
 */
export function paperGoesOn(sentence: string, before: string, language: Language): readonly string[] {
  const names = namesIn(before, language);
  const lead = BESIDES[language].exec(sentence)?.[0];
  if (lead === undefined) return [];
  const rest = sentence.slice(lead.length);
  const told = (name: string): readonly string[] =>
    language === 'zh'
      ? [`${name}${rest}`, `${name}同时${rest}`, `${name}还${rest}`, `同时，${name}${rest}`]
      : [`${name} ${rest}`, `${name} also ${rest}`, `At the same time, ${name} ${rest}`];
  return names.flatMap(told);
}

function namesIn(before: string, language: Language): readonly string[] {
  if (language === 'en') return namesItself(before) ? NAMES.en : [];
  const name = ITSELF_ZH.exec(before)?.groups?.['name'];
  return name === undefined ? [] : [name, ...NAMES.zh];
}

/** "This study analysed A" is what the paper did. */
export function byAnotherName(sentence: string, language: Language): readonly string[] {
  if (language === 'zh' || !namesItself(sentence)) return [];
  return NAMES.en.map((name) => sentence.replace(/^this \p{L}+/iu, name));
}
