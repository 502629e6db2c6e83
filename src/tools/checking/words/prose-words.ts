import { listed, type Meaning } from './meanings.js';

/** Words that say the same of a number in prose: what is accumulated has been built up. English ones by their stems. */
const ALIKE: readonly (readonly string[])[] = [
  listed('累积, 积累, 形成, 总结, 建立'),
  listed('覆盖, 涵盖, 涉及, 包括'),
  listed('选出, 遴选, 评选, 选定'),
  listed('确定, 明确'),
  listed('中国, 我国, 全国'),
  listed('accumul, gather, build, built, develop, form'),
  listed('cover, span, encompass'),
  listed('select, choos, chosen, pick'),
  listed('design, identifi, determin'),
  listed('practic, experi'),
  listed('area, field, domain'),
  listed('enterpris, compani, firm'),
];

const GROUPS: ReadonlyMap<string, readonly string[]> = new Map(
  ALIKE.flatMap((group) => group.map((word) => [word, group] as const)),
);

/** A word and those that say the same. */
export function wordsAlike(word: string): readonly string[] {
  return GROUPS.get(word) ?? [word];
}

/** What is to be done: the source may say so without a word for it, but not of what it says is done. */
export const INTENTION: ReadonlySet<string> = new Set(listed('拟, 将, 要, 应, 应当, 须, 需, 还将, 将要, 拟将'));

/** What is done. */
export const COMPLETION = /[已了]|\b(?:has|have|had)\b/u;

/** Words of claims that leave open nothing of what a number in prose is of. */
export const SILENT_IN_PROSE: ReadonlySet<Meaning> = new Set<Meaning>([
  ...(['filler', 'to', 'of', 'and', 'by', 'at', 'all', 'category'] as const),
]);
