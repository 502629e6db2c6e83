import type { Language } from '../../../../knowledge/index.js';

const SOURCE_EN =
  '(?:the )?(?:published |cited |available )?(?:paper|document|documents|source|sources|text|report|study|article|data|figures|evidence|table(?: \\d+)?)';
const SAYS_EN =
  '(?:says?|states?|notes?|reports?|records?|shows?|lists?|indicates?|points? out|finds?|writes?|explains?|describes?)';
const SOURCE_ZH =
  '(?:该|这篇|原)?(?:论文|文章|本文|文中|原文|资料|文件|数据|原表|表格|表中|表\\s*\\d+)(?:中|里|的数据|数据)?';
const SAYS_ZH = '(?:指出|显示|提到|认为|写道|表明|记载|列出|列示|公布|所示|介绍|说明|说)';

/** Words in front of a sentence that say where it is from, and nothing of what is so. */
const BEFORE: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(
    `^(?:(?:根据|依据|按照|据|按)${SOURCE_ZH}(?:${SAYS_ZH})?[，,:：]?|${SOURCE_ZH}(?:还|也)?${SAYS_ZH}[，,:：]?|如${SOURCE_ZH}${SAYS_ZH}[，,])`,
    'u',
  ),
  en: new RegExp(
    `^(?:according to ${SOURCE_EN}\\s*,?|as (?:published|shown|printed|listed|reported)(?: in ${SOURCE_EN})?,|${SOURCE_EN}(?: also)? ${SAYS_EN}(?: that|:)?)\\s+`,
    'iu',
  ),
};

/** The same behind or within it: ", as published in the table", （原表公布值）. */
const WITHIN: Readonly<Record<Language, RegExp>> = {
  zh: /（(?:原表)?公布值?）|\((?:原表)?公布值?\)/gu,
  en: new RegExp(
    `\\s*(?:,|\\()\\s*as (?:published|shown|printed|listed|reported)(?: in ${SOURCE_EN})?(?:\\)|,|(?=[.!]?\\s*$))`,
    'giu',
  ),
};

/** A written sentence without the words that say where it is from. */
export function withoutFrames(text: string, language: Language): string {
  const bare = text.trim().replace(WITHIN[language], '').replace(BEFORE[language], '').trim();
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
