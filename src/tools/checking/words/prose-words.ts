import { listed, type Meaning } from './meanings.js';

/** Words that say the same of a number in prose: what is accumulated has been built up. */
const ALIKE_ZH: readonly (readonly string[])[] = [
  listed('累积, 积累, 攒下, 攒, 形成, 总结出, 建立了'),
  listed('覆盖, 涵盖, 涉及, 分布在, 分布于'),
  listed('选出, 遴选出, 遴选, 评选出, 选定, 选拔'),
  listed('确定, 明确'),
  listed('我国, 中国'),
];

/** The same in English, by stems. */
const ALIKE_EN: readonly (readonly string[])[] = [
  listed('accumul, gather, build, built, develop, form'),
  listed('cover, span, encompass'),
  listed('select, choos, chosen, pick'),
  listed('design, identifi, determin'),
  listed('experi, practic'),
  listed('area, field, domain'),
  listed('enterpris, compani, firm, busi'),
  listed('world, global, internat'),
  listed('lead, master'),
];

const IN_ZH = new RegExp(ALIKE_ZH.flatMap(([, ...others]) => others).join('|'), 'gu');
const FIRST: ReadonlyMap<string, string> = new Map(
  [...ALIKE_ZH, ...ALIKE_EN].flatMap((group) => group.map((word) => [word, group[0] ?? word] as const)),
);

/** A Chinese text in the first of the words that say the same; they are longer than what a segmenter finds. */
export function inFirstWords(text: string): string {
  return text.replace(IN_ZH, firstAlike);
}

/** The first of the words that say the same as one; the word where there are none. */
export function firstAlike(word: string): string {
  return FIRST.get(word) ?? word;
}

/** What is to be done: the source may say so without a word for it, but not of what it says is done. */
export const INTENTION: ReadonlySet<string> = new Set(
  listed('拟, 将, 要, 应, 应当, 须, 需, 还将, 将要, 拟将, 建议, 提出'),
);

/** What is done. */
export const COMPLETION = /[已了]|\b(?:has|have|had)\b/u;

/** Words of claims that leave open nothing of what a number in prose is of. */
export const SILENT_IN_PROSE: ReadonlySet<Meaning> = new Set<Meaning>([
  'filler',
  'to',
  'of',
  'and',
  'by',
  'at',
  'all',
  'category',
  'among-these',
]);
