import type { Language } from '../../knowledge/index.js';

const SAYS_EN =
  '(?:says?|states?|notes?|argues?|warns?|claims?|holds?|stress(?:es)?|points? out|observes?|finds?|reports?|writes?)';
const BY_EN = '(?:the )?(?:paper|authors?|article|study)';

/** Words that say whose statement a claim is; where in the source it stands they do not say. */
const BEFORE: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:根据|依据|按照|按|据)?(?:这篇|该)?(?:论文|文章|本文|作者|文中|研究者)(?:们)?(?:的(?:说法|看法|观点|表述|介绍)|所[述言说])?(?:还|也|进一步|同时)?(?:指出|认为|称|表示|强调|写道|提到|说|介绍|指|谈到)?[，,:：]?/u,
  en: new RegExp(`^(?:according to ${BY_EN}|${BY_EN}(?: also)? ${SAYS_EN}(?: that)?)\\s*,?\\s*`, 'iu'),
};

/** The same between commas: "China, the paper claims, has …"; or behind one at the end. */
const WITHIN_EN = new RegExp(`,\\s*(?:according to ${BY_EN}|${BY_EN} ${SAYS_EN})\\s*(?:,\\s*|(?=[.!]?\\s*$))`, 'giu');

/** A claim without the words that say who states it. */
export function withoutAttribution(text: string, language: Language): string {
  const bare = text.trim().replace(BEFORE[language], '');
  return language === 'en' ? bare.replace(WITHIN_EN, ' ') : bare;
}
