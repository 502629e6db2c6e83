import type { Language } from '../../../../knowledge/index.js';
import type { EvidencePiece } from '../evidence.js';

const SOURCE_EN =
  '(?:the )?(?:cited |available )?(?:paper|documents?|sources?|text|report|study|article|data|figures|evidence|table(?: \\d+)?)';
const SAYS_EN =
  '(?:says?|states?|notes?|reports?|records?|shows?|lists?|indicates?|points? out|finds?|writes?|explains?|describes?|puts?|gives?)';
const SHOWN_EN = `as (?:published|shown|printed|listed|reported)(?: in ${SOURCE_EN})?`;
const SOURCE_ZH =
  '(?:该|这篇|原)?(?:论文|文章|本文|文中|原文|资料|文件|数据|原表|表格|表中|表\\s*\\d+)(?:中|里|的数据|数据)?';
const SAYS_ZH = '(?:指出|显示|提到|认为|写道|表明|记载|列出|列示|公布|所示|介绍|说明|说)';

/** Words that say where a sentence is from, and nothing of what is so. */
const SOURCED: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(`^(?:根据|依据|按照|据|按)${SOURCE_ZH}[，,:：]?`, 'u'),
  en: new RegExp(`^according to ${SOURCE_EN}\\s*,?\\s+`, 'iu'),
};

/** Words that say that a source says so itself: right of what is quoted or looked up, not of what is computed. */
const PUBLISHED: Readonly<Record<Language, readonly RegExp[]>> = {
  zh: [
    new RegExp(
      `^(?:(?:根据|依据|按照|据|按)${SOURCE_ZH}${SAYS_ZH}|${SOURCE_ZH}(?:还|也)?${SAYS_ZH}|如${SOURCE_ZH}${SAYS_ZH})[，,:：]?`,
      'u',
    ),
    /（(?:原表)?公布值?）|\((?:原表)?公布值?\)/gu,
  ],
  en: [
    new RegExp(`^(?:${SHOWN_EN},|${SOURCE_EN}(?: also)? ${SAYS_EN}(?: that|:)?)\\s+`, 'iu'),
    new RegExp(`\\s*(?:,|\\()\\s*${SHOWN_EN}(?:\\)|,|(?=[.!]?\\s*$))`, 'giu'),
    /(?<=\bthe )published (?=year|change|growth|figure|value)/giu,
  ],
};

/** Words that say that a result is computed. */
const COMPUTED: Readonly<Record<Language, RegExp>> = {
  zh: /^(?:按|根据)(?:表中)?(?:出口额|数值|数据)计算[，,]|^(?:经)?计算[，,]/u,
  en: /^(?:re)?(?:computed|calculated) from (?:the )?(?:export )?(?:values|figures|data|table)(?: of the table)?,\s+/iu,
};

/** A written sentence without the words that say where it is from, as far as they are right of its pieces. */
export function withoutFrames(text: string, pieces: readonly EvidencePiece[], language: Language): string {
  const isComputed = pieces.some(({ figures }) => figures.some(({ formula }) => formula !== null));
  const frames = isComputed ? [COMPUTED[language]] : PUBLISHED[language];
  const bare = [...frames, SOURCED[language]].reduce(
    (rest, frame) => rest.replace(frame, (found) => (namesCited(found, pieces) ? '' : found)),
    text.trim(),
  );
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** Whether the tables that words name by their numbers are cited. */
function namesCited(words: string, pieces: readonly EvidencePiece[]): boolean {
  const tables = pieces.flatMap(({ citations }) => citations.map(({ table }) => table ?? ''));
  return (words.match(/\d+/gu) ?? []).every((number) => tables.some((table) => table.endsWith(`-${number}`)));
}
